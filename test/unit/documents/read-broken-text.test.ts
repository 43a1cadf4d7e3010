import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { xlsxOf } from "../../support/documents/xlsx-of.ts";
import { textsIn } from "../../support/texts-in.ts";

const sound = [
  "Họ và tên;Đơn vị",
  "Nguyễn Văn An;Phòng Kế hoạch",
  "Trần Thị Bình;Thanh tra",
  "Lê Văn Cường;Văn phòng",
];

/** The same as old fonts keep it, seen as Windows-1252. */
const tcvn3 = [
  "Hä vµ tªn;§¬n vÞ",
  "NguyÔn V¨n An;Phßng KÕ ho¹ch",
  "TrÇn ThÞ B×nh;Thanh tra",
  "Lª V¨n C\u00adêng;V¨n phßng",
];
const vni = [
  "Hoï vaø teân;Ñôn vò",
  "Nguyeãn Vaên An;Phoøng Keá hoaïch",
  "Traàn Thò Bình;Thanh tra",
  "Leâ Vaên Cöôøng;Vaên phoøng",
];
const mojibake = sound.map((line) => iconv.decode(Buffer.from(line), "windows-1252"));
const lost = sound.map((line) => iconv.encode(line, "windows-1252").toString("latin1"));

const answer = (bytes: Buffer) => {
  const read = readSheet(bytes);
  if (read.ok) return "read";
  const { cause, lines, count } = read.refusal.details;
  return `${read.refusal.word}: ${cause}, ${count} lines (${lines})`;
};

const latin = (lines: readonly string[]) => iconv.encode(lines.join("\n"), "windows-1252");
const utf8 = (lines: readonly string[]) => Buffer.from(lines.join("\n"));
const xlsx = (lines: readonly string[]) => xlsxOf({ rows: lines.map((line) => line.split(";")) });

describe("broken Vietnamese is refused by line", () => {
  test.each<[string, Buffer, string]>([
    ["TCVN3 in bytes", latin(tcvn3), "tcvn3, 4 lines (1, 2, 3, 4)"],
    ["TCVN3 in UTF-8", utf8(tcvn3), "tcvn3, 4 lines (1, 2, 3, 4)"],
    ["TCVN3 in a workbook", xlsx(tcvn3), "tcvn3, 4 lines (1, 2, 3, 4)"],
    ["VNI in bytes", latin(vni), "vni, 4 lines (1, 2, 3, 4)"],
    ["VNI in UTF-8", utf8(vni), "vni, 4 lines (1, 2, 3, 4)"],
    ["VNI in a workbook", xlsx(vni), "vni, 4 lines (1, 2, 3, 4)"],
    ["UTF-8 taken for Windows-1252", utf8(mojibake), "mojibake, 4 lines (1, 2, 3, 4)"],
    ["UTF-8 taken for Windows-1252 in a workbook", xlsx(mojibake), "mojibake, 4 lines (1, 2, 3, 4)"],
    ["signs lost in Windows-1252", latin(lost), "lost, 3 lines (2, 3, 4)"],
    ["one line among sound ones", utf8([...sound, "NguyÔn V¨n An;Phòng Pháp chế"]), "tcvn3, 1 lines (5)"],
    [
      "signs that stand for what was lost",
      utf8([...sound, "Nguy\ufffdn;Kế ho\ufffdch"]),
      "lost, 1 lines (5)",
    ],
  ])("%s", (_, bytes, is) => {
    expect(answer(bytes)).toBe(`sheet-broken-vietnamese: ${is}`);
  });

  test("many lines are counted, the first ten named", () => {
    const lines = Array.from({ length: 30 }, () => "NguyÔn V¨n An");
    expect(answer(utf8(lines))).toBe(
      "sheet-broken-vietnamese: tcvn3, 30 lines (1, 2, 3, 4, 5, 6, 7, 8, 9, 10)",
    );
  });

  test("many foreign letters are a broken file, a foreign name or two is not", () => {
    const foreign = ["Müller", "Björn", "Sørensen"];
    expect(answer(utf8([...sound, ...foreign.slice(0, 2)]))).toBe("read");
    expect(answer(utf8([...sound, ...foreign]))).toBe("sheet-broken-vietnamese: vni, 3 lines (5, 6, 7)");
  });
});

describe("sound Vietnamese is never refused", () => {
  test("every word of the bot's own texts, alone, as written and in capitals", () => {
    const words = new Set(textsIn("vi").flatMap(([, text]) => text.split(/[\s"“”]+/)));
    const clean = [...words].filter((word) => word !== "");
    const all = [...clean, ...clean.map((word) => word.toUpperCase())];
    expect(all.length).toBeGreaterThan(2000);
    for (let at = 0; at < all.length; at += 5000) {
      const read = readSheet(xlsxOf({ rows: all.slice(at, at + 5000).map((word) => [word]) }));
      expect(read.ok ? [] : read.refusal).toEqual([]);
    }
  });

  test.each([
    "«Phòng»",
    "Diện tích 25 m²",
    "Nº 12",
    "Có hay không? Có",
    "https://sct.gov.vn/?a=b",
    "VănĐoan",
    "Hoá “nghiệm”",
    "Xoăn, xoong, khuê, quý, huơ, hoà, loè, thuở",
    "HOÀNG XUÂN HOÈ, HUẾ, TOÀN, UÔNG",
    "Đắk Lắk; Krông Pắc; Ê-đê; Y Ngông Niê Kđăm",
    "* ghi chú · thêm",
  ])("%s", (text) => {
    expect(answer(xlsxOf({ rows: [[text]] }))).toBe("read");
  });
});
