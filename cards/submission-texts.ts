import { toNumber } from "../src/domain/rational.ts";
import { isExact } from "../src/domain/work/interval.ts";
import { wellDoneTaskRate } from "../src/domain/work/well-done-task-rate.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OthersSubmission, Submission } from "../src/usecases/confirming/submission.ts";
import { workLine } from "./work-facts.ts";

/** What a submission is called: a pledge, or the figures of a month. */
export const submissionKind = (submission: Submission, { confirming: t, dates }: Messages): string =>
  submission.is === "pledge" ? t.pledgeOf : t.workOf(dates.month(submission.thing.month));

/** Whose it is, and what. */
export const submissionName = (
  { person, submission }: Pick<OthersSubmission, "person" | "submission">,
  messages: Messages,
): string => messages.confirming.what(person.name, submissionKind(submission, messages));

/** What it says: what is pledged, or the figures of the month. */
export const submissionText = (submission: Submission, messages: Messages): string =>
  submission.is === "pledge" ? pledgeText(submission, messages) : workText(submission, messages);

const pledgeText = (
  { thing: { content, history } }: Extract<Submission, { is: "pledge" }>,
  { confirming: { pledged: t }, titles, numbers }: Messages,
): string => {
  const { targetRate, movements, initiative } = content;
  const begun = history.findLast(({ did }) => did === "registered" || did === "registeredAgain");
  return [
    ...(content.titles.length > 0 ? [t.titles(content.titles.map(titles.name).join("; "))] : []),
    ...(targetRate === null ? [] : [t.rate(numbers.percent(targetRate))]),
    ...(movements.length > 0 ? [t.movements(movements.length)] : []),
    ...(initiative === null ? [] : [t.initiative(initiative)]),
    ...(begun?.late ? [t.late] : []),
  ].join(" · ");
};

const workText = ({ thing }: Extract<Submission, { is: "work" }>, messages: Messages): string => {
  const { confirming: t, work, numbers } = messages;
  const rate = wellDoneTaskRate(thing.counts);
  if (rate === null) return workLine(thing.counts, messages);
  const low = numbers.percent(toNumber(rate.low));
  const text = isExact(rate) ? low : work.interval(low, numbers.percent(toNumber(rate.high)));
  return `${workLine(thing.counts, messages)}; ${t.rate(text)}`;
};

/** When it was sent, or last changed, and until when something may be said of it. */
export const submissionTime = (
  {
    submission,
    since,
    through,
  }: Pick<OthersSubmission, "submission"> & {
    readonly since: string;
    readonly through: string | null;
  },
  { confirming: t, dates }: Messages,
): string => {
  const moment = dates.moment(since);
  const sent = submission.thing.history.length > 1 ? t.changed(moment) : t.since(moment);
  return through === null ? sent : `${sent}; ${t.untilSilence(dates.day(through))}`;
};
