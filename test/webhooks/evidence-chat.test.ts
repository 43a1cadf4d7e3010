import { randomBytes } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { xlsxOf } from "../support/documents/xlsx-of.ts";
import { evidenceCsv } from "../support/evidence-csv.ts";
import { rosterCsv } from "../support/roster-csv.ts";
import { type DemoBot, type DemoBotSettings, startDemoBot } from "../support/start-demo-bot.ts";
import { execute, message, post, sentFiles, submit, type TeamsPerson } from "../support/teams/activities.ts";
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

const send = async (what: object): Promise<void> => {
  expect((await post(demo.url, what)).status).toBe(200);
  await demo.bot.settled();
};

const messages = (who: TeamsPerson) => demo.connector.messagesOf(who.conversationId ?? "");
const shown = (who: TeamsPerson) => cardLines(messages(who).at(-1)?.card ?? {}).join("\n");

const sends = async (who: TeamsPerson, name: string, bytes: Buffer): Promise<void> => {
  const url = host.put(name, { is: "file", bytes });
  await send(sentFiles(who, [{ name, url }]));
};

const dataOf = (who: TeamsPerson, title: string): Record<string, unknown> => {
  const on = messages(who).findLast(({ card }) => card && cardAction(card, title));
  const data = on?.card && (cardAction(on.card, title)?.["data"] as { thidua: Record<string, unknown> });
  expect(data, title).toBeDefined();
  return data?.thidua ?? {};
};

const confirms = (who: TeamsPerson): Promise<void> => {
  const on = messages(who).findLast(({ card }) => card && cardAction(card, "Xác nhận nhập"));
  return send(execute(who, dataOf(who, "Xác nhận nhập"), {}, { replyToId: on?.id }));
};

const takesRoster = async (who: TeamsPerson, count: number): Promise<void> => {
  await sends(who, "ds.csv", rosterCsv(count));
  await confirms(who);
  await demo.bot.beat();
  expect(shown(who)).toContain("Đã nhập xong.");
};

const entriesOf = async (kind: string) =>
  (await demo.documents.query("office:demo", { kind, limit: 1000 })).found;

test("ratings of 5,000 people come as a file, are compared within the turn's budget, and taken in as a job", async () => {
  const officer = await start();
  await takesRoster(officer, 4999);
  const readFromMs = performance.now();
  await sends(officer, "xep-loai.csv", evidenceCsv(4999));
  const readMs = performance.now() - readFromMs;
  expect(shown(officer)).toContain("Thêm mới (4999 mục):");
  const confirmFromMs = performance.now();
  await confirms(officer);
  const confirmMs = performance.now() - confirmFromMs;
  expect(shown(officer)).toContain("Đã nhận.");
  await demo.bot.beat();
  expect(shown(officer)).toContain("Đã nhập xong.");
  expect(shown(officer)).toContain("4999 mục thêm mới");
  expect(readMs).toBeLessThan(8_000);
  expect(confirmMs).toBeLessThan(4_000);
}, 180_000);

test("what an import of evidence did stands in the audit: who, when, how many; ids only", async () => {
  const officer = await start();
  await takesRoster(officer, 3);
  await sends(officer, "xep-loai.csv", evidenceCsv(3));
  await confirms(officer);
  await demo.bot.beat();
  const job = (await entriesOf("job")).find(({ body }) => body["name"] === "evidence-import");
  const ended = (await entriesOf("audit")).map(({ body }) => body).filter(({ jobId }) => jobId === job?.id);
  expect(ended).toHaveLength(1);
  expect(ended[0]).toMatchObject({ verb: "importEvidence", outcome: "done", on: { is: "office" } });
  expect(ended[0]?.["personId"]).toBe(job?.body["byPersonId"]);
  expect(ended[0]?.["personId"]).not.toBeNull();
  expect(ended[0]?.["counts"]).toEqual({ entered: 3 });
  expect(JSON.stringify(ended)).not.toContain("xep-loai");
});

test("confirmed twice at once it is one import, and nothing is taken twice", async () => {
  const officer = await start();
  await takesRoster(officer, 4);
  await sends(officer, "xep-loai.csv", evidenceCsv(4));
  await Promise.all([confirms(officer), confirms(officer)]);
  await demo.bot.beat();
  const jobs = (await entriesOf("job")).filter(({ body }) => body["name"] === "evidence-import");
  expect(jobs).toHaveLength(1);
  const records = await entriesOf("evidence");
  expect(records.map(({ body }) => (body["entries"] as readonly unknown[]).length)).toEqual([1, 1, 1, 1]);
});

test("a workbook of a roster and of evidence: the roster first, then the evidence of whoever came with it", async () => {
  const officer = await start();
  const people = rosterCsv(2)
    .toString()
    .split("\r\n")
    .map((line) => line.split(";"));
  const ratings = evidenceCsv(2)
    .toString()
    .split("\r\n")
    .map((line) => line.split(";"));
  const book = xlsxOf({ name: "Danh sách", rows: people }, { name: "Xếp loại", rows: ratings });
  await sends(officer, "so.xlsx", book);
  expect(shown(officer)).toContain("Thay đổi của danh sách");
  expect(shown(officer)).toContain("[Minh chứng trong tệp này]");
  await confirms(officer);
  await demo.bot.beat();
  await send(message(officer, "nhân sự"));
  await send(submit(officer, dataOf(officer, "Xem tệp minh chứng đang chờ"), {}));
  expect(shown(officer)).toContain("Trang “Xếp loại”: xếp loại năm, 2 mục đọc được.");
  expect(shown(officer)).not.toContain("npm run");
  await confirms(officer);
  await demo.bot.beat();
  expect(shown(officer)).toContain("2 mục thêm mới");
});

test("a file with too much text to be kept until it is confirmed is refused, and nothing of it kept", async () => {
  const officer = await start();
  const lines = Array.from(
    { length: 4000 },
    (_, index) => `N${index};2025;${randomBytes(150).toString("base64")};cơ sở`,
  );
  await sends(officer, "sang-kien.csv", Buffer.from(["Mã;Năm;Tên sáng kiến;Phạm vi", ...lines].join("\r\n")));
  expect(shown(officer)).toContain("Tệp có quá nhiều chữ nên không giữ lại để chờ được.");
  expect(await entriesOf("evidence-draft")).toEqual([]);
});

test("nobody but an officer makes the bot fetch a table or a plan", async () => {
  await start();
  const url = host.put("x.csv", { is: "file", bytes: evidenceCsv(3) });
  for (const as of ["chuyen-vien", "truong-phong", "giam-doc", "quan-tri", "nguoi-la"])
    for (const name of ["xep-loai.csv", "ke-hoach.yaml"])
      await send(sentFiles(demo.person(as), [{ name, url }]));
  expect(host.requests).toEqual([]);
});
