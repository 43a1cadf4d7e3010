import fc from "fast-check";
import readXlsxFile from "read-excel-file/node";
import { describe, expect, test } from "vitest";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { workbookFiles, type XlsxCell, xlsxOf } from "../../support/documents/xlsx-of.ts";
import { type ZipEntry, zipOf } from "../../support/documents/zip-of.ts";
import { answerOf, linesOf } from "./sheet-lines.ts";

describe("cells of a workbook", () => {
  test.each<[string, XlsxCell, string]>([
    ["a text", "  Nguyễn Văn An ", "Nguyễn Văn An"],
    ["a text with tones apart", "Hường".normalize("NFD"), "Hường"],
    ["a text of XML signs", 'A & "B" <c>', 'A & "B" <c>'],
    [
      "a text of runs, without its reading",
      { xml: '<c r="@" t="inlineStr"><is><r><t>Nguyễn </t></r><r><t>An</t></r><rPh><t>x</t></rPh></is></c>' },
      "Nguyễn An",
    ],
    [
      "a text in CDATA, with a comment",
      { xml: '<c r="@" t="str"><v><![CDATA[a<b]]><!-- c --></v></c>' },
      "a<b",
    ],
    [
      "a sign by number, and an escape",
      { xml: '<c r="@" t="str"><v>&#272;&#x1ED7;_x0041_&zz;</v></c>' },
      "ĐỗA&zz;",
    ],
    ["a number", 123456789012, "123456789012"],
    ["a number with a rest", 0.1, "0.1"],
    ["a number with noise", { xml: '<c r="@"><v>0.30000000000000004</v></c>' }, "0.3"],
    ["a number with zeros before it", { xml: '<c r="@" s="3"><v>7</v></c>' }, "00007"],
    ["a real date", { date: "2020-02-29" }, "2020-02-29"],
    ["a date in the office's own format", { xml: '<c r="@" s="2"><v>43831.5</v></c>' }, "2020-01-01"],
    ["a date before March 1900", { xml: '<c r="@" s="1"><v>59</v></c>' }, "1900-02-28"],
    ["a date that is none", { xml: '<c r="@" s="1"><v>-3</v></c>' }, "-3"],
    ["a date as text", { xml: '<c r="@" t="d"><v>2021-06-10T00:00:00Z</v></c>' }, "2021-06-10"],
    ["a formula's kept value", { formula: 'A1&"x"', value: "ab" }, "ab"],
    ["an error", { xml: '<c r="@" t="e"><f>1/0</f><v>#DIV/0!</v></c>' }, "#DIV/0!"],
    ["yes", { xml: '<c r="@" t="b"><v>1</v></c>' }, "TRUE"],
    ["no", { xml: '<c r="@" t="b"><v>0</v></c>' }, "FALSE"],
    ["a number that is none", { xml: '<c r="@"><v>x1</v></c>' }, "x1"],
    ["a style that is not there", { xml: '<c r="@" s="99"><v>5</v></c>' }, "5"],
  ])("%s", (_, cell, is) => {
    expect(linesOf(xlsxOf({ rows: [["x", cell]] }))).toEqual([[[1, "x", is]]]);
  });

  test.each<[string, XlsxCell]>([
    ["a formula without a value", { formula: "A1" }],
    ["a shared text that is not there", { xml: '<c r="@" t="s"><v>7</v></c>' }],
    ["a cell of style alone", { xml: '<c r="@" s="1"/>' }],
  ])("%s is blank, and spoils nothing", (_, cell) => {
    expect(linesOf(xlsxOf({ rows: [["x", cell, "y"]] }))).toEqual([[[1, "x", "", "y"]]]);
  });
});

const changed = (entries: readonly ZipEntry[], part: string, content: string): readonly ZipEntry[] => [
  ...entries.filter(({ name }) => !name.endsWith(part)),
  { name: `xl/${part}`, content },
];

const rowsXml = (xml: string): Buffer =>
  zipOf(
    changed(
      workbookFiles([{ rows: [] }]),
      "worksheets/sheet1.xml",
      `<worksheet><sheetData>${xml}</sheetData><c r="A9"><v>1</v></c></worksheet>`,
    ),
  );

