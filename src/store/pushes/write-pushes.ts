import { momentAt } from "../../domain/calendar/next-office-time.ts";
import type { Standing } from "../../domain/standing/standing.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import { type OpenSlot, type PlannedPush, planPersonPush } from "./plan-person-push.ts";
import { pushEntry } from "./push-codec.ts";
import { remindersEntry, remindersId } from "./reminders-codec.ts";

/** Somebody to whom a push is to be made, and what was read of them. */
export type PushFor = {
  readonly standing: Standing;
  readonly reminders: Stored | undefined;
  readonly planned: PlannedPush;
};

/** Two documents a person: a batch holds a hundred. */
export const peopleInBatch = 45;

/** Others may change how somebody wants to be reminded; then it is read anew. */
const mostAttempts = 5;

/** Makes the pushes with what is remembered of them, both or neither. @returns how many were made */
export const writePushes = async (
  documents: Documents,
  open: OpenSlot,
  people: readonly PushFor[],
): Promise<number> => {
  const { partition } = open.office;
  let left = people;
  while (left.length > 0) {
    const outcome = await documents.batch(partition, left.flatMap(operationsOf));
    if (outcome.ok) return left.length;
    const changed = left[Math.floor(outcome.at / 2)] as PushFor;
    left = left.filter((one) => one !== changed);
    const made = await writeAnew(documents, open, changed);
    if (left.length === 0) return made;
    return made + (await writePushes(documents, open, left));
  }
  return 0;
};

const operationsOf = ({ planned: { push, reminders }, reminders: stored }: PushFor): readonly Operation[] => {
  const dueMs = momentAt(push.on, push.slot).toMillis();
  const entry = remindersEntry(push.personId, reminders);
  return [
    { do: "create", entry: pushEntry(push, dueMs) },
    stored ? { do: "replace", entry, etag: stored.etag } : { do: "create", entry },
  ];
};

/** Whether the person gets a push by what is there now: another process may have made it, or they chose otherwise. */
const writeAnew = async (documents: Documents, open: OpenSlot, { standing }: PushFor): Promise<number> => {
  const { partition } = open.office;
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const reminders = await documents.get(partition, remindersId(standing.personId));
    const planned = planPersonPush(open, standing, reminders);
    if (!planned) return 0;
    const outcome = await documents.batch(partition, operationsOf({ standing, reminders, planned }));
    if (outcome.ok) return 1;
    // The slot's push is there already: what it did not tell waits for the next slot.
    if (outcome.at === 0) return 0;
  }
  return 0;
};
