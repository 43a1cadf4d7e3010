import type { OpenAction } from "../../bot/card.ts";
import type { Choice } from "../choices.ts";

/** How a card is put into text. */
export type TextHow = {
  /** Two letters that each number is typed behind, where a bare number means something else. */
  readonly tag?: string | undefined;
  /** False where the client shows the buttons of the whole card itself. */
  readonly listsActions?: boolean | undefined;
};

/** A card as text, and what can be chosen from it: first what a press does, as it is numbered, then pages to open. */
export type TextDrawing = { readonly text: string; readonly choices: readonly Choice[] };

/** Numbers what can be chosen, in the order in which it is drawn. */
export type Numbering = {
  /** What stands before a line that a tap would open something from; nothing before any other. */
  readonly before: (label: string, action: OpenAction | undefined) => string;
  readonly add: (choice: Choice) => string;
  readonly choices: () => readonly Choice[];
};

/** Counts from 1, behind the card's tag where it has one. */
export const createNumbering = ({ tag }: TextHow): Numbering => {
  const pressed: Choice[] = [];
  const pages: Choice[] = [];
  const add: Numbering["add"] = (choice) => {
    if ("url" in choice) {
      pages.push(choice);
      return "";
    }
    pressed.push(choice);
    return tag ? `${tag} ${pressed.length}. ` : `${pressed.length}. `;
  };
  return {
    add,
    before: (label, action) =>
      action ? add({ label, press: pressOfOpen(action), changes: false, isInline: true }) : "",
    choices: () => [...pressed, ...pages],
  };
};

/** What a button that asks for something new carries; nothing is drawn in its place here. */
export const pressOfOpen = ({ command, about }: OpenAction): { open: string; about?: string } => ({
  open: command,
  ...(about !== undefined && { about }),
});
