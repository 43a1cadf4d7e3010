import type { Action, Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { ConsentState } from "../src/domain/choices.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { NextDate } from "../src/usecases/show-progress.ts";
import { dateFact } from "./next-dates.ts";

const offered: readonly CommandName[] = ["register", "reportWork", "progress", "titles", "calendar"];

/** What help depends on: the next date, how many plans can be meant, and whether the person is in charge of them or of duties. */
export type HelpOf = {
  readonly next: NextDate | undefined;
  readonly planCount: number;
  readonly managesPlans: boolean;
  /** Whether they answer for duties of the office or of their unit. */
  readonly closesDuties: boolean;
  /** Whether they vouch for the office for what people enter. */
  readonly vouches: boolean;
  /** Whether they say who stands in for heads of units. */
  readonly namesDeputies: boolean;
  /** Whether there are lists of people that they may take away. */
  readonly takesLists: boolean;
  /** Whether they see how the office's targets stand, and whether they record it. */
  readonly seesFigures: boolean;
  readonly recordsFigures: boolean;
  /** Whether they may learn who of others has not registered or reported. */
  readonly seesLacking: boolean;
  /** Whether they may have those reminded. */
  readonly nudges: boolean;
  /** Whether they confirm what others enter. */
  readonly confirms: boolean;
  /** Whether a summary of a unit or the office is theirs to see. */
  readonly seesSummaries: boolean;
  /** Whether there are platforms that they can be linked on. */
  readonly links: boolean;
};

/** What this person can do now, as buttons, and the next date that concerns them. */
export const helpCard = (
  {
    next,
    planCount,
    managesPlans,
    closesDuties,
    vouches,
    namesDeputies,
    seesLacking,
    nudges,
    confirms,
    seesSummaries,
    takesLists,
    ...more
  }: HelpOf,
  messages: Messages,
): Card => {
  const { help: t } = messages;
  return {
    language: messages.language,
    title: t.title,
    text: [
      t.intro,
      ...t.lines,
      ...(seesSummaries && planCount > 0 ? [t.summaries] : []),
      managesPlans ? t.managePlans : t.plans,
      ...(managesPlans ? [t.roster, t.settings] : []),
      ...(closesDuties && planCount > 0 ? [t.duties] : []),
      ...(takesLists ? [t.lists] : []),
      ...(seesLacking && planCount > 0 ? [t.lacking, ...(nudges ? [t.nudge] : [])] : []),
      ...(more.recordsFigures ? [t.recordFigures] : more.seesFigures ? [t.figures] : []),
      ...(confirms ? [messages.confirming.help] : []),
      ...(vouches ? [t.vouching] : []),
      ...(namesDeputies ? [t.deputies] : []),
      ...(planCount > 1 ? [t.choosePlan] : []),
      ...(more.links ? [t.links] : []),
      ...t.moreLines,
    ],
    sections: [
      next ? { title: t.next, facts: [dateFact(next, messages)] } : { title: t.next, text: [t.none] },
    ],
    actions: [...commandActions(messages), openAction(messages, "myData")],
  };
};

/** The first card: what the bot does, what it keeps, and where to begin. */
export const welcomeCard = (messages: Messages, consent: ConsentState): Card => {
  const { welcome: t } = messages.help;
  const asked = consent === "notAsked" || consent === "agreedBefore";
  return {
    language: messages.language,
    title: t.title,
    text: t.text,
    sections: [{ title: t.noticeTitle, text: t.notice }],
    actions: asked
      ? [agree(messages), openAction(messages, "disagree"), openAction(messages, "help")]
      : [...commandActions(messages), openAction(messages, "help")],
    footnote: asked ? messages.consent.typed : undefined,
  };
};

const agree = (messages: Messages): Action => ({ ...openAction(messages, "agree"), tone: "main" });

const commandActions = ({ commands }: Messages): readonly Action[] =>
  offered.map((command) => ({ does: "open", label: commands[command], command }));
