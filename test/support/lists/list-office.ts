import { DateTime } from "luxon";
import { pino } from "pino";
import { createFileOf } from "../../../src/documents/create-file-of.ts";
import { readSheet } from "../../../src/documents/read-sheet.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import type { Consent } from "../../../src/domain/choices.ts";
import type { StaffKind } from "../../../src/domain/codes.ts";
import { officeZone } from "../../../src/domain/day.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import type { Grant, Unit } from "../../../src/domain/person.ts";
import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { officeCodec, personCodec, planCodec } from "../../../src/store/codecs.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { evidenceEntry } from "../../../src/store/evidence-codec.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { planRevisionId } from "../../../src/store/repositories/repositories.ts";
import { standingEntry } from "../../../src/store/standing/standing-codec.ts";
import { agreed } from "../agreed.ts";

/** Somebody of the office of a test; staff of the first unit who agreed and did nothing, unless it is said. */
export type Seeded = {
  readonly id: string;
  readonly name: string;
  readonly code?: string;
  readonly unitId?: string;
  readonly position?: string;
  readonly staffKind?: StaffKind;
  readonly grants?: readonly Grant[];
  readonly consent?: Consent | null;
  readonly pledges?: Standing["pledges"];
  readonly work?: Standing["work"];
  readonly evidence?: EvidenceRecord["entries"];
};

export type ListOffice = {
  readonly plan: EmulationPlan;
  readonly units: readonly Unit[];
  readonly people: readonly Seeded[];
};

const officeId = "o1";

/** Puts an office with people, where they stand, and what is entered of them. */
export const seedListOffice = async (
  documents: Documents,
  { plan, units, people }: ListOffice,
): Promise<void> => {
  const office = officeCodec.write("office", {
    name: "Sở Công Thương (cơ quan mẫu)",
    units: [...units],
    activePlans: [{ planId: plan.id, revision: 1 }],
  });
  const plans = planCodec.write(planRevisionId(plan.id, 1), plan);
  const entries = [office, plans, ...people.flatMap((person) => entriesOf(person, units[0]?.id ?? ""))];
  for (let from = 0; from < entries.length; from += 100) {
    const some = entries.slice(from, from + 100);
    const outcome = await documents.batch(
      partitionOf.office(officeId),
      some.map((entry) => ({ do: "create", entry })),
    );
    if (!outcome.ok) throw new Error(`Not seeded from entry ${from} on.`);
  }
};

const staff: Grant = { role: "staff", scope: "office" };

const entriesOf = (person: Seeded, firstUnit: string): readonly Entry[] => {
  const { id, name, evidence, consent = agreed } = person;
  const of = {
    unitId: person.unitId ?? firstUnit,
    staffKind: person.staffKind ?? "cong_chuc",
    grants: [...(person.grants ?? [staff])],
  } as const;
  return [
    personCodec.write(`person:${id}`, {
      ...of,
      grants: [...of.grants],
      ...{ name, consent, code: person.code ?? null, position: person.position ?? "Chuyên viên" },
      ...{ email: null, language: null, planId: null, objectId: null, joinedOn: null, leftOn: null },
      rosterHistory: [],
    }),
    standingEntry({
      ...of,
      personId: id,
      consent: consent && { state: consent.state, noticeVersion: consent.noticeVersion },
      pledges: person.pledges ?? {},
      work: person.work ?? {},
      revision: 1,
    }),
    ...(evidence ? [evidenceEntry({ personId: id, entries: evidence })] : []),
  ];
};

/** What hands over a workbook for somebody of the office, and what they can do, at a moment of the office's calendar. */
export const openListOffice = (documents: Documents, at = "2026-06-22T08:00") => {
  const store = createTurnStore({
    documents,
    calendar: createCalendar(),
    readyPlans: () => [],
    planFiles,
    now: () => DateTime.fromISO(at, { zone: officeZone }),
    nowMs: () => 1_000_000,
    newId: () => "0123456789",
    sheetsIn: (file) => readSheet(file),
    claimMs: 30_000,
    log: pino({ level: "silent" }),
  });
  const fileOf = createFileOf(store);
  return {
    useOf: async (personId: string) => {
      const known = await store.personFor({ officeId, personId });
      if (!known) throw new Error(`There is nobody called ${personId}.`);
      return known.use;
    },
    /** The workbook as it is handed over. */
    workbook: async (
      personId: string,
      { unitId, planId, language = "vi" }: { unitId?: string; planId: string; language?: "vi" | "en" },
    ): Promise<Buffer> => {
      const make = fileOf({
        is: "offer",
        card: { language, title: "" },
        file: {
          ...{ id: "f", kind: "xlsx", planId, name: "a.xlsx", officeId, personId },
          ...(unitId !== undefined && { unitId }),
        },
      });
      if (!make) throw new Error("No file was offered.");
      return Buffer.from((await make()).bytes);
    },
  };
};
