import type { Card } from "../src/bot/card.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import type { Pledge } from "../src/domain/pledge.ts";
import type { Messages } from "../src/messages/messages.ts";
import { confirmingEventText } from "./confirming-texts.ts";
import { contentFacts } from "./pledge-card.ts";

/** How many events are shown; the newest are. */
const mostShown = 8;

/** Everything that happened to a pledge, newest first. */
export const pledgeHistoryCard = (plan: EmulationPlan, pledge: Pledge, messages: Messages): Card => {
  const { pledge: t, dates } = messages;
  return {
    language: messages.language,
    title: t.historyTitle,
    subtitle: plan.document.title,
    sections: [
      ...pledge.history.map((event) => ({
        at: event.at,
        title: `${dates.moment(event.at)}: ${t.events[event.did]}${event.late && event.did !== "withdrew" ? ` (${t.lateMark})` : ""}`,
        facts:
          event.did === "withdrew"
            ? [{ label: t.reason, value: event.reason ?? "" }]
            : contentFacts(plan, event.content, messages),
      })),
      ...(pledge.confirming ?? []).map((event) => ({
        at: event.at,
        title: confirmingEventText(event, messages),
        facts: event.reason === null ? [] : [{ label: t.reason, value: event.reason }],
      })),
    ]
      // What was said last of one moment was said about what stood there then.
      .map((section, index) => ({ ...section, index }))
      .sort((one, other) => Date.parse(other.at) - Date.parse(one.at) || other.index - one.index)
      .slice(0, mostShown)
      .map(({ title, facts }) => ({ title, facts })),
    actions: [{ does: "open", label: messages.commands.pledge, command: "pledge" }],
  };
};
