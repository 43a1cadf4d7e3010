import { afterEach, beforeEach, expect, test } from "vitest";
import { isFileUrl } from "../../src/channels/teams/upload-url.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { activity, message, post, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { type Storage, startStorage } from "../support/teams/storage.ts";
import { cardLines } from "../support/transcript/read-card.ts";

let storage: Storage;
let elsewhere: Storage;
let demo: DemoBot;
let person: TeamsPerson;

beforeEach(async () => {
  [storage, elsewhere] = [await startStorage(), await startStorage()];
  demo = await startDemoBot({ mayUpload: (url) => isFileUrl(url) || url.startsWith(`${storage.url}/`) });
  person = demo.person("chuyen-vien");
});
afterEach(async () => {
  await demo.close();
  await Promise.all([storage.close(), elsewhere.close()]);
});

const send = async (what: object): Promise<Response> => {
  const response = await post(demo.url, what);
  await demo.bot.settled();
  return response;
};

const messages = (who = person) => demo.connector.messagesOf(who.conversationId ?? "");

type Attachment = {
  contentType: string;
  name?: string;
  contentUrl?: string;
  content: Record<string, unknown>;
};

const attachmentOf = (sent: { activity: Record<string, unknown> } | undefined): Attachment => {
  const [first] = (sent?.activity["attachments"] ?? []) as Attachment[];
  if (!first) throw new Error("nothing was attached");
  return first;
};

const linesOf = (sent: { activity: Record<string, unknown> } | undefined) =>
  cardLines(attachmentOf(sent).content);

/** The message of the file that the person was offered, and what Teams was told of it. */
const askFor = async (kind: "csv" | "json", who = person) => {
  await send(submit(who, { open: "exportData", about: kind }));
  const offered = messages(who).at(-1);
  const { content, name } = attachmentOf(offered);
  return { id: offered?.id ?? "", name, content, context: content["acceptContext"] as { id: string } };
};

type Offered = Awaited<ReturnType<typeof askFor>>;

const uploadTo = (uploadUrl: string, contentUrl = `${storage.url}/personal/file`) => ({
  uploadUrl,
  contentUrl,
  name: "thi-dua.json",
  uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
  fileType: "json",
});

const accept = (offered: Offered, uploadInfo: object = uploadTo(`${storage.url}/up`), who = person) =>
  activity(who, "invoke", {
    name: "fileConsent/invoke",
    replyToId: offered.id,
    value: { type: "fileUpload", action: "accept", context: offered.context, uploadInfo },
  });

const decline = (offered: Offered) =>
  activity(person, "invoke", {
    name: "fileConsent/invoke",
    replyToId: offered.id,
    value: { type: "fileUpload", action: "decline", context: offered.context },
  });

const textOf = (offered: Offered) => linesOf(messages().find(({ id }) => id === offered.id)).join("\n");

const gone =
  "Lời đề nghị gửi tệp này không còn dùng được. Xin gõ lại lệnh (“xuất dữ liệu”, “báo cáo”) để nhận lại.";
const unsure =
  "Chưa chắc tệp đã đến nơi. Xin xem trong kho tệp của anh/chị; nếu chưa có, gõ “xuất dữ liệu” để thử lại.";

test("a file is offered by name and size, and Teams is told nothing of the person", async () => {
  const offered = await askFor("json");
  const sent = attachmentOf(messages().at(-1));
  expect(sent.contentType).toBe("application/vnd.microsoft.teams.card.file.consent");
  expect(offered.name).toBe("thi-dua-du-lieu-ca-nhan-2026-06-22.json");
  expect(Object.keys(sent.content).toSorted()).toEqual([
    "acceptContext",
    "declineContext",
    "description",
    "sizeInBytes",
  ]);
  expect(sent.content["acceptContext"]).toEqual({ id: expect.stringMatching(/^[0-9a-f-]{36}$/) });
  expect(sent.content["declineContext"]).toEqual(sent.content["acceptContext"]);
  expect(JSON.stringify(sent)).not.toContain("Hạnh");
});

