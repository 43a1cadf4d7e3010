import type writeExcelFile from "write-excel-file/node";
import {
  findElement,
  getCellAddress,
  insertElementMarkupAccordingToOrderOfSiblings,
  replaceElement,
  sanitizeTextContent,
} from "write-excel-file/utility";

type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** Where a filter stands: a sheet by its place in the workbook, and how many rows and columns it reaches over. */
export type Filtered = {
  readonly sheetIndex: number;
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** What may stand before a filter in a sheet. @see ECMA-376 part 1, 18.3.1.99 */
const sheetOrder = [
  "sheetPr",
  "dimension",
  "sheetViews",
  "sheetFormatPr",
  "cols",
  "sheetData",
  "sheetCalcPr",
  "sheetProtection",
  "protectedRanges",
  "scenarios",
  "autoFilter",
  "sortState",
  "dataConsolidate",
  "customSheetViews",
  "mergeCells",
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "drawing",
];

/** Puts a filter on the first row of sheets; the hidden name beside it is how Excel keeps one. */
export const filterLists = (filters: readonly Filtered[]): Feature => ({
  files: {
    transform: {
      "xl/worksheets/sheet{id}.xml": {
        transform: (xml, _options, { sheetIndex }) => {
          const filter = filters.find((one) => one.sheetIndex === sheetIndex);
          if (!filter) return xml;
          const reach = `A1:${getCellAddress(filter.rowCount - 1, filter.columnCount - 1)}`;
          return insertElementMarkupAccordingToOrderOfSiblings(
            xml,
            `<autoFilter ref="${reach}"/>`,
            sheetOrder,
            "worksheet",
          );
        },
      },
      "xl/workbook.xml": {
        transform: (xml) => {
          const names = findElement(xml, "definedNames");
          if (!names) throw new Error("The workbook has no place for the names of its filters.");
          return replaceElement(xml, names, `<definedNames>${filters.map(nameOf).join("")}</definedNames>`);
        },
      },
    },
  },
});

const nameOf = ({ sheetIndex, name, rowCount, columnCount }: Filtered): string => {
  const last = getCellAddress(rowCount - 1, columnCount - 1).replace(/(\d+)$/, "$$$1");
  const sheet = sanitizeTextContent(name.replaceAll("'", "''"));
  return `<definedName name="_xlnm._FilterDatabase" localSheetId="${sheetIndex}" hidden="1">'${sheet}'!$A$1:$${last}</definedName>`;
};
