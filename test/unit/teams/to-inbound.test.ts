import { expect, test } from "vitest";
import type { Inbound } from "../../../src/bot/inbound.ts";
import { teamsActivitySchema } from "../../../src/channels/teams/activity.ts";
import { toInbound } from "../../../src/channels/teams/to-inbound.ts";
import {
  activity,
  botAdded,
  botId,
  execute,
  message,
  sentFiles,
  submit,
} from "../../support/teams/activities.ts";

const nowMs = 1_000;
const person = { serviceUrl: "https://smba.trafficmanager.net/apac/" };
const inbound = (body: unknown): Inbound => toInbound(teamsActivitySchema.parse(body), nowMs);
const textOf = (text: string | undefined, extra: Record<string, unknown> = {}): string => {
  const { event } = inbound(message(person, text ?? "", { text, ...extra }));
  return event.is === "text" ? event.text : event.is;
};

const mention = (name: string, id: string) => ({
  type: "mention",
  text: `<at>${name}</at>`,
  mentioned: { id, name },
});

test("the bot's own name is taken out wherever it stands, other people's names stay", () => {
  const entities = [mention("Thi Đua", botId), mention("Trần B", "29:b"), { type: "clientInfo" }, null, "x"];
  const text = "<at>Thi Đua</at>&nbsp;đôn đốc\u00a0 <at>Trần B</at> nhé <at>Thi Đua</at>\r\n";
  expect(textOf(text, { entities })).toBe("đôn đốc Trần B nhé");
  expect(textOf('<at id="0">Thi Đua</at> tiến độ')).toBe("Thi Đua tiến độ");
});

test("text is composed, whatever keyboard typed it", () => {
  expect(textOf("đăng ký thi đua".normalize("NFD"))).toBe("đăng ký thi đua");
});

test("a message without text is an empty text, for a person who sent a picture waits for an answer", () => {
  expect([textOf(undefined), textOf("   "), textOf("", { text: null })]).toEqual(["", "", ""]);
});

test("what is typed on a card never mixes with what its button carries", () => {
  const { event } = inbound(
    submit(person, { verb: "a", deep: { x: [1] } }, { verb: "typed", note: "e\u0301" }),
  );
  expect(event).toEqual({
    is: "press",
    data: { verb: "a", deep: { x: [1] } },
    inputs: { verb: "typed", note: "\u00e9" },
    messageId: undefined,
  });
});

test("a button that is not ours is no press", () => {
  expect(inbound(message(person, "gửi", { value: { other: 1 } })).event).toEqual({ is: "text", text: "gửi" });
  expect(inbound(message(person, "gửi", { value: { thidua: "x" } })).event).toEqual({
    is: "text",
    text: "gửi",
  });
  const foreign = { action: { data: { other: 1 } }, trigger: "manual" };
  expect(inbound(execute(person, {}, {}, { value: foreign })).event).toEqual({ is: "other" });
});

test("one event has one key however often it comes, and no other has it", () => {
  const one = message(person, "a", { id: "1" });
  const others = [
    message(person, "a", { id: "2" }),
    message({ ...person, conversationId: "a:other" }, "a", { id: "1" }),
    activity(person, "messageUpdate", { id: "1" }),
    activity(person, "messageReaction", { id: "1" }),
    execute(person, {}, {}, { id: undefined, timestamp: "2026-06-22T01:00:00Z" }),
    execute(person, {}, {}, { id: undefined, timestamp: "2026-06-22T01:00:01Z" }),
  ];
  expect(inbound(one).key).toBe("teams|a:nguyen-van-a|1");
  expect(inbound({ ...one }).key).toBe(inbound(one).key);
  const keys = [one, ...others].map((body) => inbound(body).key);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a person is known by the directory's id, and by the channel's where there is none", () => {
  expect(inbound(message(person, "a")).user.id).toBe("00000000-0000-0000-0000-0000000000aa");
  expect(inbound(message(person, "a", { from: { id: "29:guest" } })).user.id).toBe("29:guest");
  expect(inbound(message(person, "a", { from: { id: "29:guest", aadObjectId: null } })).user.id).toBe(
    "29:guest",
  );
});

test("only a conversation that says so is personal", () => {
  const kinds = ["personal", "groupChat", "channel", undefined].map(
    (conversationType) =>
      inbound(message(person, "a", { conversation: { id: "a:1", conversationType } })).conversation.kind,
  );
  expect(kinds).toEqual(["personal", "group", "group", "group"]);
});

test("the person's language comes from the activity, or from the client; the first is Vietnamese", () => {
  const languageOf = (extra: Record<string, unknown>) => inbound(message(person, "a", extra)).language;
  const client = [{ type: "clientInfo", locale: "en-GB" }];
  expect(languageOf({ locale: "en-US" })).toBe("en");
  expect(languageOf({ locale: "vi-VN", entities: client })).toBe("vi");
  expect(languageOf({ locale: undefined, entities: client })).toBe("en");
  expect(languageOf({ locale: "fr-FR" })).toBe("vi");
  expect(languageOf({ locale: undefined })).toBe("vi");
});

test("a time that cannot be read is now", () => {
  expect(inbound(message(person, "a", { timestamp: "yesterday" })).sentAtMs).toBe(nowMs);
  expect(inbound(message(person, "a", { timestamp: undefined })).sentAtMs).toBe(nowMs);
});

test("the bot's arrival is told from other people's", () => {
  expect(inbound(botAdded(person)).event.is).toBe("arrival");
  const upgraded = activity(person, "installationUpdate", { action: "add-upgrade" });
  expect(inbound(upgraded).event.is).toBe("other");
});

const sheet = { name: "danh\u202Esách.xlsx", url: "https://contoso-my.sharepoint.com/a" };

test("a file that somebody sends is told by its visible name; where it is, only the channel reads", () => {
  expect(inbound(sentFiles(person, [sheet])).event).toEqual({
    is: "file",
    name: "danhsách.xlsx",
    isAlone: true,
    source: { downloadUrl: sheet.url },
  });
  expect(inbound(sentFiles(person, [sheet, sheet])).event).toMatchObject({ is: "file", isAlone: false });
});

test("a file that is not told as Teams tells it is a file from nowhere", () => {
  for (const content of [undefined, null, "x", { downloadUrl: 7 }, { downloadUrl: "" }]) {
    const contentType = "application/vnd.microsoft.teams.file.download.info";
    const attachments = [{ contentType, name: 5, content }];
    const { event } = inbound(message(person, "", { attachments }));
    expect(event).toEqual({ is: "file", name: "", isAlone: true, source: {} });
  }
});

test("in a chat of several no file is taken, and pictures or words that come as attachments are none", () => {
  const group = { ...person, conversationType: "groupChat" } as const;
  expect(inbound(sentFiles(group, [sheet])).event.is).toBe("other");
  const attachments = [
    { contentType: "image/png", contentUrl: "https://x" },
    null,
    "x",
    { contentType: "text/html" },
  ];
  expect(textOf("chào", { attachments })).toBe("chào");
  expect(textOf("chào", { attachments: "none" })).toBe("chào");
});
