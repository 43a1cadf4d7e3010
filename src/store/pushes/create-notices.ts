import type { Notices } from "../../usecases/ports.ts";
import type { Entry } from "../documents.ts";
import { gatheredEntry } from "./gathered-entry.ts";
import { type NoticeParts, noticeEntry } from "./notice-entry.ts";
import { tellAllEntries } from "./tell-all-job.ts";

/** People told in the batch of the turn that causes it. */
const mostInTurn = 40;

/** Notices that go with a turn; of many people a job that goes with it. */
export const createNotices = (
  parts: NoticeParts & { readonly byPersonId: string },
  { save, get }: { readonly save: (entry: Entry) => void; readonly get: (id: string) => Promise<unknown> },
): Notices => ({
  tell: (personId, notice) => save(noticeEntry(parts, personId, notice)),
  gather: async (personId, what) => {
    const entry = gatheredEntry(parts, personId, what);
    if ((await get(entry.id)) === undefined) save(entry);
  },
  tellAll: (occasion, told) => {
    const once = { ...parts, newId: () => occasion };
    const entries =
      told.length <= mostInTurn
        ? told.map(({ personId, notice }) => noticeEntry(once, personId, notice))
        : tellAllEntries({ occasion, told, now: parts.now, byPersonId: parts.byPersonId });
    for (const entry of entries) save(entry);
  },
});
