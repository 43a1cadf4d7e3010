import { evidenceDifferenceCard } from "../cards/evidence-difference-card.ts";
import { figuresFileCard } from "../cards/figures-file-card.ts";
import { fileCard } from "../cards/file-card.ts";
import { rosterDifferenceCard } from "../cards/roster-difference-card.ts";
import type { CommandAnswer } from "../src/bot/dialogs.ts";
import { asideLine } from "../src/bot/evidence-file-words.ts";
import type { FileFault, SentFile } from "../src/bot/file.ts";
import { otherSheetLines } from "../src/bot/roster-words.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { SheetFileRead } from "../src/usecases/roster/read-sheet-file.ts";
import type { FileTaker } from "./file-taker.ts";
import { fileQuotaWarnings } from "./quota-warning.ts";

/** A table that an officer sends, a roster, evidence or figures by its titles: read and compared, and nothing of it taken in. */
export const sheetFile: FileTaker = {
  takes: (name) => /\.(xlsx|xlsm|csv|tsv|xls)$/.test(name),
  answer: (turn, file) => readTable(turn, file),
};

const readTable = async (turn: Turn, file: SentFile): Promise<CommandAnswer> => {
  const { use, messages, newKey } = turn;
  const read = await use.readSheetFile(file, newKey());
  if (read.is === "roster")
    return { recorded: rosterDifferenceCard(read.desk, messages, { newKey, hasEvidence: read.hasOther }) };
  if (read.is === "evidence") {
    const warnings = await fileQuotaWarnings(turn, read.desk);
    const how = { newKey, hasRoster: read.hasOther, warnings };
    return { recorded: evidenceDifferenceCard(read.desk, messages, how) };
  }
  if (read.is === "figures") return { recorded: figuresFileCard(read.desk, messages, newKey) };
  return fileCard({ tone: "bad", text: whyNot(read, messages).join("\n") }, file.name, messages);
};

type OfNoUse = Exclude<SheetFileRead<FileFault>, { readonly is: "roster" | "evidence" | "figures" }>;

const whyNot = (read: OfNoUse, messages: Messages): readonly string[] => {
  const { roster, evidenceSheets, refusals } = messages;
  if (read.is === "not-had") return [refusals(read.refusal)];
  if (read.is === "no-table") return [roster.refusals[read.refusal.word](read.refusal.details)];
  const { file: t } = evidenceSheets;
  return [
    t.neither,
    ...otherSheetLines(read.noRoster, messages).map(t.asRoster),
    ...read.noEvidence.map((sheet) => t.asEvidence(asideLine(sheet, messages))),
  ];
};
