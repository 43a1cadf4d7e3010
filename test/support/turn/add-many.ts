import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { addressCodec, personCodec } from "../../../src/store/codecs.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { followFacts } from "../../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../../src/store/standing/read-facts.ts";
import { agreed } from "../agreed.ts";

const partition = partitionOf.office(demoOfficeId);

/** Adds people of these names, who are their ids and accounts too, to a unit of the demo's office; all have agreed. */
export const addMany = async (
  documents: Documents,
  { names, unitId }: { readonly names: readonly string[]; readonly unitId: string },
): Promise<void> => {
  for (let from = 0; from < names.length; from += 40) {
    const created = names.slice(from, from + 40).map((name): Operation => {
      const fields = { name, email: null, unitId, position: "", staffKind: "cong_chuc" as const };
      const none = { language: null, planId: null, code: null, objectId: null, joinedOn: null, leftOn: null };
      const entry = personCodec.write(`person:${name}`, {
        ...{ ...fields, ...none, consent: agreed, rosterHistory: [] },
        grants: [{ role: "staff", scope: "office" }],
      });
      return { do: "create", entry };
    });
    const followed = (await followFacts(readerOf(documents, partition), created)) ?? [];
    await documents.batch(partition, [...created, ...followed]);
  }
  for (const personId of names) {
    const entry = addressCodec.write("address", { officeId: demoOfficeId, personId });
    await documents.batch(partitionOf.address("teams", personId), [{ do: "create", entry }]);
  }
};
