import type { Inbound } from "../bot/inbound.ts";
import type { KnownPerson, OpenTurn, TurnStore, Who } from "../bot/turn-store.ts";
import { openAudit } from "./audit.ts";
import { addressCodec, personCodec } from "./codecs.ts";
import { commitTurn } from "./commit-turn.ts";
import { type Kept, type KnownParts, knownPerson } from "./known-person.ts";
import { findOwnTalk, type OwnTalk } from "./own-talk.ts";
import { partitionOf } from "./partition-of.ts";
import { createHeldBack } from "./pushes/create-held-back.ts";
import { createReceipts, type ReceiptParts, toSavedReceipt } from "./receipts.ts";
import { createCalendars, settingsId } from "./repositories/office-desk.ts";
import { talkCodec } from "./talk-codecs.ts";
import { ownChatId, turnIds } from "./turn-ids.ts";
import { openUnitOfWork } from "./unit-of-work.ts";

export type TurnStoreParts = ReceiptParts &
  KnownParts & {
    /** Hears that a job was begun. */
    readonly jobBegun?: (() => void) | undefined;
  };

/** Turns kept in the store, one partition an office. */
export const createTurnStore = (parts: TurnStoreParts): TurnStore => {
  const kept: Kept = { shelf: new Map(), calendarFor: createCalendars(parts.calendar) };
  const heldBack = createHeldBack(parts);
  return {
    ...createReceipts(parts),
    storeTimeMs: () => parts.documents.storeTimeMs(),
    open: (inbound) => open(parts, { ...kept, heldBack }, inbound),
    personFor: async ({ officeId, personId }) => {
      const work = openUnitOfWork(parts.documents, partitionOf.office(officeId));
      const [office, person, settings] = await Promise.all([
        work.get("office"),
        work.get(`person:${personId}`),
        work.get(settingsId),
      ]);
      if (!office || !person || personCodec.read(person).leftOn !== null) return undefined;
      const audit = openAudit(work);
      const place = { officeId, personId, receiptId: "", language: "vi", begun: () => {} } as const;
      return knownPerson(parts, { work, audit, kept, office, person, settings, ...place });
    },
  };
};

type Loading = Kept & { readonly heldBack: ReturnType<typeof createHeldBack> };

const open = async (
  parts: TurnStoreParts,
  { heldBack, ...kept }: Loading,
  inbound: Inbound,
): Promise<OpenTurn> => {
  const { documents } = parts;
  const storedAddress = await documents.get(partitionOf.address(inbound.channel, inbound.user.id), "address");
  const address = storedAddress && addressCodec.read(storedAddress);
  const work = openUnitOfWork(
    documents,
    address ? partitionOf.office(address.officeId) : partitionOf.lobby(inbound.channel),
  );
  const audit = openAudit(work);
  const ids = turnIds(inbound);
  const ownId = address && ownChatId(inbound.channel, address.personId);
  const [receipt, keyReceipt, talk, office, person, settings, ownStored] = await Promise.all([
    work.get(ids.receipt),
    ids.keyReceipt === undefined ? undefined : work.get(ids.keyReceipt),
    work.get(ids.talk),
    address && work.get("office"),
    address && work.get(`person:${address.personId}`),
    address && work.get(settingsId),
    ownId === undefined ? undefined : work.get(ownId),
  ]);
  let beginsJob = false;
  const answer = {
    receiptId: ids.keyReceipt ?? ids.receipt,
    language: inbound.language,
    begun: () => {
      beginsJob = true;
    },
  };
  const who =
    address && !(person && personCodec.read(person).leftOn !== null)
      ? spokenTo(
          knownPerson(parts, { work, audit, kept, office, person, settings, ...address, ...answer }),
          inbound,
        )
      : stranger(inbound);
  const stored = receipt ?? keyReceipt;
  const ownChat = ownId === undefined ? undefined : { id: ownId, stored: ownStored };
  const isOwn = inbound.conversation.kind === "personal";
  let ownTalk: OwnTalk | undefined;
  return {
    receipt: stored && toSavedReceipt(work.partition, stored),
    talk: talk ? talkCodec.read(talk) : { reference: inbound.reference, welcomed: false, bookmark: null },
    who,
    ownTalk: async (openChat) => {
      ownTalk ??= ownChat && (await findOwnTalk(work, { inbound, ownChat, openChat }));
      return ownTalk?.talk;
    },
    heldBack: async () => (isOwn && who.is === "known" ? heldBack(work, ownStored) : undefined),
    commit: async (end) => {
      const { channel } = inbound;
      const saved = await commitTurn(
        parts,
        { work, audit, ids, talk, channel, ownChat, ownTalk, isOwn, person, on: parts.now() },
        end,
      );
      if (saved && beginsJob && end.keepsEffects) parts.jobBegun?.();
      return saved;
    },
  };
};

const stranger = ({ language }: Inbound): Who => ({ is: "stranger", language });

const spokenTo = (found: KnownPerson, { language }: Inbound): Who => ({
  ...found,
  is: "known",
  language: found.language ?? language,
});
