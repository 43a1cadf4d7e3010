import { afterEach, expect, test } from "vitest";
import { reported, type WorkReport } from "../../src/domain/work-report.ts";
import { personCodec, workCodec } from "../../src/store/codecs.ts";
import type { Operation } from "../../src/store/documents.ts";
import { followFacts } from "../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../src/store/standing/read-facts.ts";
import { verifyOffice } from "../../src/store/standing/verify-office.ts";
import { type DemoBot, type DemoBotSettings, startDemoBot } from "../support/start-demo-bot.ts";
import { execute, installation, message, post, type TeamsPerson } from "../support/teams/activities.ts";
import { refusals } from "../support/teams/connector-faults.ts";
import { cardAction, cardLines } from "../support/transcript/read-card.ts";

const office = "office:demo";
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];

let demo: DemoBot;
afterEach(() => demo.close());

const start = async (settings: DemoBotSettings = {}): Promise<TeamsPerson> => {
  demo = await startDemoBot({ jobsStartSoon: false, ...settings });
  const head = demo.person("truong-phong");
  await sends(installation(head));
  return head;
};

const sends = async (what: object): Promise<string> => {
  const response = await post(demo.url, what);
  expect(response.status).toBe(200);
  const body = await response.text();
  await demo.bot.settled();
  return body;
};

const messages = (who: TeamsPerson) => demo.connector.messagesOf(who.conversationId ?? "");
const shown = (who: TeamsPerson) => cardLines(messages(who).at(-1)?.card ?? {}).join("\n");

const pressOf = (who: TeamsPerson, title: string): object => {
  const on = messages(who).findLast(({ card }) => card && cardAction(card, title));
  const data = on?.card && (cardAction(on.card, title)?.["data"] as { thidua: Record<string, unknown> });
  expect(data, `${title} in ${shown(who)}`).toBeDefined();
  return execute(who, data?.thidua ?? {}, {}, { replyToId: on?.id });
};

const reportsMay = async (who: TeamsPerson, said: string): Promise<void> => {
  await sends(message(who, said));
  await sends(pressOf(who, "Xác nhận"));
};

const workOf = async (): Promise<readonly WorkReport[]> =>
  (await demo.documents.query(office, { kind: "work", limit: 1000 })).found.map(workCodec.read);

const entriesOf = async (kind: string) => (await demo.documents.query(office, { kind, limit: 1000 })).found;

/** A report of everybody in the head's unit but the head, for each of these months. */
const everybodyReports = async (): Promise<number> => {
  const people = (await entriesOf("person")).filter((stored) => {
    const { unitId, position } = personCodec.read(stored);
    return unitId === "cong-nghiep" && position !== "Trưởng phòng";
  });
  const counts = { assignedCount: 10, doneCount: 9, wellDoneCount: 8, qualityCount: null, onTimeCount: null };
  for (const { id } of people) {
    const personId = id.slice("person:".length);
    const operations = months.map((month): Operation => {
      const figures = {
        at: "2026-06-20T01:00:00.000Z",
        byPersonId: personId,
        source: "self",
        counts,
      } as const;
      return {
        do: "create",
        entry: workCodec.write(`work:${personId}:${month}`, reported(undefined, month, figures)),
      };
    });
    const followed = (await followFacts(readerOf(demo.documents, office), operations)) ?? [];
    expect((await demo.documents.batch(office, [...operations, ...followed])).ok).toBe(true);
  }
  return people.length * months.length;
};

const deputy: DemoBotSettings["grants"] = new Map([
  [
    "nguoi-lao-dong",
    [
      { role: "staff", scope: "office" },
      { role: "unitHead", scope: { unitId: "cong-nghiep" } },
    ],
  ],
]);

test("two heads who confirm the same at once: it is confirmed once, and the other is told by whom", async () => {
  const head = await start({ grants: deputy });
  const other = demo.person("nguoi-lao-dong");
  await reportsMay(demo.person("chuyen-vien"), "tháng 5 18/20 việc, 16 vừa tốt vừa đúng hạn");
  for (const one of [head, other]) await sends(message(one, "duyệt"));
  const presses = [head, other].map((one) => pressOf(one, "Xác nhận 1"));
  const bodies = await Promise.all(presses.map(async (press) => (await post(demo.url, press)).text()));
  await demo.bot.settled();
  const [report] = await workOf();
  expect(report?.confirming?.map(({ did }) => did)).toEqual(["confirmed"]);
  expect(bodies.filter((body) => body.includes("Đã xác nhận: Nguyễn Thị Hạnh"))).toHaveLength(1);
  expect(bodies.filter((body) => body.includes("đã xác nhận lúc 08:00 22/06/2026"))).toHaveLength(1);
  const audited = (await entriesOf("audit")).filter(({ body }) => body["verb"] === "confirmSubmission");
  expect(audited.map(({ body }) => body["outcome"])).toEqual(["done"]);
  // Whoever lost the race told nobody.
  expect((await entriesOf("push")).map(({ id }) => id.split(":").at(-1))).toEqual(["n-confirmed-0800"]);
});

