import type { DateTime } from "luxon";
import type { Inbound } from "../bot/inbound.ts";
import type { KnownPerson, OpenTurn, TurnStore, Who } from "../bot/turn-store.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import { stampOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { PlanFiles } from "../domain/plan/plan-file.ts";
import { createUseCases } from "../usecases/use-cases.ts";
import { openAudit, type TurnAudit } from "./audit.ts";
import { addressCodec, officeCodec, personCodec } from "./codecs.ts";
import { commitTurn } from "./commit-turn.ts";
import type { Stored } from "./documents.ts";
import { findOwnTalk, type OwnTalk } from "./own-talk.ts";
import { partitionOf } from "./partition-of.ts";
import { createDeliveries } from "./pushes/create-deliveries.ts";
import { createNotices } from "./pushes/create-notices.ts";
import { createReminders } from "./pushes/create-reminders.ts";
import { createReceipts, type ReceiptParts, toSavedReceipt } from "./receipts.ts";
import { createDuties } from "./repositories/duties.ts";
import { createEvidenceRecords } from "./repositories/evidence.ts";
import { createCalendars, createOfficeDesk, settingsId, settingsIn } from "./repositories/office-desk.ts";
import { createPeople } from "./repositories/people.ts";
import { createPlanDesk } from "./repositories/planning.ts";
import {
  createOwnChoices,
  createPlans,
  createPledges,
  createWorkReports,
  type PlanShelf,
} from "./repositories/repositories.ts";
import { createRosterDesk, type RosterDeskParts } from "./repositories/roster-desk.ts";
import { createStandings } from "./standing/create-standings.ts";
import { createTallies } from "./standing/create-tallies.ts";
import { StoreError } from "./store-error.ts";
import { talkCodec } from "./talk-codecs.ts";
import { ownChatId, turnIds } from "./turn-ids.ts";
import { openUnitOfWork, type UnitOfWork } from "./unit-of-work.ts";

export type TurnStoreParts = ReceiptParts & {
  /** The country's; an office's own has what it set in it. */
  readonly calendar: Calendar;
  /** The plans that come with the bot. */
  readonly readyPlans: () => readonly EmulationPlan[];
  readonly planFiles: PlanFiles;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
  readonly sheetsIn: RosterDeskParts["sheetsIn"];
  /** Hears that a job was begun. */
  readonly jobBegun?: (() => void) | undefined;
};

/** Turns kept in the store, one partition an office. */
export const createTurnStore = (parts: TurnStoreParts): TurnStore => {
  const kept: Kept = { shelf: new Map(), calendarFor: createCalendars(parts.calendar) };
  return {
    ...createReceipts(parts),
    storeTimeMs: () => parts.documents.storeTimeMs(),
    open: (inbound) => open(parts, kept, inbound),
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
      return known(parts, { work, audit, kept, office, person, settings, ...place });
    },
  };
};

/** What is kept in memory from turn to turn. */
type Kept = { readonly shelf: PlanShelf; readonly calendarFor: ReturnType<typeof createCalendars> };

const open = async (parts: TurnStoreParts, kept: Kept, inbound: Inbound): Promise<OpenTurn> => {
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
          known(parts, { work, audit, kept, office, person, settings, ...address, ...answer }),
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
    commit: async (end) => {
      const { channel } = inbound;
      const saved = await commitTurn(
        parts,
        { work, audit, ids, talk, channel, ownChat, ownTalk, isOwn },
        end,
      );
      if (saved && beginsJob && end.keepsEffects) parts.jobBegun?.();
      return saved;
    },
  };
};

const stranger = ({ language }: Inbound): Who => ({ is: "stranger", language });

type Found = Pick<RosterDeskParts, "receiptId" | "language" | "begun"> & {
  readonly work: UnitOfWork;
  readonly audit: TurnAudit;
  readonly kept: Kept;
  readonly office: Stored | undefined;
  readonly person: Stored | undefined;
  readonly settings: Stored | undefined;
  readonly officeId: string;
  readonly personId: string;
};

const spokenTo = (found: KnownPerson, { language }: Inbound): Who => ({
  ...found,
  is: "known",
  language: found.language ?? language,
});

const known = (parts: TurnStoreParts, found: Found): KnownPerson => {
  const { work, audit, kept, officeId, personId } = found;
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
  const calendar = kept.calendarFor(work.partition, found.settings);
  const use = createUseCases({
    person,
    office,
    calendar,
    settings: settingsIn(found.settings),
    officeDesk: createOfficeDesk(work, found.settings),
    now: parts.now(),
    pledges: createPledges(work),
    work: createWorkReports(work),
    evidence: createEvidenceRecords(work),
    people: createPeople(work),
    audit,
    plans: createPlans(work, found.office, kept.shelf),
    planDesk: createPlanDesk(work, found.office, parts.readyPlans),
    planFiles: parts.planFiles,
    duties: createDuties(work),
    standings: createStandings(work),
    tallies: createTallies({
      documents: parts.documents,
      partition: work.partition,
      builtAt: stampOf(parts.now()),
    }),
    notices: createNotices(
      { calendar, now: parts.now(), newId: parts.newId, byPersonId: personId },
      (entry) => work.save(entry, undefined),
    ),
    reminders: createReminders(work, personId),
    roster: createRosterDesk({
      ...{ documents: parts.documents, sheetsIn: parts.sheetsIn, work, officeId, personId },
      ...{ receiptId: found.receiptId, language: language ?? found.language, begun: found.begun },
    }),
    deliveries: createDeliveries(work),
    choices: createOwnChoices({ language, consent, planId }, (chosen) =>
      work.save(personCodec.write(`person:${personId}`, { ...fields, ...chosen }), etag),
    ),
  });
  return { person, office, language, use };
};
