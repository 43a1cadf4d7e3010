import type { Push } from "../../bot/push/push.ts";
import { momentAt } from "../../domain/calendar/next-office-time.ts";
import { isDigestDay } from "../../domain/reminder/digest-day.ts";
import type { Documents } from "../documents.ts";
import { onceSlot } from "./notice-entry.ts";
import type { JoinedPerson } from "./join-people.ts";
import type { OpenSlot } from "./plan-person-push.ts";
import { pushEntry, pushId } from "./push-codec.ts";
import { readReminders } from "./reminders-codec.ts";

/**
 * Makes the week's digest of somebody who wants it, on the first working day of the week, once; beside the pushes of
 * the calendar and outside of their cap, for the person asked for it.
 */
export const writeDigest = async (
  documents: Documents,
  { office, slot, isOwnHour, stamp }: Omit<OpenSlot, "missing">,
  { standing: { personId, consent }, reminders }: JoinedPerson,
): Promise<number> => {
  const { wantsDigest, isOff, hour } = readReminders(reminders).settings;
  const isWanted = wantsDigest === true && !isOff && consent?.state !== "refused";
  if (!isWanted || isOwnHour !== (hour !== null) || !isDigestDay(office.calendar, slot.day)) return 0;
  const push: Push = {
    ...{ personId, on: slot.day, slot: onceSlot("digest"), items: [] },
    notice: { what: "digest", about: {} },
    ...{ state: "pending", atOwnHour: isOwnHour, term: null, tries: 0, messageId: null, reason: null },
    // What is not sent on its day would tell of another week's beginning.
    expiresMs: momentAt(slot.day, "23:59").toMillis(),
    stateAt: stamp,
  };
  if (await documents.get(office.partition, pushId(push))) return 0;
  const entry = pushEntry(push, momentAt(slot.day, slot.time).toMillis());
  // Where somebody else was first, it is there.
  return (await documents.batch(office.partition, [{ do: "create", entry }])).ok ? 1 : 0;
};
