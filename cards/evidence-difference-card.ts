import type { Action, Card, Section } from "../src/bot/card.ts";
import { asideLine } from "../src/bot/evidence-file-words.ts";
import { openAction } from "../src/bot/open-action.ts";
import { submitAction } from "../src/bot/submit-action.ts";
import type { SheetDifference } from "../src/domain/evidence/sheets/compare-evidence.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { EvidenceDesk } from "../src/usecases/roster/evidence-drafts.ts";
import { sheetParts, sheetRest, sheetTitle } from "./evidence-file-lines.ts";
import { rosterAction } from "./roster-card.ts";

/** Lines of each part that are shown at once. */
const mostLines = 4;

/** Sheets that are shown at once: as many as there are sorts of evidence. */
const mostSheets = 6;

type How = {
  readonly newKey: () => string;
  /** Whether a roster was in the same file. */
  readonly hasRoster: boolean;
  /** What to look at again before it is taken in. */
  readonly warnings: readonly string[];
};

/** What a file changes of the evidence of an office's people, to be confirmed. */
export const evidenceDifferenceCard = (desk: EvidenceDesk, messages: Messages, how: How): Card => {
  const { evidenceSheets, personnel } = messages;
  const { file: t } = evidenceSheets;
  const { draft, sheets } = desk;
  const hidden = sheets.length - mostSheets;
  return {
    language: messages.language,
    title: t.title,
    ...(draft.fileName !== "" && { subtitle: draft.fileName }),
    notice: noticeOf(desk, messages),
    text: [...how.warnings, ...asideLines(desk, messages)],
    sections: [
      ...sheets.slice(0, mostSheets).map((sheet) => sheetSection(sheet, messages)),
      ...(hidden > 0 ? [{ title: t.moreSheets(hidden) }] : []),
    ],
    actions: [
      ...deeds(desk, messages, how.newKey),
      ...(isCut(desk, messages) ? [rosterAction(personnel.difference.all, "evidence-lines:0")] : []),
      ...(how.hasRoster ? [rosterAction(t.openRoster, "draft")] : []),
      openAction(messages, "roster"),
    ],
    footnote: [
      ...(sheets.some(({ faults }) => faults.length > 0) ? [t.faulty] : []),
      personnel.difference.kept,
    ].join(" "),
  };
};

/** What is read of a file, sheet by sheet, before it is taken in. */
export const evidenceSummary = (desk: EvidenceDesk, messages: Messages): readonly string[] =>
  desk.sheets.flatMap((sheet) => [
    sheetTitle(sheet, messages),
    ...sheetParts(sheet, messages).map(({ title }) => title.replace(/:$/, ".")),
  ]);

/** Every line of the difference, sheet by sheet. */
export const allEvidenceLines = (desk: EvidenceDesk, messages: Messages): readonly string[] =>
  desk.sheets.flatMap((sheet) => [
    sheetTitle(sheet, messages),
    ...sheetParts(sheet, messages).flatMap(({ title, lines }) => [title, ...lines]),
  ]);

/** A list of people in the same workbook is not said to be left aside: it has its own card. */
const asideLines = ({ draft }: EvidenceDesk, messages: Messages): readonly string[] =>
  draft.aside.filter(({ isRoster }) => !isRoster).map((sheet) => asideLine(sheet, messages));

const changeCount = ({ sheets }: EvidenceDesk): number =>
  sheets.reduce((count, { changes }) => count + changes.length, 0);

const isReady = (desk: EvidenceDesk): boolean => desk.roster.jobId === null && changeCount(desk) > 0;

const noticeOf = (desk: EvidenceDesk, { personnel, roster }: Messages): NonNullable<Card["notice"]> => {
  if (desk.roster.jobId !== null) return { tone: "warning", text: personnel.difference.busy };
  return isReady(desk)
    ? { tone: "warning", text: personnel.difference.notYet }
    : { tone: "info", text: roster.nothing };
};

const deeds = (
  desk: EvidenceDesk,
  { personnel: { difference: t } }: Messages,
  newKey: () => string,
): readonly Action[] => {
  const stamp = { subject: "draft", etag: desk.version };
  const discard = submitAction({ ...stamp, form: "discard-evidence", key: newKey() }, t.discard, "danger");
  if (!isReady(desk)) return [discard];
  return [submitAction({ ...stamp, form: "import-evidence", key: newKey() }, t.submit, "main"), discard];
};

const sheetSection = (sheet: SheetDifference, messages: Messages): Section => {
  const { difference: t } = messages.personnel;
  return {
    title: sheetTitle(sheet, messages),
    text: [
      ...sheetRest(sheet, messages),
      ...sheetParts(sheet, messages).flatMap(({ title, lines }) => [
        title,
        ...lines.slice(0, mostLines),
        ...(lines.length > mostLines ? [t.more(lines.length - mostLines)] : []),
      ]),
    ],
  };
};

const isCut = (desk: EvidenceDesk, messages: Messages): boolean =>
  desk.sheets.length > mostSheets ||
  desk.sheets.some((sheet) => sheetParts(sheet, messages).some(({ lines }) => lines.length > mostLines));
