import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { xlsxOf } from "../../support/documents/xlsx-of.ts";
import { answerOf, linesOf } from "./sheet-lines.ts";

const table = "Mã;Họ và tên\r\nCB1;Nguyễn Thị Hường\r\n\r\nCB2;Đỗ Ữ Ngọc Ẩn\r\n";
const cells = [
  [1, "Mã", "Họ và tên"],
  [2, "CB1", "Nguyễn Thị Hường"],
  [4, "CB2", "Đỗ Ữ Ngọc Ẩn"],
];

/** Windows-1258 writes the five tones as signs of their own. */
const tonesApart = (text: string): string =>
  [...text]
    .map((sign) => {
      const parts = sign.normalize("NFD");
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(parts)?.[0] ?? "";
      return (tone === "" ? sign : parts.replace(tone, "").normalize("NFC")) + tone;
    })
    .join("");

describe("encodings of a CSV file", () => {
  test.each<[string, Buffer]>([
    ["UTF-8", Buffer.from(table)],
    ["UTF-8 with its mark", Buffer.from(`\ufeff${table}`)],
    ["UTF-8 with tones apart", Buffer.from(table.normalize("NFD"))],
    ["UTF-16 LE with its mark", iconv.encode(table, "utf-16le", { addBOM: true })],
    ["UTF-16 LE without", iconv.encode(table, "utf-16le")],
    ["UTF-16 BE with its mark", iconv.encode(table, "utf-16be", { addBOM: true })],
    ["UTF-16 BE without", iconv.encode(table, "utf-16be")],
    ["Windows-1258", iconv.encode(tonesApart(table), "windows-1258")],
  ])("%s", (_, bytes) => {
    expect(linesOf(bytes)).toEqual([cells]);
  });
});

describe("shapes of a CSV file", () => {
  test.each<[string, string, (string | number)[][]]>([
    [
      "commas",
      "a,b\n1,2",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "tabs, old line ends",
      "a\tb\r1\t2\r",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "one column",
      "a\nb\n",
      [
        [1, "a"],
        [2, "b"],
      ],
    ],
    [
      "quotes, with separators and line ends in them",
      'a;b\n"x;""y""";"1\r\n2"\nz',
      [
        [1, "a", "b"],
        [2, 'x;"y"', "1\n2"],
        [3, "z"],
      ],
    ],
    [
      "a quote inside a cell",
      'a;b\n5" x;y',
      [
        [1, "a", "b"],
        [2, '5" x', "y"],
      ],
    ],
    [
      "a separator that Excel names",
      "sep=;\na,b;c\n1;2",
      [
        [2, "a,b", "c"],
        [3, "1", "2"],
      ],
    ],
    [
      "more separators in quotes than outside",
      '"a,b,c,d";x\n1;2',
      [
        [1, "a,b,c,d", "x"],
        [2, "1", "2"],
      ],
    ],
    ["blank lines and blanks at the ends of lines", "\n;;\n a ; \u00a0b\u200b;;\n", [[3, "a", "b"]]],
  ])("%s", (_, text, is) => {
    expect(linesOf(Buffer.from(text))).toEqual([is]);
  });

  test("the sheet is named as the file", () => {
    expect(readSheet(Buffer.from("a;b"), { name: "nhan-su.csv" })).toMatchObject({
      value: [{ name: "nhan-su.csv" }],
    });
  });
});

describe("what can't be read is refused by its word", () => {
  const old = Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(600)]);
  test.each<[string, Buffer, string]>([
    ["nothing", Buffer.alloc(0), "sheet-empty"],
    ["blanks", Buffer.from(" ; \n\n;;"), "sheet-empty"],
    ["a workbook of empty sheets", xlsxOf({ rows: [[]] }, { rows: [[" "]] }), "sheet-empty"],
    ["an old Excel file", old, "sheet-old-excel"],
    [
      "a workbook with a password",
      Buffer.concat([old, Buffer.from("EncryptedPackage", "utf16le")]),
      "sheet-locked",
    ],
    ["a web page named .xls", Buffer.from("\n<html><table><tr><td>x"), "sheet-web-page"],
    ["a web page in UTF-16", iconv.encode("<html><table>", "utf-16le", { addBOM: true }), "sheet-web-page"],
    ["a workbook of Excel 2003 in XML", Buffer.from('<?xml version="1.0"?><Workbook/>'), "sheet-web-page"],
    ["a PDF", Buffer.from("%PDF-1.7 abc"), "sheet-not-a-table"],
    ["a picture", Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), "sheet-not-a-table"],
    ["bytes that are no text", Buffer.from([65, 0, 0, 0, 66, 1, 2, 0, 0, 3]), "sheet-not-a-table"],
    ["a quote never closed", Buffer.from('a;b\n"c;d\ne;f'), "sheet-open-quote"],
    ["one endless line", Buffer.from(`a;${"b".repeat(300_000)}`), "sheet-not-a-table"],
    ["too many bytes", Buffer.alloc(11 * 1_048_576, 65), "sheet-too-large"],
    ["too many lines", Buffer.from("a;b\n".repeat(10_001)), "sheet-too-many-rows"],
    ["too many blank lines", Buffer.from(`a;b${"\n".repeat(200_001)}`), "sheet-too-many-rows"],
    ["too many columns", Buffer.from("a;".repeat(201)), "sheet-too-many-columns"],
    ["too much text", Buffer.from(`${"a".repeat(1900)}\n`.repeat(2200)), "sheet-too-large"],
  ])("%s", (_, bytes, word) => {
    expect(answerOf(bytes)).toBe(word);
  });

  test("bytes that stand inside a larger buffer are read alone", () => {
    const whole = Buffer.from("xxxx;a;byyyy");
    expect(linesOf(new Uint8Array(whole.buffer, whole.byteOffset + 5, 3))).toEqual([[[1, "a", "b"]]]);
  });
});
