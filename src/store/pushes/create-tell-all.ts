import { DateTime } from "luxon";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { officeZone } from "../../domain/day.ts";
import type { Documents, Operation } from "../documents.ts";
import type { JobKind } from "../jobs/run-job.ts";
import { createCalendars, settingsId } from "../repositories/office-desk.ts";
import { noticeEntry } from "./notice-entry.ts";
import type { TellStep } from "./tell-all-job.ts";

/** Makes the pushes of a notice to many people, each once however often a chunk is done. */
export const createTellAll = (documents: Documents, country: Calendar): JobKind => {
  const calendarFor = createCalendars(country);
  return {
    chunk: async ({ partition, steps }) => {
      const calendar = calendarFor(partition, await documents.get(partition, settingsId));
      const entries = (steps as unknown as readonly TellStep[]).flatMap(({ occasion, at, told }) => {
        const now = DateTime.fromISO(at, { zone: officeZone });
        return told.map(({ personId, notice }) =>
          noticeEntry({ calendar, now, newId: () => occasion }, personId, notice),
        );
      });
      const isThere = await Promise.all(entries.map(({ id }) => documents.get(partition, id)));
      const made = entries.filter((_, index) => !isThere[index]);
      const operations = made.map((entry): Operation => ({ do: "create", entry }));
      return { operations, counts: { told: made.length } };
    },
    end: async () => [],
  };
};
