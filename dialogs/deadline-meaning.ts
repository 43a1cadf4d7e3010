import { choice } from "../src/bot/choice-fields.ts";
import type { DraftDesk } from "./open-draft.ts";

const meanings = ["inclusive", "before"] as const;

/** Whether the day itself is the last one, or too late. */
export const meaning = choice<DraftDesk>({ numbered: true }, ({ messages: { planning } }) =>
  meanings.map((value) => ({ value, label: planning.meanings[value] })),
);

/** The option of the field that says what a deadline means. */
export const meaningOf = ({ dueInclusive }: { readonly dueInclusive: boolean }): string =>
  dueInclusive ? "inclusive" : "before";
