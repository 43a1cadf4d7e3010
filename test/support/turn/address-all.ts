import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { addressCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";

/** Gives everybody in the demo office an address, where there is none, and their names there. */
export const addressAll = async (documents: Documents): Promise<readonly string[]> => {
  const { found } = await documents.query(partitionOf.office(demoOfficeId), { kind: "person", limit: 1000 });
  const names: string[] = [];
  for (const { id } of found) {
    const personId = id.slice("person:".length);
    const entry = addressCodec.write("address", { officeId: demoOfficeId, personId });
    await documents.batch(partitionOf.address("teams", `all-${personId}`), [{ do: "create", entry }]);
    names.push(`all-${personId}`);
  }
  return names;
};
