import { messagesIn } from "../messages/messages.ts";
import type { Card } from "./card.ts";
import type { Language } from "./language.ts";

/** Says sorry with a reference that stands in the log too; `unsure` where the store did not say what became of it. */
export const apologyCard = (
  language: Language,
  { reference, unsure }: { reference: string; unsure: boolean },
): Card => {
  const { door } = messagesIn(language);
  return { language, ...(unsure ? door.unsure(reference) : door.broken(reference)) };
};

/** Asks to come back a little later. */
export const busyCard = (language: Language): Card => ({ language, ...messagesIn(language).door.busy });
