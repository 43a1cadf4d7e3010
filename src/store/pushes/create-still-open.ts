import type { DateTime } from "luxon";
import type { SavedPush } from "../../bot/push/push-store.ts";
import { officeTimeOf, stampOf } from "../../domain/day.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import { openItemsOf } from "../../domain/reminder/open-items-of.ts";
import type { Documents } from "../documents.ts";
import { readStanding, standingId } from "../standing/standing-codec.ts";
import type { ReminderOffices } from "./reminder-office.ts";
import { readReminders, remindersId } from "./reminders-codec.ts";

export type StillOpenParts = {
  readonly documents: Documents;
  readonly offices: ReminderOffices;
  /** Calendar time. */
  readonly now: () => DateTime;
};

/** Those of a push's items that are open still; what others lack is as it was counted when the slot opened. */
export const createStillOpen =
  ({ documents, offices, now }: StillOpenParts) =>
  async ({ partition, push }: SavedPush): Promise<readonly OpenItem[]> => {
    const { personId } = push;
    const [office, standing, reminders] = await Promise.all([
      offices(partition),
      documents.get(partition, standingId(personId)),
      documents.get(partition, remindersId(personId)),
    ]);
    if (!standing) return [];
    const { settings: own } = readReminders(reminders);
    const open = openItemsOf({
      person: readStanding(standing),
      own,
      office: { closedDuties: office.closedDuties, missing: {} },
      calendar: office.calendar,
      ...office.week.today,
      time: officeTimeOf(stampOf(now())).time,
    });
    const milestones = new Set(open.map(({ milestone }) => milestone));
    return push.items.filter(
      ({ milestone, why, kind }) =>
        milestones.has(milestone) ||
        (why.is === "escalated" && !own.isOff && own.kinds[kind]?.isOff !== true),
    );
  };
