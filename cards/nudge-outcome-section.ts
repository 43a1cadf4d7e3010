import type { Section } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { NudgeOutcome } from "../src/usecases/lacking/nudge-outcome.ts";

/** What came of the last time that people were asked: how many it reached, who did it since, whom it did not reach and why. */
export const nudgeOutcomeSection = (last: NudgeOutcome, messages: Messages): Section => {
  const { nudges: t, delivery, dates, lacking } = messages;
  const shown = (["waiting", "unknown", "needless"] as const).filter((name) => last[name] > 0);
  const isCut = last.count > last.lookedUp;
  const more = last.unreached - last.unreachedNames.length;
  return {
    title: t.lastTitle(last.byName, dates.moment(last.at)),
    text: isCut ? [t.lookedUp(last.lookedUp, last.count)] : [],
    facts: [
      { label: t.countLabel, value: lacking.people(last.count) },
      { label: delivery.sent, value: delivery.sentText(String(last.delivered), String(last.answered)) },
      ...shown.map((name) => ({ label: delivery.states[name], value: lacking.people(last[name]) })),
      ...last.unreachedNames.map(({ name, reason }) => ({
        label: t.notReached(name),
        value: delivery.reason(reason),
      })),
      ...(more > 0 ? [{ label: delivery.states.gone, value: t.others(more) }] : []),
    ],
  };
};
