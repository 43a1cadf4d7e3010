import type { Choosable } from "../src/bot/choice-fields.ts";
import { titleWords } from "../src/bot/title-words.ts";
import { personTitles } from "../src/domain/codes.ts";
import type { PersonAward } from "../src/domain/evidence/evidence-record.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Titles and rewards to choose from, with what people type for them. */
export const awardOptions = ({ evidence }: Messages, awards: readonly PersonAward[]): readonly Choosable[] =>
  awards.map((code) => {
    const title = personTitles.find((one) => one === code);
    return { value: code, label: evidence.award(code), typed: title ? titleWords[title] : [] };
  });
