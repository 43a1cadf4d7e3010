import { attributeOf, readXml } from "./read-xml.ts";
import { type ReadPart, UnreadableWorkbook } from "./read-zip.ts";

/** A sheet of a workbook that is not hidden: its name and the part it stands in. */
export type SheetPart = { readonly name: string; readonly part: string };

/** What the cells of a workbook are read with. */
export type Workbook = {
  readonly sheets: readonly SheetPart[];
  readonly sharedTexts: readonly string[];
  /** By style: whether numbers are days, and how many digits they are filled up to. */
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904. */
  readonly is1904: boolean;
};

/** How a number is shown. */
export type NumberFormat = { readonly isDay: boolean; readonly digits: number };

/** Excel's escapes of signs that XML can't hold: `_x000D_`. */
export const withoutEscapes = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text;

type Relation = { readonly id: string; readonly type: string; readonly part: string };

const relationsOf = (xml: string, folder: string): readonly Relation[] =>
  [...readXml(xml)]
    .filter(({ name, opens }) => name === "Relationship" && opens)
    .map((tag) => {
      const target = attributeOf(tag, "Target") ?? "";
      return {
        id: attributeOf(tag, "Id") ?? "",
        type: (attributeOf(tag, "Type") ?? "").replace(/^.*\//, ""),
        part: target.startsWith("/") ? target.slice(1) : `${folder}${target}`,
      };
    });

/** The texts that cells refer to by number; readings of East Asian signs are left out. */
const sharedTextsOf = (xml: string): readonly string[] => {
  const texts: string[] = [];
  let text = "";
  let isReading = false;
  for (const tag of readXml(xml)) {
    if (tag.name === "rPh") isReading = tag.opens && !tag.closes;
    else if (tag.name === "t" && !tag.opens && !isReading) text += tag.text;
    else if (tag.name === "si" && tag.closes) {
      texts.push(withoutEscapes(text));
      text = "";
    }
  }
  return texts;
};

/** What Excel itself allows, in letters of a code and, with room, in codes. */
const mostFormatLetters = 255;
const mostOwnFormats = 1000;

const dayFormats = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

const formatOf = (code: string): NumberFormat => {
  const [first = ""] = code.replace(/"[^"]*"|\\.|_.|\[[^\]]*\]/g, "").split(";");
  return {
    isDay: /[dy]/i.test(first) && !/[0#?]/.test(first),
    digits: /^0+$/.test(first) ? first.length : 0,
  };
};

const formatsOf = (xml: string): readonly NumberFormat[] => {
  const own = new Map<number, NumberFormat>();
  const styles: number[] = [];
  let isInCells = false;
  for (const tag of readXml(xml)) {
    if (tag.name === "cellXfs") isInCells = tag.opens;
    if (!tag.opens) continue;
    const id = Number(attributeOf(tag, "numFmtId") ?? 0);
    if (tag.name === "numFmt" && own.size < mostOwnFormats)
      own.set(id, formatOf((attributeOf(tag, "formatCode") ?? "").slice(0, mostFormatLetters)));
    if (tag.name === "xf" && isInCells) styles.push(id);
  }
  return styles.map((id) => own.get(id) ?? { isDay: dayFormats.has(id), digits: 0 });
};

/**
 * What a workbook says of its sheets, texts and styles.
 * @throws {UnreadableWorkbook} where the archive holds no workbook.
 */
export const readWorkbook = (part: ReadPart): Workbook => {
  const main = relationsOf(part("_rels/.rels") ?? "", "").find(({ type }) => type === "officeDocument");
  const path = main?.part ?? "xl/workbook.xml";
  const xml = path.endsWith(".xml") ? part(path) : undefined;
  const folder = path.slice(0, path.lastIndexOf("/") + 1);
  const relations = relationsOf(part(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? "", folder);
  const tags = xml === undefined ? [] : [...readXml(xml)].filter(({ opens }) => opens);
  if (!tags.some(({ name }) => name === "workbook"))
    throw new UnreadableWorkbook("sheet-not-a-table", "the archive holds no workbook");
  const partOf = (type: string): string =>
    part(relations.find((relation) => relation.type === type)?.part ?? `${folder}${type}.xml`) ?? "";
  const sheets = tags
    .filter((tag) => tag.name === "sheet" && !/hidden/i.test(attributeOf(tag, "state") ?? ""))
    .flatMap((tag) => {
      const id = attributeOf(tag, "id");
      const found = relations.find((relation) => relation.id === id && relation.type === "worksheet");
      return found ? [{ name: withoutEscapes(attributeOf(tag, "name") ?? ""), part: found.part }] : [];
    });
  const properties = tags.find(({ name }) => name === "workbookPr");
  return {
    sheets,
    sharedTexts: sharedTextsOf(partOf("sharedStrings")),
    formats: formatsOf(partOf("styles")),
    is1904: /^(1|true)$/.test(properties ? (attributeOf(properties, "date1904") ?? "") : ""),
  };
};
