import { addressCodec } from "../codecs.ts";
import type { Documents, Query, Stored } from "../documents.ts";
import { officeIdOf } from "../partition-of.ts";
import { allFound } from "../pushes/join-people.ts";
import { ownChatCodec, talkCodec } from "../talk-codecs.ts";
import { isNamedInBody, type Traces } from "./traces.ts";

/** A document that leads to somebody from outside of their office. */
export type Leading = Stored & { readonly partition: string };

/** Pages of a thousand accounts of all offices. */
const mostPages = 1_000;

/** Everything of a kind outside of the office that leads to one person of it. */
export async function* leadingTo(
  documents: Documents,
  { partition, personId, kind }: { partition: string; personId: string; kind: string },
): AsyncGenerator<Leading> {
  const officeId = officeIdOf(partition);
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const query: Query = { kind, limit: 1000, after };
    const read = await documents.queryEverywhere(query);
    for (const found of read.found)
      if (found.body["officeId"] === officeId && found.body["personId"] === personId) yield found;
    after = read.after;
    if (after === undefined) return;
  }
}

/**
 * By what the channels know somebody: their user and object ids, and the talks they have with the bot. Looked for while
 * something still leads there.
 */
export const findAccounts = async (
  documents: Documents,
  partition: string,
  { objectId, ...known }: Omit<Traces, "accounts"> & { readonly objectId: string | null },
): Promise<readonly string[]> => {
  const accounts = new Set(objectId === null ? [] : [objectId]);
  const { personId } = known;
  for await (const found of leadingTo(documents, { partition, personId, kind: addressCodec.kind }))
    accounts.add(found.partition.split(":").slice(2).join(":"));
  for await (const { body } of leadingTo(documents, { partition, personId, kind: "awaited" }))
    if (typeof body["userId"] === "string") accounts.add(body["userId"]);
  for await (const { id, body } of allFound(documents, partition, { kind: ownChatCodec.kind }))
    if (id.split(":")[2] === personId) {
      const talk = await documents.get(partition, String(body["talkId"]));
      if (talk) for (const account of accountsIn(talk)) accounts.add(account);
    }
  const traces: Traces = { ...known, name: "", email: null, code: null, accounts: [...accounts] };
  for await (const talk of allFound(documents, partition, { kind: talkCodec.kind })) {
    const { reference } = talkCodec.read(talk);
    if (!isNamedInBody(reference, traces)) continue;
    accounts.add(talk.id);
    for (const account of accountsIn(talk)) accounts.add(account);
  }
  return [...accounts];
};

/** Of a talk's reference: who they are where it is. */
const accountsIn = (talk: Stored): readonly string[] => {
  const { reference } = talkCodec.read(talk);
  return [reference["userId"], reference["objectId"]].filter(
    (id): id is string => typeof id === "string" && id !== "",
  );
};
