import type { Day } from "../day.ts";
import { callDays } from "./call-days.ts";
import { escalatedTo } from "./escalated-to.ts";
import type { OfficeRules } from "./office-rules.ts";
import type { OpenItem } from "./open-item.ts";
import type { OwnReminderSettings } from "./own-reminder-settings.ts";
import { placesOf } from "./places-of.ts";
import type { OfficeFacts, RemindedPerson } from "./reminded-person.ts";
import { reminderKinds } from "./reminder-kinds.ts";
import type { Call, ReminderMilestone } from "./reminder-milestone.ts";

/** What a person's open items follow from. */
export type PersonNow = Pick<OfficeRules, "calendar"> & {
  readonly person: RemindedPerson;
  readonly own: OwnReminderSettings;
  readonly office: OfficeFacts;
  readonly milestones: readonly ReminderMilestone[];
  readonly day: Day;
  /** `HH:mm` of the day; a meeting that has begun is over. */
  readonly time: string;
};

/** Everything of which the person is to be reminded by then, whether or not they were already. */
export const openItemsOf = (now: PersonNow): readonly OpenItem[] =>
  now.own.isOff ? [] : now.milestones.flatMap((milestone) => itemsOf(now, milestone));

type Found = Pick<OpenItem, "milestone" | "why" | "missing"> & { readonly call: Call };

const itemsOf = (now: PersonNow, milestone: ReminderMilestone): readonly OpenItem[] => {
  const { person, own, office, day } = now;
  if (own.kinds[milestone.kind]?.isOff || isOver(milestone, now)) return [];
  const facts = { ...office, day };
  const call = callsOf(now, milestone).findLast(({ on }) => on <= day);
  const found: readonly Found[] = [
    ...(call === undefined
      ? []
      : placesOf(person, milestone, facts).map(({ suffix, ...place }) => ({
          ...place,
          milestone: `${milestone.id}${suffix}`,
          call,
        }))),
    ...escalatedTo(person, milestone, facts),
  ];
  return found.flatMap((one) => itemOf(milestone, one, now) ?? []);
};

const isOver = ({ openUntil, dueOn, at }: ReminderMilestone, { day, time }: PersonNow): boolean =>
  day > openUntil || (at !== null && day === dueOn && time >= at);

const callsOf = ({ own, calendar }: PersonNow, milestone: ReminderMilestone): readonly Call[] => {
  const leads = own.kinds[milestone.kind]?.leads;
  if (!leads || milestone.precision === "none") return milestone.calls;
  const { sort } = reminderKinds[milestone.kind];
  return callDays(calendar, { dueOn: milestone.dueOn, sort }, leads).calls;
};

const itemOf = (
  { id: _id, audience: _audience, calls: _calls, escalates: _escalates, ...milestone }: ReminderMilestone,
  { call, ...found }: Found,
  { own, day }: PersonNow,
): OpenItem | undefined => {
  const until = own.snoozes
    .filter((snooze) => snooze.milestone === found.milestone)
    .map((snooze) => snooze.until)
    .toSorted()
    .at(-1);
  if (until !== undefined && until > day) return undefined;
  const snoozed = until !== undefined && until >= call.on;
  const key = `${found.milestone}@${milestone.dueOn}:${call.lead}`;
  return {
    ...milestone,
    ...found,
    lead: call.lead,
    key: snoozed ? `${key}~${until}` : key,
    since: snoozed ? until : call.on,
  };
};
