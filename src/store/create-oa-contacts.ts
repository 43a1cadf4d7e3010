import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import type { OaContact, OaContacts } from "../channels/oa-contacts.ts";
import { unknownContact } from "../channels/oa-contacts.ts";
import { createCodec } from "./codec.ts";
import type { Documents, Operation } from "./documents.ts";
import { partitionOf } from "./partition-of.ts";
import { StoreError } from "./store-error.ts";

/** When somebody wrote to the Official Account last, and whether it may write to them. */
export const oaContactCodec = createCodec(
  "oa-contact",
  1,
  z.strictObject({
    lastMs: z.number().nullable(),
    hasLeft: z.boolean(),
    isClosed: z.boolean(),
    humanUntilMs: z.number(),
  }),
);

const id = "oa-contact";

/** Long after every window of Zalo's is closed: of whom nothing is kept, nothing is let through. */
const ttlSeconds = 30 * 24 * 60 * 60;

/** Others who may write the same document first. */
const mostTries = 5;

/** What is kept of each account, in a partition of its own. */
export const createOaContacts = (documents: Documents): OaContacts => {
  const found = async (accountId: string) => {
    const partition = partitionOf.ofAccount(oaContactCodec.kind, "zalo-oa", accountId);
    const stored = await documents.get(partition, id);
    const contact: OaContact = stored ? oaContactCodec.read(stored) : unknownContact;
    return { partition, stored, contact };
  };
  return {
    of: async (accountId) => (await found(accountId)).contact,
    change: async (accountId, change) => {
      for (let tries = 0; tries < mostTries; tries++) {
        const { partition, stored, contact } = await found(accountId);
        const next = change(contact);
        if (isDeepStrictEqual(next, contact)) return;
        const entry = oaContactCodec.write(id, next, { ttlSeconds });
        const operation: Operation = stored
          ? { do: "replace", entry, etag: stored.etag }
          : { do: "create", entry };
        if ((await documents.batch(partition, [operation])).ok) return;
      }
      throw new StoreError("busy", `The contact of ${accountId} was changed by others each time.`);
    },
  };
};
