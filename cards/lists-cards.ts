import type { Action, Card } from "../src/bot/card.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Units of one page. */
const mostUnits = 4;

/** Whose lists can be taken. */
export type ListsChoice = {
  readonly office: boolean;
  readonly units: readonly Unit[];
  /** How many units stand before this page. */
  readonly from: number;
  /** What was asked for and is none of them; null where nothing was. */
  readonly unknown: string | null;
  /** Why what was chosen can't be had. */
  readonly notice?: string;
};

/** The button that takes the lists of a unit, or of the office. */
const listsAction = (label: string, about: string): Action => ({
  does: "open",
  label,
  command: "reportLists",
  about,
});

/** Whose lists are meant. */
export const listsChoiceCard = (choice: ListsChoice, messages: Messages): Card => {
  const { lists: t } = messages;
  const { office, units, from, unknown, notice } = choice;
  const page = units.slice(from, from + mostUnits);
  const more = from + mostUnits < units.length;
  const warning = notice ?? (unknown === null ? undefined : t.unknownUnit(unknown));
  return {
    language: messages.language,
    title: t.title,
    notice: warning === undefined ? undefined : { tone: "warning", text: warning },
    text: t.choose,
    actions: [
      ...(office ? [listsAction(t.whole, "office")] : []),
      ...page.map(({ id, name }) => listsAction(name, `unit:${id}`)),
      ...(more ? [listsAction(t.next, `from:${from + mostUnits}`)] : []),
    ],
  };
};

/** What the workbook that is offered holds. */
export const listsOfferCard = (
  { name, whose }: { readonly name: string; readonly whose: string },
  { language, lists: t }: Messages,
): Card => ({ language, title: t.title, text: [t.offer(name, whose), t.offerHint] });