test("taken, it is put whole to the person's storage, once, and shown there", async () => {
  await send(message(person, "tháng 5 giao 20, xong 18, tốt 16"));
  const offered = await askFor("json");
  const response = await send(accept(offered));
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect(storage.puts).toHaveLength(1);
  const [put] = storage.puts;
  const size = put?.bytes.length ?? 0;
  expect(size).toBe(offered.content["sizeInBytes"]);
  expect(put?.headers).toMatchObject({
    "content-range": `bytes 0-${size - 1}/${size}`,
    "content-length": String(size),
  });
  expect(put?.headers["authorization"]).toBeUndefined();
  const kept = JSON.parse(put?.bytes.toString() ?? "");
  expect(kept.person).toMatchObject({ name: "Nguyễn Thị Hạnh", unit: "Phòng Quản lý Công nghiệp" });
  expect(kept.format).toMatchObject({ name: "thidua-personal-data", version: 1, language: "vi" });
  expect(textOf(offered)).toContain("Đang gửi tệp.");
  const info = attachmentOf(messages().at(-1));
  expect(info).toMatchObject({
    contentType: "application/vnd.microsoft.teams.card.file.info",
    contentUrl: `${storage.url}/personal/file`,
    content: { uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D", fileType: "json" },
  });
});

test("what it holds is what is known when it is taken, not when it was offered", async () => {
  const offered = await askFor("json");
  await send(message(person, "English"));
  await send(accept(offered));
  expect(JSON.parse(storage.puts[0]?.bytes.toString() ?? "").choices.language).toBe("en");
});

test("of where it went nothing is kept", async () => {
  await send(accept(await askFor("csv"), uploadTo(`${storage.url}/up?tempauth=secret`)));
  expect(storage.puts).toHaveLength(1);
  const kinds = ["receipt", "talk"];
  const found = await Promise.all(
    kinds.map((kind) => demo.documents.query("office:demo", { kind, limit: 1000 })),
  );
  expect(found.every(({ found: documents }) => documents.length > 0)).toBe(true);
  expect(JSON.stringify(found)).not.toContain("tempauth");
});

test("declined, nothing goes anywhere, and it can't be taken any more", async () => {
  const offered = await askFor("json");
  expect((await send(decline(offered))).status).toBe(200);
  expect(textOf(offered)).toContain("Anh/chị không nhận tệp. Không có gì được gửi đi.");
  await send(accept(offered));
  expect(textOf(offered)).toContain(gone);
  expect(storage.puts).toHaveLength(0);
});

test("taken twice, or told of again, it goes once", async () => {
  const offered = await askFor("json");
  const taken = accept(offered);
  await Promise.all([post(demo.url, taken), post(demo.url, taken), post(demo.url, accept(offered))]);
  await demo.bot.settled();
  await send(taken);
  expect(storage.puts).toHaveLength(1);
  await send(accept(offered));
  expect(textOf(offered)).toContain(gone);
  expect(storage.puts).toHaveLength(1);
});

test("only the offer made last can be taken", async () => {
  const first = await askFor("json");
  const second = await askFor("csv");
  await send(accept(first));
  expect(storage.puts).toHaveLength(0);
  await send(accept(second));
  expect(storage.puts).toHaveLength(1);
});

test("nobody else takes a file, wherever they say so", async () => {
  const offered = await askFor("json");
  const other = demo.person("truong-phong");
  const inTheSameChat = { ...other, ...(person.conversationId && { conversationId: person.conversationId }) };
  await send(accept(offered, undefined, other));
  await send(accept(offered, undefined, inTheSameChat));
  await send(accept(offered, undefined, { ...other, aadObjectId: "stranger" }));
  expect(storage.puts).toHaveLength(0);
  await send(accept(offered));
  expect(storage.puts).toHaveLength(1);
});

test("in a chat of several nothing is taken", async () => {
  const offered = await askFor("json");
  const before = demo.connector.requests.length;
  await send(
    accept(offered, undefined, { ...person, conversationId: "19:nhom", conversationType: "groupChat" }),
  );
  expect([storage.puts.length, demo.connector.requests.length]).toEqual([0, before]);
});

test.each([
  ["to another host", () => uploadTo(`${elsewhere.url}/up`)],
  ["to a host that only looks like one", () => uploadTo("https://sharepoint.com.example.org/up")],
  ["without TLS", () => uploadTo("http://contoso-my.sharepoint.com/up")],
  ["to another port", () => uploadTo("https://contoso-my.sharepoint.com:8443/up")],
  ["to this machine", () => uploadTo("file:///etc/passwd")],
  ["shown elsewhere", () => uploadTo(`${storage.url}/up`, `${elsewhere.url}/file`)],
])("%s no file goes, and the person is told", async (_where, uploadInfo) => {
  const offered = await askFor("json");
  expect((await send(accept(offered, uploadInfo()))).status).toBe(200);
  expect([storage.puts.length, elsewhere.puts.length]).toEqual([0, 0]);
  expect(linesOf(messages().at(-1))).toContain(unsure);
});

test.each([
  ["refused", 403],
  ["broken", 500],
  ["half taken", 202],
  ["never answered", "silence"],
] as const)(
  "where the storage has %s it, the person is told, and it is not put again",
  async (_what, answer) => {
    storage.answerWith(answer);
    await send(accept(await askFor("json")));
    expect(linesOf(messages().at(-1))).toContain(unsure);
    storage.answerWith(201);
    await demo.bot.beat();
    expect(storage.puts).toHaveLength(1);
  },
);

test("a storage that sends elsewhere is not followed", async () => {
  storage.answerWith({ movedTo: `${elsewhere.url}/up` });
  await send(accept(await askFor("json")));
  expect([storage.puts.length, elsewhere.puts.length]).toEqual([1, 0]);
  expect(linesOf(messages().at(-1))).toContain(unsure);
});

test.each([
  ["no action", { context: { id: "x" } }],
  [
    "no context",
    { action: "accept", uploadInfo: uploadTo("https://a.sharepoint.com/x", "https://a.sharepoint.com/y") },
  ],
  ["nowhere to go", { action: "accept", context: { id: "x" } }],
  ["nothing", undefined],
])("an answer to a file with %s is refused", async (_what, value) => {
  const before = demo.connector.requests.length;
  const response = await send(activity(person, "invoke", { name: "fileConsent/invoke", value }));
  expect([response.status, demo.connector.requests.length]).toEqual([400, before]);
});

test("an answer to a file that was never offered changes nothing", async () => {
  const response = await send(accept({ id: "", name: "", content: {}, context: { id: "never" } }));
  expect(response.status).toBe(200);
  expect(linesOf(messages().at(-1))).toContain(gone);
  expect(storage.puts).toHaveLength(0);
});
