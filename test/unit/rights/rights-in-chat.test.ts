import { expect, test } from "vitest";
import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { received } from "../../../src/domain/rights/answer-request.ts";
import { personCodec } from "../../../src/store/codecs.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { NotAllowedError } from "../../../src/usecases/not-allowed.ts";
import { erasedPerson, personOf } from "../../support/erasing-office.ts";
import { type Office, startOffice } from "../../support/turn/start-office.ts";
import { createClient } from "../../support/turn/teams-client.ts";
import { turnOf } from "../bot/turn-of.ts";

const partition = partitionOf.office(demoOfficeId);

const withOffice = async (use: (office: Office) => Promise<void>): Promise<void> => {
  const office = await startOffice({ inMemory: true });
  try {
    await use(office);
  } finally {
    await office.close();
  }
};

const restrict = async (office: Office, wish: "restrict" | "lift"): Promise<void> => {
  const client = createClient(office, erasedPerson.as);
  await client.say(wish === "lift" ? "bỏ hạn chế" : "hạn chế dữ liệu");
  await client.tap("Xem lại", { wish });
  await client.tap("Xác nhận");
};

test("whoever restricts has no standing, and is reminded of nothing, until they lift it", () =>
  withOffice(async (office) => {
    const { personId } = await personOf(office.documents, erasedPerson.name);
    const standing = () => office.documents.get(partition, `standing:${personId}`);
    expect(await standing()).toBeDefined();
    await restrict(office, "restrict");
    expect(await standing()).toBeUndefined();
    office.goTo("2026-06-25T08:05");
    await office.bots[0].bot.beat();
    expect((await office.all("push")).filter(({ body }) => body["personId"] === personId)).toEqual([]);
    const tally = await office.documents.get(partition, "tally:office");
    const people = Number(tally?.body["people"]);
    await restrict(office, "lift");
    expect(await standing()).toBeDefined();
    await office.bots[0].bot.beat();
    expect((await office.documents.get(partition, "tally:office"))?.body["people"]).toBe(people + 1);
  }));

test("a request that is over, or is nobody's, is not answered again", () =>
  withOffice(async (office) => {
    const client = createClient(office, erasedPerson.as);
    await client.say("sửa dữ liệu");
    await client.tap("Xem lại", { field: "other", proposed: "Ngày sinh" });
    await client.tap("Xác nhận");
    const officer = createClient(office, "theo-doi-thi-dua");
    await officer.say("yêu cầu dữ liệu");
    const old = officer.tapped("Trả lời 1");
    await officer.tap("Trả lời 1");
    await officer.tap("Xem lại", { act: "do", reason: "" });
    await officer.tap("Xác nhận");
    expect(officer.screen()).toContain("Đã trả lời gần đây");
    await officer.deliver({ ...old, id: "again" });
    await office.settled();
    expect(officer.screen()).toContain("Yêu cầu này không còn chờ trả lời.");
    const [request] = await office.all("data-request");
    expect(request?.body).toMatchObject({ proposed: null, end: { did: "done" } });
  }));

test("of somebody who left the request stays, is shown so, and can be refused but not done", () =>
  withOffice(async (office) => {
    const client = createClient(office, erasedPerson.as);
    await client.say("sửa dữ liệu");
    await client.tap("Xem lại", { field: "name", proposed: "Nguyễn Thị Hạnh An" });
    await client.tap("Xác nhận");
    const { stored, person } = await personOf(office.documents, erasedPerson.name);
    const left = personCodec.write(stored.id, { ...person, leftOn: "2026-06-22" });
    await office.documents.batch(partition, [{ do: "replace", entry: left, etag: stored.etag }]);
    const officer = createClient(office, "theo-doi-thi-dua");
    await officer.say("yêu cầu dữ liệu");
    expect(officer.screen()).toContain("người không còn trong danh sách");
    await officer.tap("Trả lời 1");
    await officer.tap("Xem lại", { act: "do", reason: "" });
    await officer.tap("Xác nhận");
    const end = async () => (await office.all("data-request"))[0]?.body["end"];
    expect(await end()).toBeNull();
    await officer.say("yêu cầu dữ liệu");
    await officer.tap("Trả lời 1");
    await officer.tap("Xem lại", { act: "refuse", reason: "alreadySo" });
    await officer.tap("Xác nhận");
    expect(await end()).toMatchObject({ did: "refused", reason: "alreadySo" });
  }));

test("nobody answers their own request, whatever a card says", async () => {
  const { use, person } = turnOf();
  const value = received({ personId: person.id, right: "eraseAll", on: "2026-06-22" });
  const own = { ...person, code: null, objectId: null, joinedOn: null };
  const file = {
    id: "x",
    value,
    etag: "1",
    acknowledgeBy: null,
    dueOn: null,
    pressure: "open",
    person: own,
  } as const;
  expect(() => use.answerDataRequest(file, { act: "do", reason: null })).toThrow(NotAllowedError);
});