test("more than a turn can confirm is a job: its message says how far it is, and what changed meanwhile is left", async () => {
  const head = await start();
  const count = await everybodyReports();
  expect(count).toBeGreaterThan(25);
  // The slot's own card has come by then.
  await demo.bot.beat();
  await sends(message(head, "duyệt"));
  expect(shown(head)).toContain(`Chờ duyệt (${count})`);
  expect(shown(head)).toContain(`Mục 1 đến 3 trong ${count}`);
  await sends(pressOf(head, `Xác nhận tất cả (${count})`));
  expect(shown(head)).toContain(`Xác nhận ${count} mục của ${count / months.length} người.`);
  await sends(pressOf(head, "Xác nhận tất cả"));
  expect(shown(head)).toContain("Đang xác nhận.");
  await reportsMay(demo.person("chuyen-vien"), "tháng 5 18/20 việc, 16 vừa tốt vừa đúng hạn");
  const before = messages(head).length;
  await demo.bot.beat();
  expect(messages(head)).toHaveLength(before);
  expect(shown(head)).toContain("Đã xong.");
  expect(shown(head)).toContain(`Đã xác nhận: ${count - 1} mục.`);
  expect(shown(head)).toContain("Đã thay đổi nên chưa xác nhận: 1 mục.");
  const said = (await workOf()).map(({ confirming = [] }) => confirming.length);
  expect([said.filter((times) => times === 1).length, said.filter((times) => times === 0).length]).toEqual([
    ...[count - 1, 1],
  ]);
  await sends(message(head, "duyệt"));
  expect(shown(head)).toContain("Chờ duyệt (1)");
  const verified = await verifyOffice(demo.documents, office);
  expect(verified.differences.filter(({ id }) => id.startsWith("standing:"))).toEqual([]);
});

test("the gathered card that nobody answered is drawn anew in its place: no second one, and told when nothing is left", async () => {
  const head = await start({ now: "2026-06-22T07:30", grants: deputy });
  const staff = demo.person("chuyen-vien");
  await reportsMay(staff, "tháng 5 18/20 việc, 16 vừa tốt vừa đúng hạn");
  const before = messages(head).length;
  demo.setNow("2026-06-22T08:00");
  await demo.bot.beat();
  expect(shown(head)).toContain("Chờ duyệt (1)");
  const posted = messages(head).at(-1);
  await reportsMay(staff, "tháng 4 18/20 việc, 16 vừa tốt vừa đúng hạn");
  await demo.bot.beat();
  expect(messages(head).at(-1)?.edits).toBe(posted?.edits);
  demo.setNow("2026-06-22T14:00");
  await demo.bot.beat();
  expect(messages(head)).toHaveLength(before + 1);
  expect(shown(head)).toContain("Chờ duyệt (2)");
  // Somebody else confirms all of it: the card says so at the next slot, and no more after that.
  const other = demo.person("nguoi-lao-dong");
  await sends(message(other, "duyệt"));
  await sends(pressOf(other, "Xác nhận tất cả (2)"));
  await sends(pressOf(other, "Xác nhận tất cả"));
  demo.setNow("2026-06-23T08:00");
  await demo.bot.beat();
  expect(messages(head)).toHaveLength(before + 1);
  expect(shown(head)).toContain("Chờ duyệt (0)");
  const edits = messages(head).at(-1)?.edits;
  demo.setNow("2026-06-23T14:00");
  await demo.bot.beat();
  expect(messages(head).at(-1)?.edits).toBe(edits);
});

test("a gathered card that is gone from the chat is followed by a new one; one that is not taken now, later in its place", async () => {
  const head = await start({ now: "2026-06-22T07:30" });
  const staff = demo.person("chuyen-vien");
  await reportsMay(staff, "tháng 5 18/20 việc, 16 vừa tốt vừa đúng hạn");
  demo.setNow("2026-06-22T08:00");
  await demo.bot.beat();
  const before = messages(head).length;
  await reportsMay(staff, "tháng 4 18/20 việc, 16 vừa tốt vừa đúng hạn");
  demo.setNow("2026-06-22T14:00");
  demo.connector.failIn(head.conversationId ?? "", refusals.throttled(1));
  await demo.bot.beat();
  expect(shown(head)).toContain("Chờ duyệt (1)");
  demo.setNow("2026-06-22T14:05");
  await demo.bot.beat();
  expect(messages(head)).toHaveLength(before);
  expect(shown(head)).toContain("Chờ duyệt (2)");
  await reportsMay(staff, "tháng 3 18/20 việc, 16 vừa tốt vừa đúng hạn");
  demo.setNow("2026-06-23T08:00");
  const gone = { is: "status", when: "before", status: 404, code: "ActivityNotFound" } as const;
  demo.connector.failIn(head.conversationId ?? "", gone);
  await demo.bot.beat();
  expect(messages(head)).toHaveLength(before + 1);
  expect(shown(head)).toContain("Chờ duyệt (3)");
});

test("an office of before anybody confirmed: everything waits, and is confirmed as what is new", async () => {
  const head = await start();
  await everybodyReports();
  const standings = (await entriesOf("standing")).filter(({ state }) => state === "cong-nghiep");
  const works = await entriesOf("work");
  const old = [
    ...standings.map(({ body, ...stored }) => ({
      ...stored,
      body: {
        ...body,
        v: 1,
        work: Object.fromEntries(
          Object.entries(body["work"] as Record<string, number[]>).map(([month, all]) => [
            month,
            all.slice(0, 5),
          ]),
        ),
      },
    })),
    ...works.map(({ body, ...stored }) => ({ ...stored, body: { ...body, v: 1 } })),
  ];
  for (const { etag, ...entry } of old)
    expect((await demo.documents.batch(office, [{ do: "replace", entry, etag }])).ok).toBe(true);
  expect(
    (await verifyOffice(demo.documents, office)).differences.filter(({ is }) => is === "different"),
  ).toEqual([]);
  await sends(message(head, "duyệt"));
  expect(shown(head)).toContain(`Chờ duyệt (${works.length})`);
  await sends(pressOf(head, "Xác nhận 1"));
  expect(shown(head)).toContain(`Chờ duyệt (${works.length - 1})`);
  const { differences } = await verifyOffice(demo.documents, office);
  expect(differences.filter(({ is }) => is === "different")).toEqual([]);
});
