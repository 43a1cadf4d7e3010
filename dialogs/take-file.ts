import { fileCard } from "../cards/file-card.ts";
import type { CommandAnswer } from "../src/bot/dialogs.ts";
import type { SentFile } from "../src/bot/file.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { FileTaker } from "./file-taker.ts";
import { planFile } from "./plan-file.ts";
import { sheetFile } from "./sheet-file.ts";

const takers: readonly FileTaker[] = [sheetFile, planFile];

/** What a file leads to, by its name; one at a time. */
export const takeFile = async (turn: Turn, file: SentFile): Promise<CommandAnswer> => {
  const { files: t } = turn.messages;
  const taker = takers.find(({ takes }) => takes(file.name.toLowerCase()));
  if (!taker) {
    const hint = turn.use.managesPlans() ? t.ofUse : t.ofNoUseToYou;
    return fileCard({ tone: "info", text: `${t.ofNoUse} ${hint}` }, file.name, turn.messages);
  }
  if (!file.isAlone) return fileCard({ tone: "warning", text: t.oneAtATime }, file.name, turn.messages);
  return taker.answer(turn, file);
};
