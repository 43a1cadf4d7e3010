import type { ChannelName } from "../../domain/channel-name.ts";
import { type LinkedAccount, withAccount } from "../../domain/linking/link-code.ts";
import { createAwaitedPeople } from "../awaited-people.ts";
import { personCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { partitionOf } from "../partition-of.ts";
import { createLinkDesk, linkCodeCodec, linkCodeHash, linkCodeId } from "./link-desk.ts";

/** An account that sends a code. */
export type Sender = {
  readonly channel: ChannelName;
  readonly userId: string;
  /** ISO, UTC. */
  readonly at: string;
};

/** Others who may change the person first. */
const mostTries = 3;

/**
 * Links the account that sent a code to whoever was given it. The person's document takes the account first, which
 * spends the code; then the account leads there, and where that broke off, the same account may send it again.
 * @returns false where the code links nothing, or nothing any more
 */
export const redeemCode = async (
  documents: Documents,
  code: string,
  { channel, userId, at }: Sender,
): Promise<boolean> => {
  const hash = linkCodeHash(code);
  const codeStored = await documents.get(partitionOf.linkCode(hash), linkCodeId);
  if (!codeStored) return false;
  const place = linkCodeCodec.read(codeStored);
  const partition = partitionOf.office(place.officeId);
  for (let tries = 0; tries < mostTries; tries++) {
    const stored = await documents.get(partition, `person:${place.personId}`);
    const person = stored && personCodec.read(stored);
    if (!stored || !person || person.leftOn !== null) return false;
    const { linkCode, ...others } = person;
    const former = person.accounts?.find((account) => account.channel === channel);
    if (former?.userId !== userId) {
      if (linkCode?.hash !== hash || linkCode.until <= at) return false;
      const linked: LinkedAccount = { channel, userId, at };
      const accounts = withAccount(person.accounts ?? [], linked);
      const entry = personCodec.write(stored.id, { ...others, accounts });
      if (!(await documents.batch(partition, [{ do: "replace", entry, etag: stored.etag }])).ok) continue;
      if (former) await createLinkDesk({ documents, ...place, channels: [], newId: () => "" }).unlead(former);
    }
    await createAwaitedPeople(documents, channel).bind({ ...place, email: "", userId, etag: "" }, userId);
    return true;
  }
  return false;
};
