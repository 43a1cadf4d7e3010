import { demoOfficeId, demoUsers } from "../../src/demo/seed-demo.ts";
import type { Grant } from "../../src/domain/person.ts";
import { addressCodec, personCodec } from "../../src/store/codecs.ts";
import type { Documents, Operation } from "../../src/store/documents.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { followFacts } from "../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../src/store/standing/read-facts.ts";

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
  const change: Operation = { do: "replace", entry, etag: stored.etag };
  const followed = (await followFacts(readerOf(documents, partition), [change])) ?? [];
  await documents.batch(partition, [change, ...followed]);
  return personId;
};
