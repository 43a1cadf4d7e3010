import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { OfficeWish } from "../../src/admin/office-wish.ts";
import { awaitedEntry } from "../../src/store/awaited-people.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { makeOffice } from "../support/make-office.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { message, post } from "../support/teams/activities.ts";
import type { Member } from "../support/teams/connector.ts";
import { memberOf } from "../support/teams/member-of.ts";

let demo: DemoBot;
beforeEach(async () => {
  demo = await startDemoBot();
});
afterEach(() => demo.close());

const email = "tam.lt@soct.gov.vn";
const office = (more: Partial<OfficeWish> = {}) => makeOffice(demo.documents, { email, ...more });

const tam = () => demo.person("tam", { aadObjectId: "aaaaaaaa-0000-0000-0000-000000000001" });
const says = (person = tam(), text = "tiến độ", extra = {}) => post(demo.url, message(person, text, extra));
const screen = (conversation = "a:tam") => JSON.stringify(demo.connector.messagesOf(conversation));
const asked = () => demo.connector.requests.filter(({ path }) => path.includes("/members/")).length;
const setMember = (more: Member = {}, person = tam()) =>
  demo.connector.setMember(person.userId ?? "", memberOf(person, email, more));

const heard = async (person = tam(), text?: string, extra?: object) => {
  expect((await says(person, text, extra)).status).toBe(200);
  await demo.bot.settled();
  return screen(person.conversationId);
};

const greeting = "Tôi nhận ra anh/chị là Lê Thị Tâm, Sở Thử.";
const strange = "Anh/chị chưa có tên trong danh sách của cơ quan";

test("who is awaited is greeted and goes on with what they typed; from then on nobody is asked", async () => {
  await office();
  setMember();
  const seen = await heard();
  expect(seen).toContain(greeting);
  expect(seen).toContain("Cơ quan chưa có kế hoạch thi đua nào đang thực hiện.");
  expect(seen).toContain("Về dữ liệu cá nhân");
  expect(asked()).toBe(1);
  await heard(tam(), "trợ giúp");
  expect(demo.connector.messagesOf("a:tam")).toHaveLength(2);
  expect(JSON.stringify(demo.connector.messagesOf("a:tam")[1])).not.toContain(greeting);
  expect(asked()).toBe(1);
});

test.each([
  ["in capitals with spaces", { email: `  ${email.toUpperCase()} ` }],
  ["as the user name alone", { email: undefined }],
  ["as the e-mail beside another user name", { userPrincipalName: "tamlt@soct.gov.vn" }],
  ["with the object id under its newer name", { objectId: undefined, aadObjectId: tam }],
  ["without a role", { userRole: undefined }],
])("recognised %s", async (_how, more: Record<string, unknown>) => {
  await office();
  const { aadObjectId } = more;
  setMember(typeof aadObjectId === "function" ? { ...more, aadObjectId: tam().aadObjectId } : more);
  expect(await heard()).toContain(greeting);
});

test.each([
  ["another e-mail", { email: "x@soct.gov.vn", userPrincipalName: "x@soct.gov.vn" }],
  ["no e-mail", { email: null, userPrincipalName: undefined }],
  ["another tenant", { tenantId: "99999999-0000-0000-0000-000000000000" }],
  ["no tenant", { tenantId: undefined }],
  ["another account", { objectId: "bbbbbbbb-0000-0000-0000-000000000002" }],
  ["no account", { objectId: undefined }],
  ["another member", { id: "29:other" }],
  ["a guest", { userRole: "guest" }],
  ["an anonymous guest", { userRole: "anonymous" }],
  ["a guest's user name", { userPrincipalName: "tam.lt_soct.gov.vn#EXT#@x.onmicrosoft.com" }],
])("%s, as the service says it, links nobody", async (_what, more) => {
  await office();
  setMember(more);
  expect(await heard()).toContain(strange);
  expect((await demo.documents.queryEverywhere({ kind: "awaited", state: "taken", limit: 9 })).found).toEqual(
    [],
  );
});

test("what the message says of its sender counts for nothing", async () => {
  await office();
  const { userId, aadObjectId } = tam();
  setMember({ email: "x@soct.gov.vn", userPrincipalName: "x@soct.gov.vn" });
  const from = { id: userId, aadObjectId, name: email, email, userPrincipalName: email };
  expect(await heard(tam(), email, { from, channelData: { email } })).toContain(strange);
});

