import { createHash } from "node:crypto";
import { z } from "zod";
import type { ChannelName } from "../bot/inbound.ts";
import type { AccessAnswer, AccessAsker } from "../usecases/ask-access.ts";
import type { Versioned } from "../usecases/ports.ts";
import type { AccountRequest } from "../usecases/roster/roster-desk.ts";
import { createCodec } from "./codec.ts";
import { officeCodec } from "./codecs.ts";
import type { Documents, Entry, Operation } from "./documents.ts";

export const accountRequestCodec = createCodec(
  "account-request",
  1,
  z.strictObject({
    userId: z.string(),
    name: z.string(),
    email: z.string().nullable(),
    askedAt: z.string(),
  }),
);

/** A request that nobody answers, or that was declined, is remembered 30 days. */
const ttlSeconds = 30 * 86_400;

/** Requests that one office holds at once. */
const mostOpen = 200;

/** Letters kept of a name that an account has. */
const mostLetters = 100;

const requestEntry = ({ id, ...request }: AccountRequest, state: "open" | "declined"): Entry =>
  accountRequestCodec.write(id, request, { state, ttlSeconds });

/** That a request was answered: a declined one stays, so that nobody asks again and again. */
export const endOperation = (
  { value, etag }: Versioned<AccountRequest>,
  how: "confirmed" | "declined",
): Operation =>
  how === "confirmed"
    ? { do: "remove", id: value.id, etag }
    : { do: "replace", entry: requestEntry(value, "declined"), etag };

/** The requests of one office that are open, the longest waiting first. */
export const openRequests = async (
  documents: Pick<Documents, "query">,
  partition: string,
): Promise<readonly Versioned<AccountRequest>[]> => {
  const query = { kind: accountRequestCodec.kind, state: "open", limit: mostOpen };
  const { found } = await documents.query(partition, query);
  return found
    .map((stored) => ({ value: { id: stored.id, ...accountRequestCodec.read(stored) }, etag: stored.etag }))
    .sort((one, other) => (one.value.askedAt < other.value.askedAt ? -1 : 1));
};

/**
 * Puts requests of accounts before the office of the installation. Where there are several offices nothing says which
 * one is meant, so nobody is told.
 */
export const createAccessAsker = (documents: Documents, channel: ChannelName): AccessAsker => ({
  ask: async ({ userId, name = "", emails }, askedAt): Promise<AccessAnswer> => {
    const { found } = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 2 });
    const [office, another] = found;
    if (!office || another) return "which-office";
    const { partition } = office;
    const id = `account-request:${createHash("sha256")
      .update(JSON.stringify([channel, userId]))
      .digest("base64url")
      .slice(0, 27)}`;
    const former = await documents.get(partition, id);
    if (former) return former.state === "declined" ? "declined" : "asked-before";
    const { found: open, after } = await documents.query(partition, {
      kind: accountRequestCodec.kind,
      state: "open",
      limit: mostOpen,
    });
    if (open.length >= mostOpen || after !== undefined) return "full";
    const request = { id, userId, name: name.slice(0, mostLetters), email: emails[0] ?? null, askedAt };
    const { ok } = await documents.batch(partition, [{ do: "create", entry: requestEntry(request, "open") }]);
    return ok ? "asked" : "asked-before";
  },
});
