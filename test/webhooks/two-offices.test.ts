import { afterEach, beforeEach, expect, test } from "vitest";
import { demoOfficeId } from "../../src/demo/seed-demo.ts";
import { vi } from "../../src/messages/vi/vi.ts";
import type { Documents } from "../../src/store/documents.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { makeOffice } from "../support/make-office.ts";
import { type DemoBot, sourcePlan, startDemoBot } from "../support/start-demo-bot.ts";
import { execute, message, post, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { memberOf } from "../support/teams/member-of.ts";

type Data = Record<string, unknown>;

let demo: DemoBot;
let touched: Set<string>;

/** Writes down every partition that is read or written; the heartbeat alone asks across all of them. */
const watched = (documents: Documents): Documents => {
  const seen = (partition: string) => {
    touched.add(partition);
    return partition;
  };
  return {
    ...documents,
    get: (partition, id) => documents.get(seen(partition), id),
    batch: (partition, operations) => documents.batch(seen(partition), operations),
    query: (partition, query) => documents.query(seen(partition), query),
  };
};

beforeEach(async () => {
  touched = new Set();
  demo = await startDemoBot({ around: watched });
});
afterEach(() => demo.close());

const kinds = ["office", "plan", "person", "pledge", "work", "evidence", "talk", "own-chat", "receipt"];

/** All that an office has. */
const allOf = async (officeId: string) => {
  const partition = partitionOf.office(officeId);
  const pages = kinds.map((kind) => demo.documents.query(partition, { kind, limit: 1000 }));
  return (await Promise.all(pages)).flatMap(({ found }) => found);
};

const send = async (activity: Data): Promise<void> => {
  expect((await post(demo.url, activity)).status).toBe(200);
  await demo.bot.settled();
};

/** The data of every button that a person was ever shown. */
const buttonsOf = (person: TeamsPerson): readonly Data[] => {
  const found: Data[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    if ("thidua" in value) found.push(value.thidua as Data);
    for (const part of Object.values(value)) look(part);
  };
  look(demo.connector.messagesOf(person.conversationId ?? "").map(({ card }) => card));
  return [...new Map(found.map((data) => [JSON.stringify(data), data])).values()];
};

test("whatever somebody of one office types or presses, they reach nothing of another", async () => {
  const wish = { email: "an@snv.gov.vn", name: "Sở Nội vụ", officerName: "Trần An" };
  const officeId = await makeOffice(demo.documents, wish);
  const theirs = demo.person("chuyen-vien");
  const an = demo.person("an", { aadObjectId: "0a1b2c3d-0000-4000-8000-000000000001" });
  demo.connector.setMember("29:an", memberOf(an, "an@snv.gov.vn"));
  const work = { assigned: "20", done: "18", wellDone: "16" };
  const inputs = { titles: "", targetRate: "95", movements: "", initiative: "x", ...work };
  const texts = ["18/20 việc, 16 vừa tốt vừa đúng hạn", ...Object.values(vi.commands), "danh hiệu 2025"];
  await send(message(theirs, "đăng ký"));
  for (const data of buttonsOf(theirs)) await send(execute(theirs, data, inputs, { replyToId: "m-1" }));
  for (const text of texts) await send(message(theirs, text));
  const buttons = buttonsOf(theirs);
  expect(buttons.length).toBeGreaterThan(20);
  await send(message(an, "xin chào"));

  const before = await allOf(demoOfficeId);
  touched.clear();
  for (const text of texts) await send(message(an, text));
  for (const [index, data] of buttons.entries())
    await send((index % 2 === 0 ? execute : submit)(an, data, inputs, { replyToId: "m-1" }));
  expect([...touched].sort()).toEqual([
    partitionOf.address("teams", an.aadObjectId ?? ""),
    partitionOf.office(officeId),
  ]);
  expect(await allOf(demoOfficeId)).toEqual(before);
  const seen = JSON.stringify(demo.connector.messagesOf("a:an"));
  expect(seen).not.toMatch(/Nguyễn Thị Hạnh|cơ quan mẫu/);
  expect(seen).not.toContain(sourcePlan().document.title);
});
