import { noticeCard } from "../cards/notice-card.ts";
import { nudgeCard, nudgeEtag, nudgeSubject } from "../cards/nudge-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { officeTimeOf } from "../src/domain/day.ts";
import type { NotNudged } from "../src/domain/lacking/nudgeable.ts";
import { type Nudged, readyIn } from "../src/usecases/lacking/nudge.ts";
import type { NudgeDesk } from "../src/usecases/lacking/open-nudge.ts";

/** Asks everybody who lacks something, and can be asked now; who will not be is said first. */
export const nudgeAll = defineForm<NudgeDesk, Record<never, never>, Nudged>({
  name: "nudge-all",
  version: 1,
  words: ({ nudges }) => nudges.form,
  open: async (turn, about) => {
    const desk = await deskOf(turn, about);
    if ("instead" in desk) return desk;
    if (readyIn(desk).length === 0) return instead(nobodyCard(turn, desk));
    return { subject: nudgeSubject(desk.unitId), etag: nudgeEtag(desk), context: desk, values: {} };
  },
  intro: (turn, desk) => previewText(turn, desk).join("\n"),
  fields: {},
  submit: async ({ use }, { context }) => use.nudge(context, null),
  done: (turn, nudged) => doneCard(turn, nudged),
});

/** Asks one person, named by the subject `<part of the office>/<person>`. */
export const nudgeOne = defineForm<
  { readonly desk: NudgeDesk; readonly personId: string },
  Record<never, never>,
  Nudged
>({
  name: "nudge-one",
  version: 1,
  words: ({ nudges }) => nudges.oneForm,
  open: async (turn, about) => {
    const [scope = "", personId = ""] = about.split("/");
    const desk = await deskOf(turn, scope);
    if ("instead" in desk) return desk;
    const isReady = readyIn(desk).some((one) => one.personId === personId);
    if (!isReady) return instead(nobodyCard(turn, desk));
    return { subject: about, etag: nudgeEtag(desk), context: { desk, personId }, values: {} };
  },
  intro: ({ messages }) => messages.nudges.willNow(1),
  fields: {},
  submit: async ({ use }, { context: { desk, personId } }) => use.nudge(desk, personId),
  done: (turn, nudged) => doneCard(turn, nudged),
});

const deskOf = async (turn: Turn, subject: string): Promise<NudgeDesk | Instead> => {
  const [, unitId] = /^unit:([\w-]{1,100})$/.exec(subject) ?? [];
  const found = await turn.use.openNudge({ unitId: unitId ?? null, from: 0 });
  if (found.ok) return found.value;
  const { messages } = turn;
  const text = messages.refusals(found.refusal);
  return instead(noticeCard({ title: messages.commands.nudge, text, leadsTo: ["help"] }, messages));
};

const nobodyCard = (turn: Turn, desk: NudgeDesk) => ({
  ...nudgeCard(desk, readerOf(turn)),
  notice: { tone: "info", text: turn.messages.nudges.noLonger } as const,
});

const readerOf = ({ messages, today, office, newKey }: Turn) => ({
  messages,
  today,
  office: office.name,
  newKey,
});

const reasons: readonly NotNudged[] = ["reminded", "neverOpened", "unreachable", "refused", "self"];

/** How many will be asked and when, and how many will not be and why. */
const previewText = ({ messages }: Turn, desk: NudgeDesk): readonly string[] => {
  const { nudges: t, dates } = messages;
  const count = readyIn(desk).length;
  const at = desk.goesAt === null ? null : officeTimeOf(desk.goesAt);
  const countOf = (reason: NotNudged): number => desk.people.filter(({ not }) => not === reason).length;
  return [
    at === null ? t.willNow(count) : t.willAt(count, at.time, dates.weekday(at.day), dates.day(at.day)),
    ...reasons
      .filter((reason) => countOf(reason) > 0)
      .map((reason) => t.willNot(t.not[reason], countOf(reason))),
  ];
};

const doneCard = (turn: Turn, { desk, count }: Nudged) => {
  const { nudges: t, dates } = turn.messages;
  const at = desk.goesAt === null ? null : officeTimeOf(desk.goesAt);
  const notice =
    at === null ? t.done(count) : t.doneAt(count, at.time, dates.weekday(at.day), dates.day(at.day));
  return nudgeCard(desk, { ...readerOf(turn), notice });
};
