import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChannelName } from "../../domain/channel-name.ts";
import { linkCodeMinutes, linkCodeOf } from "../../domain/linking/link-code.ts";
import type { LinkDesk } from "../../usecases/linking/link-desk.ts";
import { createCodec } from "../codec.ts";
import { addressCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";

/** Leads from a code to the person who was given it. */
export const linkCodeCodec = createCodec(
  "link-code",
  1,
  z.strictObject({ officeId: z.string(), personId: z.string() }),
);

export const linkCodeId = "link-code";

export const linkCodeHash = (code: string): string => createHash("sha256").update(code).digest("base64url");

/** A little longer than the code counts: whether it does is said by the person's own document. */
const ttlSeconds = (linkCodeMinutes + 5) * 60;

export type LinkDeskParts = {
  readonly documents: Documents;
  readonly officeId: string;
  readonly personId: string;
  readonly channels: readonly ChannelName[];
  readonly newId: () => string;
};

/** What links the accounts of one person. */
export const createLinkDesk = ({
  documents,
  officeId,
  personId,
  channels,
  newId,
}: LinkDeskParts): LinkDesk => ({
  channels,
  newCode: async () => {
    const code = linkCodeOf(createHash("sha256").update(newId()).digest());
    const hash = linkCodeHash(code);
    const entry = linkCodeCodec.write(linkCodeId, { officeId, personId }, { ttlSeconds });
    const { ok } = await documents.batch(partitionOf.linkCode(hash), [{ do: "create", entry }]);
    if (!ok) throw new Error("A code was given twice.");
    return { code, hash };
  },
  unlead: async ({ channel, userId }) => {
    const partition = partitionOf.address(channel, userId);
    const stored = await documents.get(partition, "address");
    const leads = stored && addressCodec.read(stored);
    if (leads?.personId !== personId || leads.officeId !== officeId) return;
    await documents.batch(partition, [{ do: "remove", id: "address", etag: stored?.etag ?? "" }]);
  },
});
