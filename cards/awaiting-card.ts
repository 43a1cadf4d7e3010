import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { AwaitingEntry } from "../src/usecases/vouch-evidence.ts";
import { entrySection } from "./evidence-card.ts";
import { othersTitle } from "./vouching-cards.ts";

/** Entries on one card. */
const most = 4;

/** What others entered and nobody has confirmed yet, what waits longest first. */
export const awaitingCard = (all: readonly AwaitingEntry[], from: number, messages: Messages): Card => {
  const { vouching: t, evidence } = messages;
  const first = from < all.length ? from : 0;
  const page = all.slice(first, first + most).map((one, index) => ({ one, position: first + index + 1 }));
  const next = first + most;
  const actions: readonly Action[] = page.map(({ one, position }) => ({
    ...openAction(messages, "evidenceFor", `id:${one.person.id}/${one.entry.id}`),
    label: t.open(position),
  }));
  const more = { ...openAction(messages, "awaitingEvidence", `from:${next}`), label: evidence.more };
  return {
    language: messages.language,
    title: t.listTitle(all.length),
    text: [
      all.length === 0 ? t.listNone : t.listIntro,
      ...(all.length > most ? [evidence.shown(first + 1, first + page.length, all.length)] : []),
    ],
    sections: page.map(({ one, position }) => awaitingSection(one, position, messages)),
    actions: [...actions, ...(all.length > next ? [more] : []), openAction(messages, "approve")],
  };
};

const awaitingSection = (one: AwaitingEntry, position: number, messages: Messages): Section => ({
  title: messages.evidence.numbered(position, othersTitle(one, messages)),
  text: [one.unit, ...(entrySection({ entry: one.entry, position, of: "others" }, messages).text ?? [])],
});
