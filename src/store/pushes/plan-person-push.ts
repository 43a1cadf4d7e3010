import type { Push } from "../../bot/push/push.ts";
import { momentAt } from "../../domain/calendar/next-office-time.ts";
import { type Day, plusDays } from "../../domain/day.ts";
import type { OpenItem, PastPush } from "../../domain/reminder/open-item.ts";
import { planPush } from "../../domain/reminder/plan-push.ts";
import type { OfficeFacts } from "../../domain/reminder/reminded-person.ts";
import type { Slot } from "../../domain/reminder/slots.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Stored } from "../documents.ts";
import type { ReminderOffice } from "./reminder-office.ts";
import { type PersonReminders, readReminders } from "./reminders-codec.ts";

/** A slot that has opened in an office. */
export type OpenSlot = {
  readonly office: ReminderOffice;
  readonly slot: Slot;
  /** Whether it is an hour that people chose, and not the office's. */
  readonly isOwnHour: boolean;
  readonly missing: OfficeFacts["missing"];
  /** ISO, UTC. */
  readonly stamp: string;
};

/** A push to be made, and what is remembered of it. */
export type PlannedPush = { readonly push: Push; readonly reminders: PersonReminders };

/** How long it is remembered what somebody was told: longer than anything stays open. */
const rememberedDays = 120;

/** What a person is told in the slot; undefined where that is nothing. */
export const planPersonPush = (
  { office, slot, isOwnHour, missing, stamp }: OpenSlot,
  standing: Standing,
  stored: Stored | undefined,
): PlannedPush | undefined => {
  const { personId, consent } = standing;
  const reminders = readReminders(stored);
  const { settings: own, history } = reminders;
  // Whoever does not want the bot to keep anything of them is left in peace.
  if (consent?.state === "refused" || isOwnHour !== (own.hour !== null)) return undefined;
  const items = planPush({
    person: standing,
    own,
    office: { closedDuties: office.closedDuties, missing },
    calendar: office.calendar,
    week: office.week,
    time: slot.time,
    history,
    capPerWeek: office.settings.capPerWeek,
  });
  if (items.length === 0) return undefined;
  const past: PastPush = { day: slot.day, keys: items.map(({ key }) => key), isSure: true };
  const since = plusDays(slot.day, -rememberedDays);
  return {
    push: newPush({ personId, items, slot, isOwnHour, endsAt: lastTime(office, slot, isOwnHour), stamp }),
    reminders: { ...reminders, history: [...history.filter(({ day }) => day >= since), past] },
  };
};

/** A push that waits for the afternoon may still go then. */
const lastTime = ({ calendar }: ReminderOffice, { day, until }: Slot, isOwnHour: boolean): string => {
  const windows = calendar.officeHours(day);
  return isOwnHour || !windows.ok ? until : (windows.value.at(-1)?.until ?? until);
};

type NewPush = {
  readonly personId: string;
  readonly items: readonly OpenItem[];
  readonly slot: { readonly day: Day; readonly time: string };
  readonly isOwnHour: boolean;
  /** `HH:mm` */
  readonly endsAt: string;
  readonly stamp: string;
};

const newPush = ({ personId, items, slot, isOwnHour, endsAt, stamp }: NewPush): Push => ({
  personId,
  on: slot.day,
  slot: slot.time,
  items,
  notice: null,
  state: "pending",
  atOwnHour: isOwnHour,
  expiresMs: momentAt(slot.day, endsAt).toMillis(),
  term: null,
  tries: 0,
  messageId: null,
  reason: null,
  stateAt: stamp,
});
