import { DateTime } from "luxon";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { noSettings } from "../../src/domain/office-settings/office-settings.ts";
import { personCodec } from "../../src/store/codecs.ts";
import { createKeepRules } from "../../src/store/erasing/create-keep-rules.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { planLogCodec } from "../../src/store/plan-codecs.ts";
import { settingsId } from "../../src/store/repositories/office-desk.ts";
import { settingsCodec } from "../../src/store/settings-codec.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { erased, erasedPerson, personOf } from "../support/erasing-office.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";

const partition = partitionOf.office(demoOfficeId);
const log = pino({ level: "silent" });

let office: Office;
beforeEach(async () => {
  office = await startOffice({ inMemory: true });
});
afterEach(() => office.close());

const setRules = async (rules: object): Promise<void> => {
  const answered = Object.fromEntries(
    Object.entries(rules).map(([name, value]) => [name, { value, from: null, name: null, basis: null }]),
  );
  const entry = settingsCodec.write(settingsId, { ...noSettings, rules: answered });
  const former = await office.documents.get(partition, settingsId);
  const operation = former
    ? ({ do: "replace", entry, etag: former.etag } as const)
    : ({ do: "create", entry } as const);
  expect((await office.documents.batch(partition, [operation])).ok).toBe(true);
};

const leave = async (name: string, leftOn: string): Promise<void> => {
  const { stored, person } = await personOf(office.documents, name);
  const entry = personCodec.write(stored.id, { ...person, leftOn });
  await office.documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
};

const keepOn = (day: string, goesOn = () => true) =>
  createKeepRules({ documents: office.documents, now: () => DateTime.fromISO(day), log })(goesOn);

test("who left is erased after the months that the office set, and nobody before", async () => {
  await leave(erasedPerson.name, "2026-01-31");
  await leave("Phạm Văn Thành", "2026-02-02");
  await keepOn("2026-12-01");
  expect(await office.all("erasing")).toEqual([]);
  await setRules({ leaversErasedAfterMonths: 12 });
  await keepOn("2027-01-30");
  expect(await office.all("erasing")).toEqual([]);
  await keepOn("2027-02-01");
  await keepOn("2027-02-01");
  expect(await office.all("erasing")).toHaveLength(1);
  await erased(office);
  const names = (await office.all("person")).map((one) => personCodec.read(one).name);
  expect(names).not.toContain(erasedPerson.name);
  expect(names).toContain("Phạm Văn Thành");
  expect(await office.all("erased")).toHaveLength(1);
  const audits = (await office.all("audit")).filter(({ body }) => body["verb"] === "erasePerson");
  expect(audits).toMatchObject([{ body: { personId: null, on: { is: "person" } } }]);
});

test("figures and pledges are dropped after the years that the office set, and standings say so", async () => {
  const client = createClient(office, erasedPerson.as);
  await toPreview(client, "97");
  await client.tap("Xác nhận");
  for (const month of ["4", "5"]) {
    await client.say(`tháng ${month} xong 18/20 việc, 16 vừa tốt vừa đúng hạn`);
    await client.say("xác nhận");
  }
  await setRules({ factsKeptYears: 2 });
  await keepOn("2028-05-15");
  expect((await office.all("work")).map(({ id }) => id.slice(-7))).toEqual(["2026-05"]);
  expect(await office.all("pledge")).toHaveLength(1);
  const [pledge] = await office.all("pledge");
  const planId = String(pledge?.body["planId"]);
  const at = "2026-12-31T01:00:00.000Z";
  const history = [{ at, byPersonId: "p2", did: "closed", revision: 1, note: null }] as const;
  const closed = planLogCodec.write(`plan-log:${planId}`, {
    planId,
    revision: 1,
    state: "closed",
    history: [...history],
  });
  await office.documents.batch(partition, [{ do: "create", entry: closed }]);
  await keepOn("2028-12-30");
  expect(await office.all("pledge")).toHaveLength(1);
  expect(await office.all("work")).toHaveLength(0);
  await keepOn("2029-01-02");
  expect(await office.all("pledge")).toHaveLength(0);
  const verified = await verifyOffice(office.documents, partition);
  expect(verified.differences.filter(({ id }) => id.startsWith("standing"))).toEqual([]);
});

test("an office is looked at once a day; what was broken off is looked at again", async () => {
  await leave(erasedPerson.name, "2026-01-31");
  await setRules({ leaversErasedAfterMonths: 1 });
  let isGoing = false;
  const rules = createKeepRules({
    documents: office.documents,
    now: () => DateTime.fromISO("2026-12-01"),
    log,
  });
  await rules(() => isGoing);
  expect(await office.all("erasing")).toEqual([]);
  isGoing = true;
  await rules(() => isGoing);
  expect(await office.all("erasing")).toHaveLength(1);
  await leave("Phạm Văn Thành", "2026-02-02");
  await rules(() => isGoing);
  expect(await office.all("erasing")).toHaveLength(1);
});
