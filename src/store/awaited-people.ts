import { z } from "zod";
import type { ChannelName } from "../bot/inbound.ts";
import type { AwaitedPeople } from "../usecases/link-account.ts";
import { createCodec } from "./codec.ts";
import { addressCodec, personCodec } from "./codecs.ts";
import type { Documents, Entry } from "./documents.ts";
import { partitionOf } from "./partition-of.ts";

export const awaitedCodec = createCodec(
  "awaited",
  1,
  z.strictObject({ officeId: z.string(), personId: z.string(), userId: z.string().nullable() }),
);

type Place = { readonly officeId: string; readonly personId: string };

/** That a person of an office is awaited; of the partition of the e-mail. */
export const awaitedEntry = ({ officeId, personId }: Place, userId: string | null = null): Entry =>
  awaitedCodec.write(
    `awaited:${officeId}:${personId}`,
    { officeId, personId, userId },
    { state: userId === null ? "open" : "taken" },
  );

/** Who awaits one e-mail at most; more than two are as unclear as two. */
const mostOfEmail = 20;

/** The people whom offices await, for accounts of one channel. */
export const createAwaitedPeople = (documents: Documents, channel: ChannelName): AwaitedPeople => ({
  withEmail: async (email) => {
    const { found } = await documents.query(partitionOf.email(email), {
      kind: awaitedCodec.kind,
      limit: mostOfEmail,
    });
    const people = await Promise.all(
      found.map(async (stored) => {
        const place = awaitedCodec.read(stored);
        return (await isOnRoster(documents, place)) ? [{ ...place, email, etag: stored.etag }] : [];
      }),
    );
    return people.flat();
  },
  claim: async ({ email, etag, ...place }, userId) => {
    const entry = awaitedEntry(place, userId);
    return (await documents.batch(partitionOf.email(email), [{ do: "replace", entry, etag }])).ok;
  },
  bind: async ({ officeId, personId }, userId) => {
    const partition = partitionOf.address(channel, userId);
    const entry = addressCodec.write("address", { officeId, personId });
    const stored = await documents.get(partition, "address");
    if (!stored) await documents.batch(partition, [{ do: "create", entry }]);
    else if (!(await isOnRoster(documents, addressCodec.read(stored))))
      await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }]);
  },
});

/** Whoever left, or is not there any more, is awaited by nobody, and nothing leads to them. */
const isOnRoster = async (documents: Documents, { officeId, personId }: Place): Promise<boolean> => {
  const stored = await documents.get(partitionOf.office(officeId), `person:${personId}`);
  return stored !== undefined && personCodec.read(stored).leftOn === null;
};
