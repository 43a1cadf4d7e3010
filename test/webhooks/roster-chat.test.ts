import { afterEach, beforeEach, expect, test } from "vitest";
import { rosterCsv } from "../support/roster-csv.ts";
import { type DemoBot, type DemoBotSettings, startDemoBot } from "../support/start-demo-bot.ts";
import { execute, post, sentFiles, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { type FileHost, startFileHost } from "../support/teams/file-host.ts";
import { cardAction, cardLines } from "../support/transcript/read-card.ts";

let host: FileHost;
let demo: DemoBot;

beforeEach(async () => {
  host = await startFileHost();
});
afterEach(async () => {
  await demo.close();
  await host.close();
});

const start = async (settings: DemoBotSettings = {}): Promise<TeamsPerson> => {
  demo = await startDemoBot(settings);
  return demo.person("theo-doi-thi-dua");
};

const send = async (what: object): Promise<string> => {
  const response = await post(demo.url, what);
  expect(response.status).toBe(200);
  const body = await response.text();
  await demo.bot.settled();
  return body;
};

const messages = (who: TeamsPerson) => demo.connector.messagesOf(who.conversationId ?? "");
const shown = (who: TeamsPerson) => cardLines(messages(who).at(-1)?.card ?? {}).join("\n");

const sendsRoster = async (who: TeamsPerson, count: number): Promise<void> => {
  const url = host.put(`ds-${count}.csv`, { is: "file", bytes: rosterCsv(count) });
  await send(sentFiles(who, [{ name: "ds.csv", url }]));
};

/** The press of a button of the newest card that has it; an old client's tells no message. */
const pressOf = (who: TeamsPerson, title: string, make: typeof execute = execute): object => {
  const on = messages(who).findLast(({ card }) => card && cardAction(card, title));
  const data = (on?.card &&
    (cardAction(on.card, title)?.["data"] as { thidua: Record<string, unknown> })) ?? {
    thidua: {},
  };
  return make(who, data.thidua, {}, make === execute ? { replyToId: on?.id } : {});
};

const entriesOf = async (kind: string) =>
  (await demo.documents.query("office:demo", { kind, limit: 1000 })).found;
const peopleCount = async () => {
  const office = { found: 0, after: undefined as string | undefined };
  do {
    const page = await demo.documents.query("office:demo", {
      kind: "person",
      limit: 1000,
      after: office.after,
    });
    office.found += page.found.filter(({ body }) => body["leftOn"] === null).length;
    office.after = page.after;
  } while (office.after !== undefined);
  return office.found;
};

test("5,000 people come as a file, are compared within the turn's budget, and taken in as a job", async () => {
  const officer = await start();
  const readFromMs = performance.now();
  await sendsRoster(officer, 4999);
  const readMs = performance.now() - readFromMs;
  expect(shown(officer)).toContain("Tệp có 5000 người đọc được.");
  const confirmFromMs = performance.now();
  const answer = await send(pressOf(officer, "Xác nhận nhập"));
  const confirmMs = performance.now() - confirmFromMs;
  expect(answer).toContain("thay đổi");
  await demo.bot.beat();
  expect(shown(officer)).toContain("Đã nhập xong.");
  expect(shown(officer)).toContain("4999 người thêm mới");
  expect(await peopleCount()).toBe(5000);
  const againMs = performance.now();
  await send(pressOf(officer, "Nhân sự", submit));
  const seenMs = performance.now() - againMs;
  expect(readMs).toBeLessThan(8_000);
  expect(confirmMs).toBeLessThan(4_000);
  expect(seenMs).toBeLessThan(4_000);
  // Beside the answers themselves the job drew its message anew a few times only.
  const edits = demo.connector.requests.filter(({ method }) => method === "PUT").length;
  expect(edits).toBeLessThan(30);
}, 120_000);

test("two officers who confirm the same difference at once: one import, and the other is shown what is left", async () => {
  const grants = new Map([["quan-tri", [{ role: "officer", scope: "office" } as const]]]);
  const one = await start({ grants });
  const other = demo.person("quan-tri");
  await sendsRoster(one, 5);
  await sendsRoster(other, 5);
  await Promise.all([send(pressOf(one, "Xác nhận nhập")), send(pressOf(other, "Xác nhận nhập"))]);
  await demo.bot.settled();
  expect(await entriesOf("job")).toHaveLength(1);
  const started = [one, other].filter((who) => shown(who).includes("Đã nhận."));
  expect(started).toHaveLength(1);
  await demo.bot.beat();
  expect(await peopleCount()).toBe(6);
});

test("what an import did stands in the audit: who, when, how many; ids only", async () => {
  const officer = await start();
  await sendsRoster(officer, 3);
  await send(pressOf(officer, "Xác nhận nhập"));
  await demo.bot.beat();
  const entries = (await entriesOf("audit")).map(({ body }) => body);
  const [job] = await entriesOf("job");
  const [ended] = entries.filter(({ jobId }) => jobId === job?.id);
  expect(ended).toMatchObject({ verb: "importRoster", outcome: "done", on: { is: "office" } });
  expect(ended?.["personId"]).toBe(job?.body["byPersonId"]);
  expect(ended?.["counts"]).toMatchObject({ added: 3, left: 29 });
  expect(entries.filter(({ jobId }) => jobId !== undefined)).toHaveLength(1);
  expect(JSON.stringify(entries)).not.toContain("Nguyễn");
});

test("where the message can't be drawn anew, a new one says how it ended, once", async () => {
  const officer = await start();
  await sendsRoster(officer, 3);
  await send(pressOf(officer, "Xác nhận nhập"));
  const before = messages(officer).length;
  demo.connector.failNext(
    { is: "status", when: "before", status: 404 },
    { is: "status", when: "before", status: 404 },
  );
  await demo.bot.beat();
  expect(shown(officer)).toContain("Đã nhập xong.");
  expect(messages(officer).length).toBe(before + 1);
  await demo.bot.beat();
  expect(messages(officer).length).toBe(before + 1);
  expect(await entriesOf("job-report")).toEqual([]);
});

test("a client that tells no message is told in the message of the answer", async () => {
  const officer = await start();
  await sendsRoster(officer, 3);
  await send(pressOf(officer, "Xác nhận nhập", submit));
  const count = messages(officer).length;
  expect(shown(officer)).toContain("Đã nhận.");
  await demo.bot.beat();
  expect(messages(officer).length).toBe(count);
  expect(shown(officer)).toContain("Đã nhập xong.");
});

test("a throttled last word comes with a later heartbeat", async () => {
  const officer = await start();
  await sendsRoster(officer, 3);
  await send(pressOf(officer, "Xác nhận nhập"));
  demo.connector.failNext(
    ...Array.from({ length: 3 }, () => ({ is: "status", when: "before", status: 429 }) as const),
  );
  await demo.bot.beat();
  expect(await entriesOf("job-report")).toHaveLength(1);
});

test("a job that was begun is taken up in a moment, not with the next heartbeat", async () => {
  const officer = await start({ jobsStartSoon: true });
  await sendsRoster(officer, 3);
  await send(pressOf(officer, "Xác nhận nhập"));
  await expect.poll(() => shown(officer), { timeout: 10_000 }).toContain("Đã nhập xong.");
});

test("a file that does not come in time is said so, within the turn", async () => {
  const officer = await start({ fetchMs: 300 });
  const url = host.put("slow.csv", { is: "hang", after: "nothing" });
  await send(sentFiles(officer, [{ name: "slow.csv", url }]));
  expect(shown(officer)).toContain("vẫn chưa tải xong tệp");
  expect(await entriesOf("roster-draft")).toEqual([]);
});

test("nobody but an officer makes the bot fetch anything", async () => {
  await start();
  const url = host.put("ds.csv", { is: "file", bytes: rosterCsv(3) });
  for (const as of ["chuyen-vien", "truong-phong", "giam-doc", "quan-tri", "nguoi-la"])
    await send(sentFiles(demo.person(as), [{ name: "ds.csv", url }]));
  expect(host.requests).toEqual([]);
});
