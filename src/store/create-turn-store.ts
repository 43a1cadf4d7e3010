import { createHash } from "node:crypto";
import type { DateTime } from "luxon";
import type { ChannelName, Inbound } from "../bot/inbound.ts";
import type { Receipt } from "../bot/receipt.ts";
import type { Talk } from "../bot/talk.ts";
import type { OpenTurn, SavedReceipt, TurnEnd, TurnStore, Who } from "../bot/turn-store.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import { createUseCases } from "../usecases/use-cases.ts";
import { addressCodec, officeCodec, personCodec, receiptCodec, talkCodec } from "./codecs.ts";
import type { Documents, Stored } from "./documents.ts";
import { partitionOf } from "./partition-of.ts";
import {
  createPlans,
  createPledges,
  createWorkReports,
  type PlanShelf,
} from "./repositories/repositories.ts";
import { StoreError } from "./store-error.ts";
import { openUnitOfWork, type UnitOfWork } from "./unit-of-work.ts";

export type TurnStoreParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  /** Calendar time. */
  readonly now: () => DateTime;
  /** How long the one who made or claimed a receipt has to send its replies; 15 s or more with Cosmos DB. */
  readonly claimMs: number;
};

/** 48 h: longer than any channel repeats a request. */
const receiptTtlSeconds = 48 * 3600;

/** Turns kept in the store, one partition an office. */
export const createTurnStore = (parts: TurnStoreParts): TurnStore => {
  const { documents, claimMs } = parts;
  const shelf: PlanShelf = new Map();
  return {
    storeTimeMs: () => documents.storeTimeMs(),
    open: (inbound) => open(parts, shelf, inbound),
    talkOf: async ({ partition, receipt }) => {
      const stored = await documents.get(partition, receipt.talkId);
      return stored && talkCodec.read(stored);
    },
    saveReceipt: async (saved, { receipt, retryAfterMs }) => {
      const unsent = receipt.posted.some(({ state }) => state === "waiting");
      const dueMs = unsent ? (await documents.storeTimeMs()) + (retryAfterMs ?? claimMs) : undefined;
      return replaceReceipt(documents, saved, { receipt, dueMs });
    },
    claimUnsent: async (limit) => {
      const nowMs = await documents.storeTimeMs();
      const query = { kind: receiptCodec.kind, state: "unsent", dueUpToMs: nowMs, limit };
      const { found } = await documents.queryEverywhere(query);
      const claimed = found.map(({ partition, ...stored }) => {
        const receipt = receiptCodec.read(stored);
        const saved = { partition, id: stored.id, etag: stored.etag, receipt };
        return replaceReceipt(documents, saved, { receipt, dueMs: nowMs + claimMs });
      });
      return (await Promise.all(claimed)).filter((saved) => saved !== undefined);
    },
  };
};

const replaceReceipt = async (
  documents: Documents,
  saved: SavedReceipt,
  next: { receipt: Receipt; dueMs: number | undefined },
): Promise<SavedReceipt | undefined> => {
  const entry = receiptEntry(saved.id, next.receipt, next.dueMs);
  const outcome = await documents.batch(saved.partition, [{ do: "replace", entry, etag: saved.etag }]);
  const [etag] = outcome.ok ? outcome.etags : [];
  return etag === undefined ? undefined : { ...saved, etag, receipt: next.receipt };
};

const receiptEntry = (id: string, receipt: Receipt, dueMs: number | undefined) =>
  receiptCodec.write(id, receipt, {
    state: dueMs === undefined ? "sent" : "unsent",
    dueMs,
    ttlSeconds: receiptTtlSeconds,
  });

