import type { DateTime } from "luxon";
import type { Inbound } from "../bot/inbound.ts";
import type { KnownPerson, OpenTurn, TurnStore, Who } from "../bot/turn-store.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import { stampOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { createUseCases } from "../usecases/use-cases.ts";
import { openAudit, type TurnAudit } from "./audit.ts";
import { addressCodec, officeCodec, personCodec, talkCodec } from "./codecs.ts";
import { commitTurn } from "./commit-turn.ts";
import type { Stored } from "./documents.ts";
import { findOwnTalk, type OwnTalk } from "./own-talk.ts";
import { partitionOf } from "./partition-of.ts";
import { createNotices } from "./pushes/create-notices.ts";
import { createReminders } from "./pushes/create-reminders.ts";
import { createReceipts, type ReceiptParts, toSavedReceipt } from "./receipts.ts";
import { createDuties } from "./repositories/duties.ts";
import { createPlanDesk } from "./repositories/planning.ts";
import {
  createEvidenceRecords,
  createOwnChoices,
  createPlans,
  createPledges,
  createWorkReports,
  type PlanShelf,
} from "./repositories/repositories.ts";
import { createStandings } from "./standing/create-standings.ts";
import { createTallies } from "./standing/create-tallies.ts";
import { StoreError } from "./store-error.ts";
import { ownChatId, turnIds } from "./turn-ids.ts";
import { openUnitOfWork, type UnitOfWork } from "./unit-of-work.ts";

export type TurnStoreParts = ReceiptParts & {
  readonly calendar: Calendar;
  /** The plans that come with the bot. */
  readonly readyPlans: () => readonly EmulationPlan[];
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
};

/** Turns kept in the store, one partition an office. */
export const createTurnStore = (parts: TurnStoreParts): TurnStore => {
  const shelf: PlanShelf = new Map();
  return {
    ...createReceipts(parts),
    storeTimeMs: () => parts.documents.storeTimeMs(),
    open: (inbound) => open(parts, shelf, inbound),
    personFor: async ({ officeId, personId }) => {
      const work = openUnitOfWork(parts.documents, partitionOf.office(officeId));
      const [office, person] = await Promise.all([work.get("office"), work.get(`person:${personId}`)]);
      if (!office || !person || personCodec.read(person).leftOn !== null) return undefined;
      const audit = openAudit(work);
      return known(parts, { work, audit, shelf, office, person, officeId, personId });
    },
  };
};

const open = async (parts: TurnStoreParts, shelf: PlanShelf, inbound: Inbound): Promise<OpenTurn> => {
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
  const [receipt, keyReceipt, talk, office, person, ownStored] = await Promise.all([
    work.get(ids.receipt),
    ids.keyReceipt === undefined ? undefined : work.get(ids.keyReceipt),
    work.get(ids.talk),
    address && work.get("office"),
    address && work.get(`person:${address.personId}`),
    ownId === undefined ? undefined : work.get(ownId),
  ]);
  const who =
    address && !(person && personCodec.read(person).leftOn !== null)
      ? spokenTo(known(parts, { work, audit, shelf, office, person, ...address }), inbound)
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
    commit: (end) =>
      commitTurn(parts, { work, audit, ids, talk, channel: inbound.channel, ownChat, ownTalk, isOwn }, end),
  };
};

const stranger = ({ language }: Inbound): Who => ({ is: "stranger", language });

type Found = {
  readonly work: UnitOfWork;
  readonly audit: TurnAudit;
  readonly shelf: PlanShelf;
  readonly office: Stored | undefined;
  readonly person: Stored | undefined;
  readonly officeId: string;
  readonly personId: string;
};

const spokenTo = (found: KnownPerson, { language }: Inbound): Who => ({
  ...found,
  is: "known",
  language: found.language ?? language,
});

const known = (parts: TurnStoreParts, found: Found): KnownPerson => {
  const { work, audit, shelf, officeId, personId } = found;
  if (!found.office || !found.person) {
    throw new StoreError(
      "broken",
      `An address leads to person ${personId} of ${work.partition}, who is not there.`,
    );
  }
  const { language, consent, planId, ...fields } = personCodec.read(found.person);
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
    evidence: createEvidenceRecords(work),
    audit,
    plans: createPlans(work, found.office, shelf),
    planDesk: createPlanDesk(work, found.office, parts.readyPlans),
    duties: createDuties(work),
    standings: createStandings(work),
    tallies: createTallies({
      documents: parts.documents,
      partition: work.partition,
      builtAt: stampOf(parts.now()),
    }),
    notices: createNotices({ calendar: parts.calendar, now: parts.now(), newId: parts.newId }, (entry) =>
      work.save(entry, undefined),
    ),
    reminders: createReminders(work, personId),
    choices: createOwnChoices({ language, consent, planId }, (chosen) =>
      work.save(personCodec.write(`person:${personId}`, { ...fields, ...chosen }), etag),
    ),
  });
  return { person, office, language, use };
};
