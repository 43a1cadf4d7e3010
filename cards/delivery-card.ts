import type { Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DeliveredSlot, Delivery } from "../src/usecases/reminders/show-delivery.ts";

/** How the last reminders of the office went, and whom they did not reach. */
export const deliveryCard = ({ slots, unreached }: Delivery, messages: Messages): Card => {
  const { delivery: t } = messages;
  return {
    language: messages.language,
    title: t.title,
    text: slots.length === 0 ? [t.none] : [t.intro],
    sections: [
      ...slots.map((slot) => slotSection(slot, messages)),
      ...(unreached.length === 0
        ? []
        : [
            {
              title: t.unreachedTitle,
              facts: unreached.map(({ name, reason }) => ({ label: name, value: t.reason(reason) })),
            },
          ]),
    ],
    actions: [
      { ...openAction(messages, "reminders", "delivery"), label: t.again },
      openAction(messages, "reminders"),
    ],
    footnote: t.footnote,
  };
};

const slotSection = (slot: DeliveredSlot, { delivery: t, dates }: Messages): Section => {
  const count = (of: number): string => {
    if (!slot.isCut) return String(of);
    return of === 0 ? t.unsure : t.atLeast(of);
  };
  const shown = (["waiting", "held", "unknown", "gone", "needless"] as const).filter(
    (name) => slot[name] > 0,
  );
  return {
    title: t.slot(slot.time, dates.weekday(slot.on), dates.day(slot.on)),
    facts: [
      { label: t.sent, value: t.sentText(count(slot.sent), count(slot.answered)) },
      ...shown.map((name) => ({ label: t.states[name], value: t.people(count(slot[name])) })),
    ],
  };
};
