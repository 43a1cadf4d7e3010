import { afterEach, beforeEach, expect, test } from "vitest";
import { isFileUrl } from "../../src/channels/teams/upload-url.ts";
import { readSheet } from "../../src/documents/read-sheet.ts";
import { writeSheet } from "../../src/documents/write-sheet.ts";
import { readFigureLines } from "../../src/domain/figures/sheets/read-figure-lines.ts";
import { type DemoBot, startDemoBot } from "../support/start-demo-bot.ts";
import {
  activity,
  execute,
  message,
  post,
  sentFiles,
  submit,
  type TeamsPerson,
} from "../support/teams/activities.ts";
import { type FileHost, startFileHost } from "../support/teams/file-host.ts";
import { type Storage, startStorage } from "../support/teams/storage.ts";
import { cardAction, cardLines } from "../support/transcript/read-card.ts";

let storage: Storage;
let host: FileHost;
let demo: DemoBot;
let officer: TeamsPerson;

beforeEach(async () => {
  storage = await startStorage();
  host = await startFileHost();
  demo = await startDemoBot({ mayUpload: (url) => isFileUrl(url) || url.startsWith(`${storage.url}/`) });
  demo.setNow("2026-06-22T08:00");
  officer = demo.person("theo-doi-thi-dua");
});
afterEach(async () => {
  await demo.close();
  await host.close();
  await storage.close();
});

type Offer = { readonly name: string; readonly content: { readonly acceptContext: unknown } };

const send = async (what: object): Promise<void> => {
  expect((await post(demo.url, what)).status).toBe(200);
  await demo.bot.settled();
};
const newest = () => demo.connector.messagesOf(officer.conversationId ?? "").at(-1);
const shown = (): string => cardLines(newest()?.card ?? {}).join("\n");

/** Asks for the sheet, accepts it, and gives its rows. */
const takesSheet = async (): Promise<string[][]> => {
  await send(submit(officer, { open: "figures", about: "sheet:ha-tinh-2022-2026" }));
  const offered = newest();
  const [offer] = (offered?.activity["attachments"] ?? []) as Offer[];
  expect(offer?.name).toBe("so-lieu-ha-tinh-2022-2026.csv");
  const uploadInfo = {
    uploadUrl: `${storage.url}/up`,
    contentUrl: `${storage.url}/personal/file`,
    name: offer?.name,
    uniqueId: "1150D938-8870-4044-9F2C-5BBDEBA70C9D",
    fileType: "csv",
  };
  const context = offer?.content.acceptContext;
  const value = { type: "fileUpload", action: "accept", context, uploadInfo };
  await send(activity(officer, "invoke", { name: "fileConsent/invoke", replyToId: offered?.id, value }));
  const sheets = readSheet(storage.puts.at(-1)?.bytes ?? new Uint8Array());
  if (!sheets.ok) throw new Error(sheets.refusal.word);
  return (sheets.value[0]?.lines ?? []).map(({ cells }) => [...cells]);
};

const sendsBack = async (rows: readonly (readonly string[])[]): Promise<void> => {
  const url = host.put(`so-lieu-${Date.now()}.csv`, { is: "file", bytes: writeSheet(rows) });
  await send(sentFiles(officer, [{ name: "so-lieu.csv", url }]));
};

const confirms = async (): Promise<void> => {
  const on = newest();
  const action = on?.card && cardAction(on.card, "Xác nhận nhập");
  const data = (action?.["data"] as { thidua: Record<string, unknown> } | undefined)?.thidua ?? {};
  await send(execute(officer, data, {}, { replyToId: on?.id }));
};

test("the sheet of a plan's targets goes out, is filled in, comes back, and goes out again with what is recorded", async () => {
  const rows = await takesSheet();
  const [title, header, ...lines] = rows;
  expect(title?.[0]).toContain("Số liệu chỉ tiêu");
  const place = (name: string): number => header?.indexOf(name) ?? -1;
  // Fifteen targets, the rank with the year before.
  expect(lines).toHaveLength(16);
  const filled = lines.map((cells) => {
    const row = Array.from({ length: header?.length ?? 0 }, (_, index) => cells[index] ?? "");
    const fills = (values: Readonly<Record<string, string>>): readonly string[] =>
      row.map((cell, index) => values[header?.[index] ?? ""] ?? cell);
    const of = { "Ngày số liệu": "20/06/2026", Nguồn: "Báo cáo 7" };
    if (row[0]?.endsWith("/fighters-base")) return fills({ ...of, "Kết quả": "4", "Dự kiến cuối kỳ": "9" });
    if (row[0]?.endsWith("/office-rating")) return fills({ ...of, "Kết quả": "HTXS" });
    if (row[0]?.endsWith("/half-year")) return fills({ ...of, "Kết quả": "đúng tiến độ" });
    if (row[0]?.endsWith("/staff-advanced")) return fills({ ...of, "Dự kiến cuối kỳ": "96,5" });
    return row;
  });
  await sendsBack([title ?? [], header ?? [], ...filled]);
  expect(shown()).toContain("Ghi mới (4 số liệu):");
  await confirms();
  expect(shown()).toContain("Đã ghi 4 số liệu.");
  const again = await takesSheet();
  const fighters = again.find(([code]) => code?.endsWith("/fighters-base"));
  expect(fighters?.[place("Dự kiến cuối kỳ")]).toBe("9");
  const sheet = { name: "", lines: again.map((cells, index) => ({ line: index + 1, cells })) };
  expect(readFigureLines([sheet])).toHaveLength(4);
  await sendsBack(again);
  expect(shown()).toContain("Không có gì để nhập.");
  expect(shown()).toContain("Không thay đổi: 4 số liệu.");
});

test("whoever records no figures is offered no sheet", async () => {
  const staff = demo.person("chuyen-vien");
  await send(message(staff, "số liệu bảng mẫu", { timestamp: new Date().toISOString() }));
  const answer = demo.connector.messagesOf(staff.conversationId ?? "").at(-1);
  expect(cardLines(answer?.card ?? {}).join("\n")).toContain("Số liệu đã báo");
});
