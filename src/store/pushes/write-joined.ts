import type { Joined } from "../../bot/held-back.ts";
import type { Day } from "../../domain/day.ts";
import type { Stored } from "../documents.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { newestFirstMs, pushEntry } from "./push-codec.ts";
import { readReminders, remindersEntry, remindersId } from "./reminders-codec.ts";

/** When the answer goes that what was held back joins. */
export type JoinedOn = {
  readonly personId: string;
  readonly day: Day;
  /** ISO, UTC. */
  readonly stamp: string;
};

/** Ends the pushes that joined an answer; what they said is remembered as told, so that no slot says it again. */
export const writeJoined = async (
  work: UnitOfWork,
  { pushes, items }: Joined,
  { personId, day, stamp }: JoinedOn,
): Promise<void> => {
  for (const { saved, reason } of pushes) {
    const push = { ...saved.push, state: "needless" as const, reason, stateAt: stamp };
    work.save(pushEntry(push, newestFirstMs(stamp)), saved.etag);
  }
  if (items.length === 0) return;
  const id = remindersId(personId);
  const stored = await work.get(id);
  const { settings, history } = readReminders(pendingOf(work, id) ?? stored);
  const past = { day, keys: items.map(({ key }) => key), isSure: true };
  work.save(remindersEntry(personId, { settings, history: [...history, past] }), stored?.etag);
};

/** What the turn is about to write under an id already. */
const pendingOf = (work: UnitOfWork, id: string): Stored | undefined =>
  work
    .pending()
    .flatMap((one): readonly Stored[] => (one.do === "remove" ? [] : [{ ...one.entry, etag: "" }]))
    .find((entry) => entry.id === id);