describe("sheets of a workbook", () => {
  test("lines as they are numbered in the file; blanks of merged cells stay blank", () => {
    const bytes = xlsxOf({ rows: [[], ["a", null, "b"], [], [null, "c"]] });
    expect(linesOf(bytes)).toEqual([
      [
        [2, "a", "", "b"],
        [4, "", "c"],
      ],
    ]);
  });

  test("every sheet that is not hidden and holds something, by name", () => {
    const bytes = xlsxOf(
      { name: "Bìa", rows: [[]] },
      { name: 'A & "B"', rows: [["x"]] },
      { rows: [["y"]], state: "hidden" },
    );
    expect(readSheet(bytes)).toMatchObject({ value: [{ name: 'A & "B"' }] });
  });

  test("rows and cells without an address follow each other", () => {
    const bytes = rowsXml(
      '<row><c><v>1</v></c><c r="C1"><v>3</v></c><c><v>4</v></c></row><row r="7"><c><v>2</v></c></row><row r="2"><c><v>5</v></c></row><row r="9"/>',
    );
    expect(linesOf(bytes)).toEqual([
      [
        [1, "1", "", "3", "4"],
        [7, "2"],
        [8, "5"],
      ],
    ]);
  });

  test("prefixed tags, shared texts, dates counted from 1904, relations of other kinds", () => {
    const relations = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    const bytes = zipOf([
      {
        name: "_rels/.rels",
        content: `<Relationships><Relationship Id="1" Type="${relations}/officeDocument" Target="/xl/book.xml"/></Relationships>`,
      },
      {
        name: "xl/book.xml",
        content: `<x:workbook><x:workbookPr date1904='1'/><x:sheets><x:sheet name="A" r:id="r1"/><x:sheet name="B" r:id="r9"/></x:sheets></x:workbook>`,
      },
      {
        name: "xl/_rels/book.xml.rels",
        content: `<Relationships><Relationship Id="r1" Type="${relations}/worksheet" Target="/xl/s.xml"/><Relationship Id="r9" Type="${relations}/chartsheet" Target="c.xml"/><Relationship Id="r2" Type="${relations}/sharedStrings" Target="t.xml"/></Relationships>`,
      },
      {
        name: "xl/t.xml",
        content:
          "\ufeff<sst><si><t>một</t></si><si><r><t>h</t></r><r><t>ai</t></r><rPh><t>x</t></rPh></si></sst>",
      },
      {
        name: "xl/styles.xml",
        content:
          '<styleSheet><cellStyleXfs><xf numFmtId="0"/></cellStyleXfs><cellXfs><xf numFmtId="14"/></cellXfs></styleSheet>',
      },
      {
        name: "xl/s.xml",
        content:
          '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1" t="s"><x:v>1</x:v></x:c><x:c r="B1" s="0"><x:v>0.5</x:v></x:c></x:row></x:sheetData></x:worksheet>',
        method: 0,
      },
    ]);
    expect(linesOf(bytes)).toEqual([[[1, "hai", "1904-01-01"]]]);
  });

  test("another reader finds the same in a plain workbook", async () => {
    const bytes = xlsxOf({
      rows: [
        ["Mã", "Tên", "Ngày"],
        [],
        ["CB & 1", 12.5, { date: "1999-12-31" }],
        [null, { formula: "A1", value: "x" }, 0],
      ],
    });
    const [other] = await readXlsxFile(bytes);
    const cells = other?.data.map((row) =>
      row.map((cell) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell ?? ""))),
    );
    const [lines = []] = linesOf(bytes);
    const all = [1, 2, 3, 4].map(
      (line) => lines.find(([number]) => number === line)?.slice(1) ?? ["", "", ""],
    );
    expect(all).toEqual(cells);
  });

  test("texts of a workbook come back as they were put in", () => {
    const text = fc.string({ unit: fc.constantFrom(..."aAẮđ&<>\"' ;,1_x".split("")), maxLength: 8 });
    fc.assert(
      fc.property(
        fc.array(fc.array(text, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
        (rows) => {
          const trimmed = rows.map((row) => row.map((cell) => cell.trim()));
          const read = readSheet(xlsxOf({ rows }));
          const lines = trimmed.flatMap((row, index) => {
            const width = row.findLastIndex((cell) => cell !== "") + 1;
            return width === 0 ? [] : [{ line: index + 1, cells: row.slice(0, width) }];
          });
          expect(read.ok ? read.value[0]?.lines : []).toEqual(lines);
        },
      ),
    );
  });
});

