import { fileCard } from "../cards/file-card.ts";
import type { CommandAnswer } from "../src/bot/dialogs.ts";
import type { SentFile } from "../src/bot/file.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { FileTaker } from "./file-taker.ts";
import { planOfText } from "./import-plan.ts";

/** A plan that an officer sends: its draft is begun, or every mistake in it is named. */
export const planFile: FileTaker = {
  takes: (name) => /\.ya?ml$/.test(name),
  answer: async (turn, file) => {
    // Whoever may make no plan is refused before anything is fetched.
    turn.use.readyPlans();
    return readPlan(turn, file);
  },
};

const readPlan = async (turn: Turn, file: SentFile): Promise<CommandAnswer> => {
  const { messages } = turn;
  const bad = (text: string) => fileCard({ tone: "bad", text }, file.name, messages);
  const fetched = await file.fetch();
  if (!fetched.ok) return bad(messages.refusals(fetched.refusal));
  const text = textOf(fetched.value);
  if (text === undefined) return bad(messages.planFile.notUtf8);
  const made = await planOfText(turn, text);
  return made.ok ? { recorded: made.value } : bad(messages.refusals(made.refusal));
};

/** As UTF-8 with or without its mark; undefined for anything else. */
const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).normalize("NFC");
  } catch {
    return undefined;
  }
};
