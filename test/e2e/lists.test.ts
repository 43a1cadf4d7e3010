import { copyFile, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import readXlsxFile from "read-excel-file/node";
import { expect, onTestFinished, test } from "vitest";
import { openListOffice, seedListOffice } from "../support/lists/list-office.ts";
import { hostileNames, listOffice } from "../support/lists/people-of-lists.ts";
import { createMemoryDocuments } from "../support/turn/memory-documents.ts";
import { download } from "./support/download.ts";
import { becomes, shown, tap } from "./support/open-chat.ts";
import { type CalcCell, openInCalc } from "./support/open-in-calc.ts";
import { takeShot } from "./support/take-shot.ts";
import { useDemo } from "./support/use-demo.ts";

const { folder, visit } = useDemo();

/** A cell as what was written says it should be there. */
const wanted = (value: unknown): Pick<CalcCell, "type" | "value"> | null => {
  if (value === null) return null;
  if (value instanceof Date) return { type: "date", value: value.toISOString().slice(0, 10) };
  return { type: typeof value === "number" ? "number" : "string", value: String(value) };
};

const plain = (cell: CalcCell | null): Pick<CalcCell, "type" | "value"> | null =>
  cell && {
    type: cell.type === "float" || cell.type === "percentage" ? "number" : cell.type,
    value: cell.value.slice(0, cell.type === "date" ? 10 : undefined),
  };

/** LibreOffice has every cell of the workbook as it was written: none more, none less, none taken for something else. */
const expectSame = async (path: string) => {
  const { sheets, said } = await openInCalc(path);
  expect(said).not.toMatch(/error|repair|corrupt|fail(?!ed to launch javaldx)/i);
  const written = await readXlsxFile(await readFile(path));
  expect(sheets.map(({ name }) => name)).toEqual(written.map(({ sheet }) => sheet));
  for (const [index, { sheet, data }] of written.entries()) {
    const opened = sheets[index];
    const cells = data.map((row) =>
      row.slice(0, row.findLastIndex((value) => value !== null) + 1).map(wanted),
    );
    expect(
      opened?.rows.map((row) => row.map(plain)),
      sheet,
    ).toEqual(cells);
    expect(opened?.filters, `${sheet} has filters`).toBe(index > 0);
  }
  return sheets;
};

test("An officer takes the lists of the office in the page; LibreOffice opens them as they were written.", async () => {
  const dataDir = folder();
  const staff = await visit({ dataDir });
  const told = await staff.chat.ask("thang 5: 20 viec, xong 18, tot 16");
  await tap(told, "Xác nhận");
  await told.getByText("Đã ghi nhận số liệu tháng 05/2026.").waitFor();
  expect(await staff.demo.stop()).toBe(0);

  const { chat } = await visit({ dataDir, as: "theo-doi-thi-dua" });
  const choice = await chat.ask("bao cao");
  await becomes(choice, "Báo cáo danh sách");
  await takeShot(chat, "lists-choice");
  const offered = await chat.next(() => tap(choice, "Cả cơ quan"));
  expect(await shown(offered)).toContain("danh sách của Sở Công Thương (cơ quan mẫu)");
  await takeShot(chat, "lists-offer");
  const { name, path } = await download(chat, offered);
  expect(name).toBe("thi-dua-danh-sach-2026-06-22.xlsx");
  const own = await mkdtemp(join(tmpdir(), "thidua-e2e-lists-"));
  onTestFinished(() => rm(own, { recursive: true, force: true }));
  await copyFile(path, join(own, name));
  const sheets = await expectSame(join(own, name));
  const work = sheets.find((sheet) => sheet.name === "Công việc")?.rows ?? [];
  const may = work.find(
    ([who, , , , , month]) => who?.value === "Nguyễn Thị Hạnh" && month?.shown === "05/2026",
  );
  expect(may?.slice(6, 9).map((cell) => cell?.shown)).toEqual(["20", "18", "16"]);
  expect(may?.[11]).toEqual({ type: "percentage", value: "0.8", shown: "80.00%" });
});

test("Names that are made to be taken for formulas, numbers and days are texts in LibreOffice.", async () => {
  const documents = createMemoryDocuments(() => 1);
  await seedListOffice(documents, listOffice);
  const own = await mkdtemp(join(tmpdir(), "thidua-e2e-lists-"));
  onTestFinished(() => rm(own, { recursive: true, force: true }));
  const path = join(own, "danh-sach.xlsx");
  await writeFile(path, await openListOffice(documents).workbook("officer", { planId: "p" }));
  const sheets = await expectSame(path);
  const progress = sheets.find((sheet) => sheet.name === "Tiến độ")?.rows.slice(1) ?? [];
  const names = progress.map(([cell]) => cell);
  for (const name of hostileNames) {
    const value = name.replace(/[\s\p{Cc}]+/gu, " ").trim();
    expect(names).toContainEqual({ type: "string", value, shown: value });
  }
});
