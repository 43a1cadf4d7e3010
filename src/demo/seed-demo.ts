import { createHash } from "node:crypto";
import type { Consent } from "../domain/choices.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { addressCodec, officeCodec, personCodec, planCodec } from "../store/codecs.ts";
import type { Documents, Operation } from "../store/documents.ts";
import { partitionOf } from "../store/partition-of.ts";
import { planRevisionId } from "../store/repositories/repositories.ts";
import { followFacts } from "../store/standing/follow-facts.ts";
import { readerOf } from "../store/standing/read-facts.ts";
import { type DemoPerson, demoRoster, demoUnits } from "./demo-roster.ts";

/** The demo office's id. */
export const demoOfficeId = "demo";

/** Somebody whom the local client can speak for. */
export type DemoUser = {
  readonly as: string;
  readonly name: string;
  readonly position: string;
  readonly objectId: string;
};

/** The people that can be played, the first being who one is without a choice. */
export const demoUsers: readonly DemoUser[] = demoRoster.flatMap((person) =>
  person.as === undefined
    ? []
    : [{ as: person.as, name: person.name, position: person.position, objectId: objectIdOf(person) }],
);

/** Writes the demo office where there is none; what is there stays. */
export const seedDemo = async (
  documents: Documents,
  { plans, consent = null }: { readonly plans: readonly EmulationPlan[]; readonly consent?: Consent | null },
): Promise<void> => {
  const partition = partitionOf.office(demoOfficeId);
  // Who was erased since is not led anywhere again.
  if (await documents.get(partition, "office")) return;
  for (const person of demoRoster) {
    if (person.as === undefined) continue;
    const entry = addressCodec.write("address", { officeId: demoOfficeId, personId: demoPersonId(person) });
    await documents.batch(partitionOf.address("teams", objectIdOf(person)), [{ do: "create", entry }]);
  }
  const office = officeCodec.write("office", {
    name: "Sở Công Thương (cơ quan mẫu)",
    units: [...demoUnits],
    activePlans: plans.map(({ id }) => ({ planId: id, revision: 1 })),
  });
  const people = demoRoster.map(({ as: _as, grants, ...fields }) =>
    personCodec.write(`person:${demoPersonId(fields)}`, {
      ...fields,
      grants: [...grants],
      email: null,
      language: null,
      consent,
      planId: null,
      code: null,
      objectId: null,
      joinedOn: null,
      leftOn: null,
      rosterHistory: [],
    }),
  );
  const revisions = plans.map((plan) => planCodec.write(planRevisionId(plan.id, 1), plan));
  const entries = [...revisions, office, ...people];
  const operations = entries.map((entry): Operation => ({ do: "create", entry }));
  const followed = (await followFacts(readerOf(documents, partition), operations)) ?? [];
  await documents.batch(partition, [...operations, ...followed]);
};

type Named = Pick<DemoPerson, "name">;

/** The id of somebody of the demo: equal on every start, so that starting again finds the same people. */
export const demoPersonId = ({ name }: Named): string => digest(`person ${name}`).slice(0, 20);

function objectIdOf({ name }: Named): string {
  return digest(`object ${name}`).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12}).*$/, "$1-$2-$3-$4-$5");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