const open = async (parts: TurnStoreParts, shelf: PlanShelf, inbound: Inbound): Promise<OpenTurn> => {
  const { documents } = parts;
  const storedAddress = await documents.get(partitionOf.address(inbound.channel, inbound.user.id), "address");
  const address = storedAddress && addressCodec.read(storedAddress);
  const work = openUnitOfWork(
    documents,
    address ? partitionOf.office(address.officeId) : partitionOf.lobby(inbound.channel),
  );
  const ids = idsOf(inbound);
  const [receipt, keyReceipt, talk, office, person] = await Promise.all([
    work.get(ids.receipt),
    ids.keyReceipt === undefined ? undefined : work.get(ids.keyReceipt),
    work.get(ids.talk),
    address && work.get("office"),
    address && work.get(`person:${address.personId}`),
  ]);
  const who = address
    ? known(parts, { work, shelf, office, person, inbound, ...address })
    : stranger(inbound);
  const stored = keyReceipt ?? receipt;
  return {
    receipt: stored && {
      partition: work.partition,
      id: stored.id,
      etag: stored.etag,
      receipt: receiptCodec.read(stored),
    },
    talk: talk ? talkCodec.read(talk) : { reference: inbound.reference, welcomed: false, bookmark: null },
    who,
    commit: (end) => commit(parts, { work, ids, talk, channel: inbound.channel }, end),
  };
};

type Open = {
  readonly work: UnitOfWork;
  readonly ids: TurnIds;
  readonly talk: Stored | undefined;
  readonly channel: ChannelName;
};

const commit = async (parts: TurnStoreParts, { work, ids, talk, channel }: Open, end: TurnEnd) => {
  const { documents, claimMs } = parts;
  if (!end.keepsEffects) work.drop();
  if (!talk || !sameTalk(talkCodec.read(talk), end.talk))
    work.save(talkCodec.write(ids.talk, end.talk), talk?.etag);
  const receipt: Receipt = { channel, talkId: ids.talk, ...end.receipt };
  const unsent = receipt.posted.length > 0;
  const dueMs = unsent ? (await documents.storeTimeMs()) + claimMs : undefined;
  const id = end.spendsKey ? (ids.keyReceipt ?? ids.receipt) : ids.receipt;
  work.save(receiptEntry(id, receipt, dueMs), undefined);
  const outcome = await work.commit();
  const etag = outcome.ok ? outcome.etags.at(-1) : undefined;
  return etag === undefined ? undefined : { partition: work.partition, id, etag, receipt };
};

const sameTalk = (one: Talk, other: Talk): boolean => JSON.stringify(one) === JSON.stringify(other);

const stranger = ({ language }: Inbound): Who => ({ is: "stranger", language });

type Found = {
  readonly work: UnitOfWork;
  readonly shelf: PlanShelf;
  readonly office: Stored | undefined;
  readonly person: Stored | undefined;
  readonly inbound: Inbound;
  readonly officeId: string;
  readonly personId: string;
};

const known = (parts: TurnStoreParts, found: Found): Who => {
  const { work, shelf, inbound, officeId, personId } = found;
  if (!found.office || !found.person) {
    throw new StoreError(
      "broken",
      `An address leads to person ${personId} of ${work.partition}, who is not there.`,
    );
  }
  const { language, ...fields } = personCodec.read(found.person);
  const { name, units } = officeCodec.read(found.office);
  const { etag } = found.person;
  const person = { id: personId, ...fields };
  const office = { id: officeId, name, units };
  const use = createUseCases({
    person,
    office,
    calendar: parts.calendar,
    now: parts.now(),
    pledges: createPledges(work),
    work: createWorkReports(work),
    plans: createPlans(work, found.office, shelf),
    people: {
      saveLanguage: (chosen) =>
        work.save(personCodec.write(`person:${personId}`, { ...fields, language: chosen }), etag),
    },
  });
  return { is: "known", person, office, language: language ?? inbound.language, use };
};

type TurnIds = { readonly receipt: string; readonly keyReceipt: string | undefined; readonly talk: string };

/** Ids made of what channels send are hashed: channel ids stand in talk and address documents only. */
const idsOf = ({ channel, key, user, conversation, event }: Inbound): TurnIds => {
  const actionKey = event.is === "press" ? event.data["key"] : undefined;
  return {
    receipt: `receipt:${hash(channel, key)}`,
    keyReceipt:
      typeof actionKey === "string" ? `receipt:key:${hash(channel, user.id, actionKey)}` : undefined,
    talk: `talk:${channel}:${hash(channel, conversation.id, user.id)}`,
  };
};

const hash = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("base64url").slice(0, 27);
