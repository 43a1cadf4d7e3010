import type { HeldBack } from "../../bot/held-back.ts";
import type { Documents, Entry, Stored } from "../documents.ts";
import { dutyCodec } from "../duty-codec.ts";
import { followFacts } from "../standing/follow-facts.ts";
import type { UnitOfWork } from "../unit-of-work.ts";
import { createStillOpen } from "./create-still-open.ts";
import { findHeldBack } from "./find-held-back.ts";
import { createReminderOffices, type ReminderOfficeParts } from "./reminder-office.ts";

/**
 * Finds what was held back in somebody's own chat, and what of it is open once the turn under way is kept; undefined
 * where nothing was, or where the next turn can tell it better.
 */
export const createHeldBack = (parts: ReminderOfficeParts) => {
  const offices = createReminderOffices(parts);
  return async (work: UnitOfWork, ownChat: Stored | undefined): Promise<HeldBack | undefined> => {
    const isOfDuties = work.pending().some((one) => one.do !== "remove" && one.entry.kind === dutyCodec.kind);
    if (isOfDuties) return undefined;
    return findHeldBack(work, ownChat, async (saved) => {
      const documents = await asKept(parts.documents, work);
      return createStillOpen({ documents, offices, now: parts.now })(saved);
    });
  };
};

/** The store as it is once the turn is kept, for what is read by id. */
const asKept = async (documents: Documents, work: UnitOfWork): Promise<Documents> => {
  const followed = (await followFacts(work, work.pending())) ?? [];
  const written = [...work.pending(), ...followed].flatMap((one): readonly Entry[] =>
    one.do === "remove" ? [] : [one.entry],
  );
  return {
    ...documents,
    get: async (partition, id) => {
      const entry = written.findLast((one) => one.id === id);
      if (partition !== work.partition) return documents.get(partition, id);
      return entry ? { ...entry, etag: "" } : work.get(id);
    },
  };
};
