import { DateTime } from "luxon";
import type { Calendar } from "../../domain/calendar/calendar.ts";
import { confirmingOf, withConfirmed } from "../../domain/confirming/confirming.ts";
import type { ConfirmingStep } from "../../domain/confirming/confirming-step.ts";
import { isSilent } from "../../domain/confirming/silence.ts";
import { officeZone } from "../../domain/day.ts";
import type { JsonObject } from "../../domain/json.ts";
import { personCodec, pledgeCodec, workCodec } from "../codecs.ts";
import type { Documents, Entry, Operation, Stored } from "../documents.ts";
import { auditOperation } from "../jobs/audit-operation.ts";
import type { JobKind } from "../jobs/run-job.ts";
import { gatheredEntry } from "../pushes/gathered-entry.ts";
import { createCalendars, settingsId } from "../repositories/office-desk.ts";
import { followFacts } from "../standing/follow-facts.ts";
import { readerOf } from "../standing/read-facts.ts";
import { StoreError } from "../store-error.ts";

/** The name of jobs that confirm more than a turn can. */
export const confirmAllJob = "confirm-all";

/** The name of jobs that confirm what nobody said anything about. */
export const confirmSilentJob = "confirm-silent";

/** Things of one batch: each may change a thing, a standing and a message. */
const thingsInBatch = 25;

/** The steps as they are done, some at a time. */
export const confirmingStages = (
  steps: readonly ConfirmingStep[],
): readonly (readonly (ConfirmingStep & JsonObject)[])[] => {
  const all = steps as readonly (ConfirmingStep & JsonObject)[];
  return Array.from({ length: Math.ceil(all.length / thingsInBatch) }, (_, stage) =>
    all.slice(stage * thingsInBatch, (stage + 1) * thingsInBatch),
  );
};

/** Confirms thing by thing what stands as it was seen, or as silence has it; done again it comes to the same. */
export const createConfirmAll = (documents: Documents, country: Calendar): JobKind => {
  const calendarFor = createCalendars(country);
  return {
    chunk: async ({ partition, on, steps }) => {
      const calendar = calendarFor(partition, await documents.get(partition, settingsId));
      const all = steps as unknown as readonly ConfirmingStep[];
      const found = await Promise.all(
        all.map(async (step) => {
          const [stored, person] = await Promise.all([
            documents.get(partition, idOf(step)),
            documents.get(partition, `person:${step.personId}`),
          ]);
          return isUsed(person) ? operationOf(step, stored, { calendar, on }) : undefined;
        }),
      );
      const operations = found.filter((operation) => operation !== undefined);
      const followed = await followFacts(readerOf(documents, partition), operations);
      if (!followed) throw new StoreError("busy", "Somebody left while what they entered was confirmed.");
      const confirmed = all.filter((_, index) => found[index]);
      return {
        operations: [
          ...operations,
          ...followed,
          ...(await toldOf(documents, { partition, calendar }, confirmed)),
        ],
        counts: { confirmed: operations.length, changed: all.length - operations.length },
      };
    },
    end: async (ended) => [auditOperation("confirmAll", ended)],
  };
};

/** Of whoever left, or restricted the use of their data meanwhile, nothing is confirmed. */
const isUsed = (stored: Stored | undefined): boolean => {
  const person = stored && personCodec.read(stored);
  return person !== undefined && person.leftOn === null && person.restrictedAt === undefined;
};

const idOf = ({ is, personId, of }: ConfirmingStep): string => `${is}:${personId}:${of}`;

/** Undefined where it does not stand any more as it was seen. */
const operationOf = (
  step: ConfirmingStep,
  stored: Stored | undefined,
  { calendar, on }: { readonly calendar: Calendar; readonly on: string },
): Operation | undefined => {
  if (!stored || (step.etag !== null && stored.etag !== step.etag)) return undefined;
  const entry = confirmedEntry(step, stored, (thing) =>
    step.etag === null
      ? isSilent(thing, { calendar, after: step.after }, on)
      : confirmingOf(thing).is === "waiting",
  );
  return entry && { do: "replace", entry, etag: stored.etag };
};

const confirmedEntry = (
  { is, at, byPersonId }: ConfirmingStep,
  stored: Stored,
  isMeant: (thing: Parameters<typeof confirmingOf>[0]) => boolean,
): Entry | undefined => {
  if (is === "work") {
    const report = workCodec.read(stored);
    return isMeant(report)
      ? workCodec.write(stored.id, withConfirmed(report, { at, byPersonId }))
      : undefined;
  }
  const pledge = pledgeCodec.read(stored);
  return pledge.state === "registered" && isMeant(pledge)
    ? pledgeCodec.write(stored.id, withConfirmed(pledge, { at, byPersonId }))
    : undefined;
};

/** That whose they are is told, each by one card. */
const toldOf = async (
  documents: Documents,
  { partition, calendar }: { readonly partition: string; readonly calendar: Calendar },
  confirmed: readonly ConfirmingStep[],
): Promise<readonly Operation[]> => {
  const byPerson = new Map(confirmed.map((step) => [step.personId, step]));
  const entries = [...byPerson.values()].map(({ personId, at }) =>
    gatheredEntry({ calendar, now: DateTime.fromISO(at, { zone: officeZone }) }, personId, "confirmed"),
  );
  const isThere = await Promise.all(entries.map(({ id }) => documents.get(partition, id)));
  return entries.filter((_, index) => !isThere[index]).map((entry): Operation => ({ do: "create", entry }));
};
