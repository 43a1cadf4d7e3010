import { demoOfficeId, demoUsers } from "../../src/demo/seed-demo.ts";
import type { Grant } from "../../src/domain/person.ts";
import { addressCodec, personCodec } from "../../src/store/codecs.ts";
import type { Documents } from "../../src/store/documents.ts";
import { partitionOf } from "../../src/store/partition-of.ts";

/** Lets one of the demo's people hold just these grants; gives their id. */
export const giveGrants = async (
  documents: Documents,
  as: string,
  grants: readonly Grant[],
): Promise<string> => {
  const partition = partitionOf.office(demoOfficeId);
  const userId = demoUsers.find((user) => user.as === as)?.objectId ?? "";
  const address = await documents.get(partitionOf.address("teams", userId), "address");
  if (!address) throw new Error(`${as} is not of the demo.`);
  const { personId } = addressCodec.read(address);
  const stored = await documents.get(partition, `person:${personId}`);
  if (!stored) throw new Error(`${as} is nobody.`);
  const entry = personCodec.write(stored.id, { ...personCodec.read(stored), grants: [...grants] });
  await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
  return personId;
};
