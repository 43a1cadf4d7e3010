import type { AccountKeys } from "../../domain/roster/roster-changes.ts";
import { awaitedCodec, awaitedEntry } from "../awaited-people.ts";
import { addressCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

/** Somebody of an office, and what their account is found by. */
export type AccountOf = AccountKeys & { readonly officeId: string; readonly personId: string };

/** Lets an account lead to a person: by object id at once, by e-mail when it first writes. Others' stay theirs. */
export const openAccount = async (
  documents: Documents,
  { officeId, personId, objectId, email }: AccountOf,
): Promise<void> => {
  if (objectId !== null) {
    const entry = addressCodec.write("address", { officeId, personId });
    await documents.batch(partitionOf.address("teams", objectId), [{ do: "create", entry }]);
  }
  if (email !== null) {
    const entry = awaitedEntry({ officeId, personId });
    await documents.batch(partitionOf.email(email), [{ do: "create", entry }]);
  }
};

/** Lets accounts lead to a person no longer, whichever way they came to. */
export const closeAccount = async (
  documents: Documents,
  { officeId, personId, objectId, email }: AccountOf,
): Promise<void> => {
  if (objectId !== null) await removeAddress(documents, objectId, { officeId, personId });
  if (email === null) return;
  const partition = partitionOf.email(email);
  const { id } = awaitedEntry({ officeId, personId });
  const stored = await documents.get(partition, id);
  if (!stored) return;
  const { userId } = awaitedCodec.read(stored);
  if (userId !== null) await removeAddress(documents, userId, { officeId, personId });
  await documents.batch(partition, [{ do: "remove", id, etag: stored.etag }]);
};

type Place = Pick<AccountOf, "officeId" | "personId">;

const removeAddress = async (documents: Documents, userId: string, place: Place): Promise<void> => {
  const partition = partitionOf.address("teams", userId);
  const stored = await documents.get(partition, "address");
  if (!stored) return;
  const { officeId, personId } = addressCodec.read(stored);
  if (officeId !== place.officeId || personId !== place.personId) return;
  await documents.batch(partition, [{ do: "remove", id: "address", etag: stored.etag }]);
};