test.each([
  ["knows no such member", { is: "status", when: "before", status: 404 }],
  ["breaks", { is: "status", when: "before", status: 500 }],
  ["throttles", { is: "status", when: "before", status: 429, headers: { "retry-after": "60" } }],
  ["hangs", { is: "hang", when: "before" }],
  ["hangs in its answer", { is: "hangInBody", when: "before" }],
  ["hangs up", { is: "reset", when: "before" }],
  ["answers nonsense", { is: "status", when: "before", status: 200, body: "[]" }],
] as const)(
  "where the service %s, the person is a stranger, and the service is asked once",
  async (_how, fault) => {
    await office();
    setMember();
    demo.connector.failNext(fault);
    expect(await heard()).toContain(strange);
    await heard();
    expect(demo.connector.messagesOf("a:tam")).toHaveLength(2);
    expect(screen()).not.toContain(greeting);
    expect(asked()).toBe(1);
  },
);

test("some minutes later the service is asked again; who is awaited since is found at once", async () => {
  setMember();
  expect(await heard()).toContain(strange);
  await office();
  expect(await heard()).toContain(greeting);
  expect(asked()).toBe(1);
  const other = demo.person("khac");
  expect(await heard(other)).toContain(strange);
  const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 4 * 60_000);
  await heard(other);
  now.mockRestore();
  expect(asked()).toBe(3);
});

test("about an event that comes again nobody is asked again", async () => {
  const activity = message(tam(), "tiến độ");
  await post(demo.url, activity);
  await demo.bot.settled();
  const now = vi.spyOn(Date, "now").mockReturnValue(Date.now() + 4 * 60_000);
  expect((await post(demo.url, activity)).status).toBe(200);
  await demo.bot.settled();
  now.mockRestore();
  expect(asked()).toBe(1);
  expect(demo.connector.messagesOf("a:tam")).toHaveLength(1);
});

test("two devices at once are linked once, and both go on", async () => {
  await office();
  setMember();
  const phone = { ...tam(), conversationId: "a:phone" };
  const [here, there] = await Promise.all([heard(), heard(phone)]);
  expect(here).not.toContain(strange);
  expect(there).not.toContain(strange);
  expect(here + there).toContain(greeting);
  expect(asked()).toBe(1);
  expect(
    (await demo.documents.queryEverywhere({ kind: "awaited", state: "taken", limit: 9 })).found,
  ).toHaveLength(1);
});

test("of two accounts with one e-mail the first is linked, the other is not", async () => {
  await office();
  const twin = demo.person("twin", { aadObjectId: "cccccccc-0000-0000-0000-000000000003" });
  setMember();
  setMember({}, twin);
  const screens = await Promise.all([heard(), heard(twin)]);
  expect(screens.filter((seen) => seen.includes(greeting))).toHaveLength(1);
  expect(screens.filter((seen) => seen.includes(strange))).toHaveLength(1);
});

test("who is awaited in two offices is linked to none, and told whom to ask", async () => {
  await office();
  const second = await office({ name: "Sở Khác", officer: { is: "email", email: "khac@soct.gov.vn" } });
  const [person] = (await demo.documents.query(partitionOf.office(second), { kind: "person", limit: 1 }))
    .found;
  const personId = person?.id.slice("person:".length) ?? "";
  const entry = awaitedEntry({ officeId: second, personId });
  await demo.documents.batch(partitionOf.email(email), [{ do: "create", entry }]);
  setMember();
  const seen = await heard();
  expect(seen).toContain("Tôi chưa xác định được anh/chị là ai trong danh sách");
  expect(seen).toContain("Xin liên hệ bộ phận theo dõi thi đua");
  expect(seen).not.toContain("Sở Thử");
  expect(seen).not.toContain("Sở Khác");
});

test("nobody is looked for in a chat of several", async () => {
  await office();
  setMember();
  await says({ ...tam(), conversationId: "19:nhom", conversationType: "groupChat" });
  await demo.bot.settled();
  expect(demo.connector.requests).toEqual([]);
});
