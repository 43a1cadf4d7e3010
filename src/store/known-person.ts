import type { DateTime } from "luxon";
import type { KnownPerson } from "../bot/turn-store.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import type { ChannelName } from "../domain/channel-name.ts";
import { dayOf, stampOf } from "../domain/day.ts";
import { channelOrder } from "../domain/linking/channel-order.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { PlanFiles } from "../domain/plan/plan-file.ts";
import { createUseCases } from "../usecases/use-cases.ts";
import type { TurnAudit } from "./audit.ts";
import { officeCodec, personCodec } from "./codecs.ts";
import { createConfirmingDesk } from "./confirming/create-confirming-desk.ts";
import type { Stored } from "./documents.ts";
import { createLinkDesk } from "./linking/link-desk.ts";
import { createDeliveries } from "./pushes/create-deliveries.ts";
import { createNotices } from "./pushes/create-notices.ts";
import { createNudges } from "./pushes/create-nudges.ts";
import { createReminders } from "./pushes/create-reminders.ts";
import type { ReceiptParts } from "./receipts.ts";
import { createDataRequests } from "./repositories/data-requests.ts";
import { createDuties } from "./repositories/duties.ts";
import { createEvidenceRecords } from "./repositories/evidence.ts";
import { createFigures } from "./repositories/figures.ts";
import { type createCalendars, createOfficeDesk, settingsIn } from "./repositories/office-desk.ts";
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
import { createSeenSummaries } from "./standing/seen-summaries.ts";
import { StoreError } from "./store-error.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** What people of an office are known by. */
export type KnownParts = Pick<ReceiptParts, "documents"> & {
  /** The country's; an office's own has what it set in it. */
  readonly calendar: Calendar;
  /** The plans that come with the bot. */
  readonly readyPlans: () => readonly EmulationPlan[];
  readonly planFiles: PlanFiles;
  /** Calendar time. */
  readonly now: () => DateTime;
  readonly newId: () => string;
  readonly sheetsIn: RosterDeskParts["sheetsIn"];
  /** The platforms beside Teams that the bot is connected to. */
  readonly linkedChannels?: (() => readonly ChannelName[]) | undefined;
};

/** What is kept in memory from turn to turn. */
export type Kept = { readonly shelf: PlanShelf; readonly calendarFor: ReturnType<typeof createCalendars> };

/** What was read of a person and their office, and what is saved with it. */
export type Found = Pick<RosterDeskParts, "receiptId" | "language" | "begun"> & {
  readonly work: UnitOfWork;
  readonly audit: TurnAudit;
  readonly kept: Kept;
  readonly office: Stored | undefined;
  readonly person: Stored | undefined;
  readonly settings: Stored | undefined;
  readonly officeId: string;
  readonly personId: string;
};

/** Somebody on a roster, and all that can be done for them. @throws StoreError `broken` where they are not there */
export const knownPerson = (parts: KnownParts, found: Found): KnownPerson => {
  const { work, audit, kept, officeId, personId } = found;
  if (!found.office || !found.person) {
    throw new StoreError(
      "broken",
      `An address leads to person ${personId} of ${work.partition}, who is not there.`,
    );
  }
  const { language, consent, planId, restrictedAt, accounts, linkCode, preferredChannel, ...fields } =
    personCodec.read(found.person);
  const { name, units, activePlans } = officeCodec.read(found.office);
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
    figures: createFigures(work, personId),
    standings: createStandings(work),
    tallies: createTallies({
      documents: parts.documents,
      partition: work.partition,
      builtAt: stampOf(parts.now()),
      running: activePlans,
    }),
    seenSummaries: createSeenSummaries(work, personId),
    notices: createNotices(
      { calendar, now: parts.now(), newId: parts.newId, byPersonId: personId },
      { save: (entry) => work.save(entry, undefined), get: work.get },
    ),
    confirming: createConfirmingDesk({
      ...{ documents: parts.documents, work, personId, receiptId: found.receiptId, begun: found.begun },
      ...{ language: language ?? found.language, on: dayOf(parts.now()) },
    }),
    reminders: createReminders(work, personId),
    roster: createRosterDesk({
      ...{ documents: parts.documents, sheetsIn: parts.sheetsIn, work, officeId, personId },
      ...{ receiptId: found.receiptId, language: language ?? found.language, begun: found.begun },
    }),
    deliveries: createDeliveries(work),
    nudges: createNudges(work, ["teams", ...(parts.linkedChannels?.() ?? [])]),
    links: createLinkDesk({
      ...{ documents: parts.documents, officeId, personId },
      ...{ channels: parts.linkedChannels?.() ?? [], newId: parts.newId },
    }),
    requests: createDataRequests(work, { personId, at: stampOf(parts.now()), newId: parts.newId }),
    choices: createOwnChoices(
      { language, consent, planId, restrictedAt, accounts, linkCode, preferredChannel },
      ({ language: spoken, consent: said, planId: meant, ...chosen }) =>
        work.save(
          personCodec.write(`person:${personId}`, {
            ...{ ...fields, ...givenOf(chosen) },
            ...{ language: spoken, consent: said, planId: meant },
          }),
          etag,
        ),
    ),
  });
  const channels = channelOrder({ accounts, preferredChannel, lastChannel: fields.lastChannel });
  return { person, office, language, use, channels };
};

type Given<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> };

/** What is there of the fields; what is undefined is left out. */
const givenOf = <Fields extends object>(fields: Fields): Given<Fields> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Given<Fields>;
