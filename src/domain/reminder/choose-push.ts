import { type Day, plusDays, weekdayOf } from "../day.ts";
import { isAskedFor, isBack, unaskedOf } from "./asked-for.ts";
import type { OpenItem, PastPush } from "./open-item.ts";
import { reminderKinds } from "./reminder-kinds.ts";
import { moreUrgent, urgencyOf } from "./urgency.ts";

/** What will be open on a later day if nothing is done until then. */
export type DayAhead = { readonly day: Day; readonly open: readonly OpenItem[] };

/** What a push is chosen from. */
export type Choosing = {
  readonly open: readonly OpenItem[];
  /** At least the pushes of the week, and those that told of what is open. */
  readonly history: readonly PastPush[];
  readonly capPerWeek: number;
  readonly day: Day;
  /** The working days left of the week, earliest first. */
  readonly ahead?: readonly DayAhead[];
};

/**
 * What goes into a push now, most urgent first. Where the pushes left in the week are needed for what comes later in
 * it and is more urgent, this waits, and goes with that; the week's last push also tells of the deadlines to which no
 * other push of the week could lead. What the person put off until now goes now, whatever the cap, and takes along all
 * that is open.
 * @returns empty where no push is to be made
 */
export const choosePush = ({ open, history, capPerWeek, day, ahead = [] }: Choosing): readonly OpenItem[] => {
  const chosen = untold(open, history).toSorted(moreUrgent);
  if (chosen.some((item) => isAskedFor(item, history))) return chosen;
  const [first] = chosen;
  const left = capPerWeek - pushesInWeek(history, day);
  if (!first || left <= 0) return [];
  const coming = comingOn(ahead, open, history);
  const needed = coming.filter((one) => one.open.some((item) => urgencyOf(item) < urgencyOf(first)));
  const [next] = needed;
  if (next && needed.length >= left && chosen.every((item) => canWait(item, next.day))) return [];
  return left > 1 ? chosen : [...chosen, ...coming.flatMap((one) => one.open).filter(isAheadOfDeadline)];
};

/** What the person was not told of since it began to wait. */
export const untold = (open: readonly OpenItem[], history: readonly PastPush[]): readonly OpenItem[] =>
  open.filter((item) => !history.some((push) => tells(push, item)));

const tells = ({ keys, isSure, day }: PastPush, { key, milestone, dueOn, since }: OpenItem): boolean =>
  isSure &&
  (keys.includes(key) || (day >= since && keys.some((told) => told.startsWith(`${milestone}@${dueOn}:`))));

/** Monday of the week. */
const weekOf = (day: Day): Day => plusDays(day, 1 - weekdayOf(day));

const pushesInWeek = (history: readonly PastPush[], day: Day): number =>
  unaskedOf(history).filter((push) => weekOf(push.day) === weekOf(day)).length;

/** What is new on each later day; what the person put off comes by itself. */
const comingOn = (
  ahead: readonly DayAhead[],
  open: readonly OpenItem[],
  history: readonly PastPush[],
): readonly DayAhead[] => {
  const known = new Set(open.map(({ key }) => key));
  return ahead.map((later) => {
    const news = untold(later.open, history).filter((item) => !known.has(item.key) && !isBack(item));
    for (const { key } of news) known.add(key);
    return { day: later.day, open: news };
  });
};

/** Whether the item is still of use on a later day: open, and in time if it is in time now; a snooze names its day. */
const canWait = (item: OpenItem, until: Day): boolean =>
  !isBack(item) && item.openUntil >= until && (item.lead < 0 || isNews(item) || item.dueOn >= until);

const isNews = ({ kind }: OpenItem): boolean => reminderKinds[kind].sort === "information";

/** What is late, or news, is told once it is so. */
const isAheadOfDeadline = (item: OpenItem): boolean => item.lead >= 0 && !isNews(item);
