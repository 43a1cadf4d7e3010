import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { demoUnits } from "../../../src/demo/demo-roster.ts";
import { demoOfficeId, seedDemo } from "../../../src/demo/seed-demo.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { addressCodec, personCodec } from "../../../src/store/codecs.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";

/** The day that the office's people live through. */
export const modelDay = "2026-06-22";

/** The months that can be reported on that day. */
export const modelMonths = ["2026-04", "2026-05", "2026-06"] as const;

/** The name that Teams and the store have for each of the people. */
export const modelPersonId = (at: number): string => `m${at}`;

/**
 * Writes the demo's office with so many people more, over its units, and gives the unit of each by id; who they are is
 * told by an account of the same name.
 */
export const seedModelOffice = async (
  documents: Documents,
  count: number,
): Promise<ReadonlyMap<string, string>> => {
  await seedDemo(documents, { plans: [demoPlan(sourcePlan(), modelDay, createCalendar())], consent: agreed });
  const units = new Map<string, string>();
  const creates: Operation[] = [];
  for (let at = 0; at < count; at++) {
    const unitId = demoUnits[at % demoUnits.length]?.id ?? "";
    units.set(modelPersonId(at), unitId);
    creates.push({
      do: "create",
      entry: personCodec.write(`person:${modelPersonId(at)}`, personOf(at, unitId)),
    });
  }
  for (let from = 0; from < creates.length; from += 50)
    await documents.batch(partitionOf.office(demoOfficeId), creates.slice(from, from + 50));
  for (const personId of units.keys()) {
    const entry = addressCodec.write("address", { officeId: demoOfficeId, personId });
    await documents.batch(partitionOf.address("teams", personId), [{ do: "create", entry }]);
  }
  return units;
};

/** What a roster says of one of them. */
export const rosterFactsOf = (at: number, unitId: string) => ({
  name: `Người thứ ${at}`,
  email: null,
  unitId,
  position: "Chuyên viên",
  staffKind: "cong_chuc" as const,
  grants: [{ role: "staff" as const, scope: "office" as const }],
  code: null,
  objectId: null,
  joinedOn: null,
});

const personOf = (at: number, unitId: string) => ({
  ...rosterFactsOf(at, unitId),
  language: null,
  consent: agreed,
  planId: null,
  leftOn: null,
  rosterHistory: [],
});
