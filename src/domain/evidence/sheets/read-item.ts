import type { Day } from "../../day.ts";
import type { Refusal } from "../../result.ts";
import { foldWords } from "../../roster/fold-words.ts";
import { readCellDay } from "../../roster/read-cell-day.ts";
import { shownText, textFault } from "../../roster/text-fault.ts";
import type { Claim, EvidenceContent } from "../evidence-record.ts";
import {
  readAuthorship,
  readAward,
  readCause,
  readDegree,
  readGround,
  readLeave,
  readRating,
  readReach,
  readRecogniser,
  readYesNo,
} from "./cell-words.ts";
import type { EvidenceColumn, SheetSort } from "./evidence-columns.ts";
import type { ItemFault } from "./sheet-item.ts";

/** What the cells of one item are read with. */
export type ItemLine = {
  readonly sort: SheetSort;
  /** The text under a column; "" where it is blank, or there is no such column. */
  readonly cell: (column: EvidenceColumn) => string;
  /** The year that the sheet is of. */
  readonly sheetYear: number | null;
  readonly fault: (column: EvidenceColumn, word: ItemFault, details?: Refusal["details"]) => null;
};

/** What a line says, and whether it tells how the person took part. */
export type ItemRead = { readonly claim: Claim; readonly saysAuthorship: boolean };

const most = { name: 200, number: 50 };

/** The item of a line where every cell is good; each fault is told. */
export const readItem = (line: ItemLine): ItemRead | null => {
  const content = contentIn(line);
  const decision = decisionIn(line);
  if (content === null || decision === null) return null;
  const on = content.kind === "discipline" ? content.decidedOn : decision.on;
  return {
    claim: { content, on, decisionNumber: decision.decisionNumber },
    saysAuthorship: line.cell("authorship") !== "",
  };
};

const contentIn = (line: ItemLine): EvidenceContent | null => {
  const { sort } = line;
  if (sort === "discipline") return disciplineIn(line);
  const year = yearIn(line);
  if (sort === "rating") {
    const rating = wordIn(line, "rating", readRating);
    return year === null || rating === null ? null : { kind: "rating", year, rating };
  }
  if (sort === "attendance") return attendanceIn(line, year);
  return sort === "award" ? awardIn(line, year) : achievementIn(line, { kind: sort, year });
};

const awardIn = (line: ItemLine, year: number | null): EvidenceContent | null => {
  const code = wordIn(line, "award", readAward);
  const isTitle = code?.includes("chien_si") || code === "lao_dong_tien_tien";
  const said = optionalIn(line, "grantedFor", readGround);
  if (year === null || code === null || said === undefined) return null;
  return { kind: "award", code, year, grantedFor: isTitle ? "merit" : (said ?? "merit") };
};

const achievementIn = (
  line: ItemLine,
  { kind, year }: { readonly kind: "initiative" | "scienceWork"; readonly year: number | null },
): EvidenceContent | null => {
  const name = textIn(line, kind, most.name) ?? (line.cell(kind) === "" ? line.fault(kind, "missing") : null);
  const reach = wordIn(line, "reach", readReach);
  const said = optionalIn(line, "recogniser", readRecogniser);
  const authorship = optionalIn(line, "authorship", readAuthorship);
  const applied = optionalIn(line, "applied", readYesNo);
  const nearest = reach === null || reach === "toan_quoc" ? null : nearestTo[reach];
  const by =
    said ?? nearest ?? (said === null && reach === "toan_quoc" ? line.fault("recogniser", "missing") : null);
  if (year === null || name === null || reach === null || by === null) return null;
  if (said === undefined || authorship === undefined || applied === undefined) return null;
  return {
    ...{ kind, name, year, stage: "recognised", recognition: { reach, by } },
    isApplied: applied === null ? null : applied === "yes",
    ...{ authorship: authorship ?? "sole", uses: [], pledgedAs: null },
  };
};

/** Who recognises what reaches so far, where nobody says. */
const nearestTo = { co_so: "office", tinh: "province", bo: "ministry" } as const;

const disciplineIn = (line: ItemLine): EvidenceContent | null => {
  const degree = wordIn(line, "discipline", readDegree);
  const cause = wordIn(line, "cause", readCause);
  const starts = dayIn(line, "startsOn");
  const endsOn = dayIn(line, "endsOn");
  const decided = dayIn(line, "decidedOn");
  if (starts === undefined || endsOn === undefined || decided === undefined) return null;
  const decidedOn = decided ?? starts ?? line.fault("decidedOn", "missing");
  if (degree === null || cause === null || decidedOn === null) return null;
  return { kind: "discipline", year: Number(decidedOn.slice(0, 4)), degree, decidedOn, endsOn, cause };
};