describe("hostile workbooks", () => {
  const files = workbookFiles([{ rows: [["a"]] }]);
  const bomb = `<worksheet><sheetData/>${" ".repeat(40_000_000)}</worksheet>`;
  test.each<[string, () => Buffer, string]>([
    [
      "a part that unpacks to 40 MB",
      () => zipOf(changed(files, "worksheets/sheet1.xml", bomb)),
      "sheet-too-large",
    ],
    [
      "a stored part over the limit of all",
      () =>
        zipOf(
          [
            ...changed(files, "sharedStrings.xml", "x".repeat(31_000_000)),
            ...changed([], "worksheets/sheet1.xml", "y".repeat(3_000_000)),
          ].toReversed(),
        ),
      "sheet-too-large",
    ],
    [
      "a great many entries",
      () => zipOf(Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, content: "" }))),
      "sheet-too-large",
    ],
    ["a row far away", () => rowsXml('<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>'), "read"],
    [
      "a column far away",
      () => rowsXml('<row r="1"><c r="ZZZ1"><v>1</v></c></row>'),
      "sheet-too-many-columns",
    ],
    ["a million rows", () => rowsXml("<row><c><v>1</v></c></row>".repeat(200_000)), "sheet-too-many-rows"],
    ["a claimed size", () => zipOf(files.map((file) => ({ ...file, claimedSize: 4_000_000_000 }))), "read"],
    [
      "one long text, a thousand times",
      () =>
        zipOf(
          [...changed(files, "sharedStrings.xml", `<sst><si><t>${"a".repeat(2000)}</t></si></sst>`)].map(
            (file) =>
              file.name.endsWith("sheet1.xml")
                ? {
                    ...file,
                    content: `<worksheet><sheetData>${'<row><c t="s"><v>0</v></c></row>'.repeat(3000)}</sheetData></worksheet>`,
                  }
                : file,
          ),
        ),
      "sheet-too-large",
    ],
    ["encrypted entries", () => zipOf(files.map((file) => ({ ...file, isEncrypted: true }))), "sheet-locked"],
    [
      "packed by another method",
      () => zipOf(files.map((file) => ({ ...file, method: 12 }))),
      "sheet-damaged",
    ],
    [
      "a document, not a workbook",
      () => zipOf([{ name: "word/document.xml", content: "<document/>" }]),
      "sheet-not-a-table",
    ],
    [
      "a binary workbook",
      () =>
        zipOf([
          {
            name: "_rels/.rels",
            content: '<Relationship Type="x/officeDocument" Target="xl/workbook.bin"/>',
          },
        ]),
      "sheet-not-a-table",
    ],
    [
      "entities that grow",
      () =>
        zipOf(
          changed(
            files,
            "worksheets/sheet1.xml",
            `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
          ),
        ),
      "read",
    ],
    [
      "an attribute without end",
      () => rowsXml(`<row r="1"><c ${"a".repeat(2_000_000)}><v>1</v></c></row>`),
      "read",
    ],
    ["quotes never closed", () => rowsXml('<row r="1><c "'.repeat(200_001)), "sheet-empty"],
    ["a comment never closed", () => rowsXml("<!-- "), "sheet-empty"],
    ["no tag at all", () => zipOf(changed(files, "worksheets/sheet1.xml", "x")), "sheet-empty"],
    [
      "a sheet that is not there",
      () => zipOf(files.filter(({ name }) => !name.endsWith("sheet1.xml"))),
      "sheet-empty",
    ],
  ])("%s", (_, bytes, word) => {
    const start = performance.now();
    expect(answerOf(bytes())).toBe(word);
    expect(performance.now() - start).toBeLessThan(15_000);
  });

  test("a workbook cut or changed anywhere is read or refused, never thrown at", () => {
    const whole = xlsxOf({
      rows: [
        ["Mã", "Tên"],
        ["1", "An"],
      ],
    });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), (at, byte, isCut) => {
        const bytes = Buffer.from(isCut ? whole.subarray(0, at) : whole);
        if (!isCut) bytes[at] = byte;
        readSheet(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  test("random bytes are read or refused, never thrown at", () => {
    const bytes = fc.uint8Array({ maxLength: 300 });
    const starts = fc.constantFrom(
      "",
      "PK\x03\x04",
      "\xff\xfe",
      "\xfe\xff",
      "\xef\xbb\xbf",
      '"',
      "a;b\n",
      "<html",
      "sep=;",
    );
    fc.assert(
      fc.property(starts, bytes, (start, rest) => {
        readSheet(Buffer.concat([Buffer.from(start, "latin1"), rest]));
      }),
      { numRuns: 2000 },
    );
  });
});
