import readXlsxFile from "read-excel-file/node";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isFileUrl } from "../../src/channels/teams/upload-url.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import { activity, execute, message, post, submit, type TeamsPerson } from "../support/teams/activities.ts";
import { type Storage, startStorage } from "../support/teams/storage.ts";
import { cardAction, cardLines } from "../support/transcript/read-card.ts";

let storage: Storage;
let demo: DemoBot;
let officer: TeamsPerson;

beforeEach(async () => {
  storage = await startStorage();
  demo = await startDemoBot({ mayUpload: (url) => isFileUrl(url) || url.startsWith(`${storage.url}/`) });
  officer = demo.person("theo-doi-thi-dua");
});
afterEach(async () => {
  await demo.close();
  await storage.close();
});

const send = async (what: object): Promise<void> => {
  await post(demo.url, what);
  await demo.bot.settled();
};

type Attachment = { contentType: string; name?: string; content: Record<string, unknown> };

const newest = (who: TeamsPerson): { id: string; attachment: Attachment } => {
  const sent = demo.connector.messagesOf(who.conversationId ?? "").at(-1);
  const [attachment] = (sent?.activity["attachments"] ?? []) as Attachment[];
  if (!sent || !attachment) throw new Error("nothing was attached");
  return { id: sent.id, attachment };
};

const answer = (
  who: TeamsPerson,
  { id, attachment }: ReturnType<typeof newest>,
  action: "accept" | "decline",
) =>
  activity(who, "invoke", {
    name: "fileConsent/invoke",
    replyToId: id,
    value: {
      type: "fileUpload",
      action,
      context: attachment.content["acceptContext"],
      ...(action === "accept" && {
        uploadInfo: {
          uploadUrl: `${storage.url}/up`,
          contentUrl: `${storage.url}/personal/file`,
          name: "danh-sach.xlsx",
          uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
          fileType: "xlsx",
        },
      }),
    },
  });

const textOf = (id: string): string => {
  const sent = demo.connector.messagesOf(officer.conversationId ?? "").find((one) => one.id === id);
  const [attachment] = (sent?.activity["attachments"] ?? []) as Attachment[];
  return cardLines(attachment?.content ?? {}).join("\n");
};

/** Presses what the newest card of a person offers under a title. */
const press = async (who: TeamsPerson, title: string, typed = {}): Promise<void> => {
  const { id, attachment } = newest(who);
  const data = cardAction(attachment.content, title)?.["data"] as { thidua: Record<string, unknown> };
  await send(execute(who, data.thidua, typed, { replyToId: id }));
};

test("the lists are offered by name and about how large, made when they are taken, and put to the officer's storage", async () => {
  await send(submit(officer, { open: "reportLists", about: "office" }));
  const offered = newest(officer);
  expect(offered.attachment.contentType).toBe("application/vnd.microsoft.teams.card.file.consent");
  expect(offered.attachment.name).toBe("thi-dua-danh-sach-2026-06-22.xlsx");
  expect(JSON.stringify(offered.attachment)).not.toContain("Hạnh");
  const size = Number(offered.attachment.content["sizeInBytes"]);
  // What was reported between the offer and the answer stands in the file.
  const staff = demo.person("chuyen-vien");
  await send(message(staff, "tháng 5 giao 20, xong 18, tốt 16"));
  await press(staff, "Xác nhận");
  await send(answer(officer, offered, "accept"));
  expect(storage.puts).toHaveLength(1);
  const bytes = storage.puts[0]?.bytes ?? Buffer.alloc(0);
  expect(size).toBeGreaterThan(bytes.length / 4);
  expect(size).toBeLessThan(bytes.length * 4);
  const sheets = await readXlsxFile(Buffer.from(bytes));
  const work = sheets.find(({ sheet }) => sheet === "Công việc")?.data ?? [];
  expect(work).toHaveLength(2);
  expect(work[1]?.slice(5, 9)).toEqual([new Date("2026-05-01T00:00:00.000Z"), 20, 18, 16]);
  expect(textOf(offered.id)).toContain("Báo cáo danh sách\nĐang gửi tệp.");
});

test("declined, nothing is made or sent, and the lists can be asked for again", async () => {
  await send(submit(officer, { open: "reportLists", about: "unit:cong-nghiep" }));
  const offered = newest(officer);
  await send(answer(officer, offered, "decline"));
  expect(storage.puts).toEqual([]);
  expect(textOf(offered.id)).toBe(
    "Báo cáo danh sách\nAnh/chị không nhận tệp. Không có gì được gửi đi.\n[Báo cáo danh sách]",
  );
});

test("what was offered to an officer is nobody else's, though they know its id", async () => {
  await send(submit(officer, { open: "reportLists", about: "office" }));
  const offered = newest(officer);
  const staff = demo.person("chuyen-vien");
  await send(message(staff, "trợ giúp"));
  await send(answer(staff, offered, "accept"));
  expect(storage.puts).toEqual([]);
});

test("of somebody who restricted the use of their data after the file was offered nothing stands in it", async () => {
  const staff = demo.person("chuyen-vien");
  await send(message(staff, "tháng 5 giao 20, xong 18, tốt 16"));
  await press(staff, "Xác nhận");
  await send(submit(officer, { open: "reportLists", about: "office" }));
  const offered = newest(officer);
  await send(message(staff, "hạn chế dữ liệu"));
  await press(staff, "Xem lại", { wish: "restrict" });
  await press(staff, "Xác nhận");
  await send(answer(officer, offered, "accept"));
  const sheets = await readXlsxFile(Buffer.from(storage.puts[0]?.bytes ?? []));
  expect(JSON.stringify(sheets)).toContain("Trần Quốc Bảo");
  expect(JSON.stringify(sheets)).not.toContain("Hạnh");
  await send(message(staff, "bỏ hạn chế"));
  await press(staff, "Xem lại", { wish: "lift" });
  await press(staff, "Xác nhận");
  await send(submit(officer, { open: "reportLists", about: "office" }));
  await send(answer(officer, newest(officer), "accept"));
  const again = await readXlsxFile(Buffer.from(storage.puts[1]?.bytes ?? []));
  expect(JSON.stringify(again)).toContain("Nguyễn Thị Hạnh");
});