const attendanceIn = (line: ItemLine, year: number | null): EvidenceContent | null => {
  const text = line.cell("attendance");
  const worked = text === "" ? line.fault("attendance", "missing") : monthsIn(line, "attendance");
  const leave = line.cell("leave") === "" ? [] : readLeave(line.cell("leave"));
  const away = line.cell("leaveMonths") === "" ? null : monthsIn(line, "leaveMonths");
  if ("unknown" in leave) return line.fault("leave", "unknown-word", { text: shownText(leave.unknown) });
  if (leave.length === 0 && away !== null && away > 0) return line.fault("leave", "missing");
  const absences = leave.map(({ reason, months }) => ({
    reason,
    months: months ?? (leave.length === 1 ? away : null),
    workingDays: 0,
  }));
  const known = absences.flatMap(({ months, ...absence }) =>
    months === null ? [] : [{ ...absence, months }],
  );
  if (known.length < absences.length) return line.fault("leaveMonths", "missing");
  if (worked === null || year === null) return null;
  return { kind: "attendance", year, workedMonths: worked, absences: known };
};

const monthsIn = (line: ItemLine, column: EvidenceColumn): number | null => {
  const text = foldWords(line.cell(column).replace(/(\d+)[.,](\d+)/g, "$1p$2"));
  const [, months] = /^(\d{1,2}(?:p\d{1,2})?)(?: thang)?$/.exec(text) ?? [];
  const value = Number(months?.replace("p", "."));
  return value >= 0 && value <= 12
    ? value
    : line.fault(column, "bad-months", { text: shownText(line.cell(column)) });
};

const yearIn = ({ cell, sheetYear, fault }: ItemLine): number | null => {
  const text = cell("year");
  if (text === "") return sheetYear ?? fault("year", "missing");
  const [, year] = /^(?:nam )?(\d{4})$/.exec(foldWords(text)) ?? [];
  return year === undefined ? fault("year", "bad-year", { text: shownText(text) }) : Number(year);
};

/** The code that a cell must name. */
const wordIn = <Code extends string>(
  line: ItemLine,
  column: EvidenceColumn,
  read: (text: string) => Code | undefined,
): Code | null => {
  const text = line.cell(column);
  if (text === "") return line.fault(column, "missing");
  return read(text) ?? line.fault(column, "unknown-word", { text: shownText(text) });
};

/** The code that a cell may name; null where it is blank, undefined where it is bad. */
const optionalIn = <Code extends string>(
  line: ItemLine,
  column: EvidenceColumn,
  read: (text: string) => Code | undefined,
): Code | null | undefined => {
  if (line.cell(column) === "") return null;
  return wordIn(line, column, read) ?? undefined;
};

/** The day in a cell; null where it is blank, undefined where it is bad. */
const dayIn = (line: ItemLine, column: EvidenceColumn): Day | null | undefined => {
  const text = line.cell(column);
  if (text === "") return null;
  const day = readCellDay(text);
  if (day === undefined) line.fault(column, "bad-date", { text: shownText(text) });
  return day;
};

/** A text that is good; null where it is blank or bad. */
const textIn = (line: ItemLine, column: EvidenceColumn, longest: number): string | null => {
  const text = line.cell(column);
  if (text === "") return null;
  const word = textFault(text, longest);
  return word ? line.fault(column, word, { text: shownText(text), most: longest }) : text;
};

type Decision = Pick<Claim, "on" | "decisionNumber">;

/** A number and a day written into one cell, as `số 12/QĐ-SCT ngày 15/12/2025`. */
const together = /^(?:số\s+|so\s+)?(.*?)[,;]?\s+(?:ngày|ngay)\s+(\S+)$/iu;

const decisionIn = (line: ItemLine): Decision | null => {
  const own = dayIn(line, "decidedOn");
  const [, number = line.cell("decisionNumber"), day] = together.exec(line.cell("decisionNumber")) ?? [];
  const within = day === undefined ? null : readCellDay(day);
  if (within === undefined) return line.fault("decisionNumber", "bad-date", { text: shownText(`${day}`) });
  const trimmed = number.replace(/^(?:số|so)\s+/iu, "").trim();
  const said: ItemLine = { ...line, cell: () => trimmed };
  const decisionNumber = textIn(said, "decisionNumber", most.number);
  if (own === undefined || (trimmed !== "" && decisionNumber === null)) return null;
  return { on: own ?? within, decisionNumber };
};
