import { withAccount } from "../../domain/linking/link-code.ts";
import { addressCodec, personCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { demoOfficeId, demoPersonId, demoUsers } from "../seed-demo.ts";

/** Lets an account of the demo's Zalo lead to each of its users, as if they had sent a code; whoever has one keeps it. */
export const linkDemoUsers = async (documents: Documents, botId: string): Promise<void> => {
  const partition = partitionOf.office(demoOfficeId);
  for (const { as, name } of demoUsers) {
    const personId = demoPersonId({ name });
    const stored = await documents.get(partition, `person:${personId}`);
    const person = stored && personCodec.read(stored);
    if (!stored || !person || person.accounts?.some(({ channel }) => channel === "zalo-bot")) continue;
    const userId = `${botId}:${as}`;
    const at = "2026-01-05T01:00:00.000Z";
    const accounts = withAccount(person.accounts ?? [], { channel: "zalo-bot", userId, at });
    const entry = personCodec.write(stored.id, { ...person, accounts });
    await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
    const leads = addressCodec.write("address", { officeId: demoOfficeId, personId });
    await documents.batch(partitionOf.address("zalo-bot", userId), [{ do: "create", entry: leads }]);
  }
};
