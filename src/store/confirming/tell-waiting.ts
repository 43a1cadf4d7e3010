import { DateTime } from "luxon";
import type { Push } from "../../bot/push/push.ts";
import { momentAt } from "../../domain/calendar/next-office-time.ts";
import { minuteOf } from "../../domain/confirming/confirming.ts";
import {
  gatheredFor,
  gatherWaiting,
  mayConfirm,
  tellingOf,
  waitingInBrief,
} from "../../domain/confirming/gathered-waiting.ts";
import { officeZone } from "../../domain/day.ts";
import type { Slot } from "../../domain/reminder/slots.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Documents, Stored } from "../documents.ts";
import type { JoinedPerson } from "../pushes/join-people.ts";
import { pushEntry, pushId, readPush } from "../pushes/push-codec.ts";
import type { ReminderOffice } from "../pushes/reminder-office.ts";
import { readReminders } from "../pushes/reminders-codec.ts";
import { type ToldWaiting, waitingCardCodec, waitingCardEntry, waitingCardId } from "./waiting-card-codec.ts";

/** A slot of an office, and when it was opened: ISO, UTC. */
export type WaitingSlot = { readonly office: ReminderOffice; readonly slot: Slot; readonly stamp: string };

/** Hears of everybody of an office, then tells those who confirm what waits for them. */
export type WaitingTeller = {
  add(person: JoinedPerson, isReached: boolean): void;
  /** @returns how many pushes were made */
  tell(): Promise<number>;
  /** Everybody that was heard of. */
  people(): readonly Standing[];
};

/** Tells of what waits at a slot: one card for each who confirms, and only where something is new or not true any more. */
export const createWaitingTeller = (
  documents: Documents,
  { office, slot, stamp }: WaitingSlot,
): WaitingTeller => {
  const people: Standing[] = [];
  const confirmers: Standing[] = [];
  return {
    people: () => people,
    add: ({ standing, reminders }, isReached) => {
      people.push(standing);
      const isLeftInPeace = standing.consent?.state === "refused" || readReminders(reminders).settings.isOff;
      if (isReached && !isLeftInPeace && mayConfirm(standing, slot.day)) confirmers.push(standing);
    },
    tell: async () => {
      const planIds = office.plans.map(({ id }) => id);
      const gathered = gatherWaiting(people, { planIds, day: slot.day });
      let count = 0;
      for (const person of confirmers) {
        const refs = gatheredFor(gathered, person, slot.day);
        const stored = await documents.get(office.partition, waitingCardId(person.personId));
        if (!stored && refs.length === 0) continue;
        const told = stored && waitingCardCodec.read(stored);
        const posted = told && (await postedOf(documents, office.partition, told));
        const last = told && { ...told, isOpen: posted !== undefined && !told.isAnswered };
        const telling = tellingOf(refs, last);
        if (telling === "nothing") continue;
        const push = newPush({
          personId: person.personId,
          slot,
          stamp,
          edits: telling === "edit" ? posted : undefined,
        });
        const next: ToldWaiting = {
          ...{ personId: person.personId, toldMinute: minuteOf(stamp), shown: waitingInBrief(refs) },
          ...{ pushId: pushId(push), isAnswered: false },
        };
        count += Number(await written(documents, office.partition, { push, stored, next }));
      }
      return count;
    },
  };
};

/** The message of the push that told last; undefined where it is not known to stand there. */
const postedOf = async (
  documents: Documents,
  partition: string,
  { pushId: id }: ToldWaiting,
): Promise<string | undefined> => {
  const stored = await documents.get(partition, id);
  return (stored && readPush(stored).messageId) ?? undefined;
};

type NewPush = {
  readonly personId: string;
  readonly slot: Slot;
  readonly stamp: string;
  readonly edits: string | undefined;
};

/** Not sent on another day: then the next slot tells what waits. */
const newPush = ({ personId, slot, stamp, edits }: NewPush): Push => ({
  personId,
  on: slot.day,
  slot: `n-waiting-${slot.time.replace(":", "")}`,
  items: [],
  notice: { what: "waiting", about: {} },
  state: "pending",
  atOwnHour: false,
  expiresMs: DateTime.fromISO(slot.day, { zone: officeZone }).endOf("day").toMillis(),
  term: null,
  tries: 0,
  messageId: null,
  ...(edits !== undefined && { edits }),
  reason: null,
  stateAt: stamp,
});

type Written = {
  readonly push: Push;
  readonly stored: Stored | undefined;
  readonly next: ToldWaiting;
};

/** Both or neither; where another process was first, or the person answers just now, nothing. */
const written = async (documents: Documents, partition: string, { push, stored, next }: Written) => {
  const entry = waitingCardEntry(next);
  const outcome = await documents.batch(partition, [
    { do: "create", entry: pushEntry(push, momentAt(push.on, slotTime(push)).toMillis()) },
    stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
  ]);
  return outcome.ok;
};

const slotTime = ({ slot }: Push): string => slot.replace(/^n-waiting-(\d\d)(\d\d)$/, "$1:$2");
