import type { DateTime } from "luxon";
import type { AuditEntry } from "../domain/authority/audit-entry.ts";
import type { Calendar } from "../domain/calendar/calendar.ts";
import type { Choices } from "../domain/choices.ts";
import type { DutyRecord } from "../domain/duties/duty-record.ts";
import type { EvidenceRecord } from "../domain/evidence/evidence-record.ts";
import type { Reach } from "../domain/linking/reach.ts";
import type { OfficeSettings } from "../domain/office-settings/office-settings.ts";
import type { Grant, Office, Person } from "../domain/person.ts";
import type { PlanDraft, PlanLog } from "../domain/plan/edit/plan-draft.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { PlanFiles } from "../domain/plan/plan-file.ts";
import type { Pledge } from "../domain/pledge.ts";
import type { OfficeReminderLog } from "../domain/reminder/change-office-reminders.ts";
import type { OwnReminderSettings } from "../domain/reminder/own-reminder-settings.ts";
import type { RosterPerson } from "../domain/roster/roster-person.ts";
import type { Standing } from "../domain/standing/standing.ts";
import type { OfficeTally, Tally } from "../domain/standing/tally.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { ConfirmingDesk } from "./confirming/confirming-desk.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Figures } from "./figures/figures.ts";
import type { Nudges } from "./lacking/nudges.ts";
import type { LinkDesk } from "./linking/link-desk.ts";
import type { Notices } from "./notices.ts";
import type { DataRequests } from "./rights/data-requests-port.ts";
import type { RosterDesk } from "./roster/roster-desk.ts";
import type { SeenSummaries } from "./summary/summary-ports.ts";
import type { Versioned } from "./versioned.ts";

export type { Deliveries, DeliveryRow } from "./deliveries.ts";
export type { Notices } from "./notices.ts";
export type { Versioned } from "./versioned.ts";

/** Saves are kept until the turn commits; without an etag the thing must not exist yet. */
export type Pledges = {
  find(personId: string, planId: string): Promise<Versioned<Pledge> | undefined>;
  /** Under every plan, also one that runs no more. */
  ofPerson(personId: string): Promise<readonly Pledge[]>;
  save(pledge: Pledge, etag: string | undefined): void;
};

export type WorkReports = {
  find(personId: string, month: string): Promise<Versioned<WorkReport> | undefined>;
  /** Oldest month first. */
  ofPerson(personId: string): Promise<readonly WorkReport[]>;
  save(report: WorkReport, etag: string | undefined): void;
};

/** What is entered to prove what a person achieved, one record each. */
export type EvidenceRecords = {
  find(personId: string): Promise<Versioned<EvidenceRecord> | undefined>;
  /** Of many people at once, by their ids; of whom nothing was entered none. */
  ofPeople(personIds: readonly string[] | "everybody"): Promise<ReadonlyMap<string, EvidenceRecord>>;
  /** Those with something that waits for the office. */
  waiting(): Promise<readonly EvidenceRecord[]>;
  save(record: EvidenceRecord, etag: string | undefined): void;
};

export type Plans = {
  /** The plans the office runs, oldest first. */
  active(): Promise<readonly EmulationPlan[]>;
};

/** A plan as it stood from one activation to the next. */
export type PlanRevision = { readonly planId: string; readonly revision: number };

/** Plans in the making, their revisions, and which of them the office runs. */
export type PlanDesk = {
  /** The plans that come with the bot. */
  ready(): readonly EmulationPlan[];
  /** What the office runs, oldest first. */
  running(): readonly PlanRevision[];
  /** Lets the office run these. */
  run(plans: readonly PlanRevision[]): void;
  /** A revision never changes. */
  revision(of: PlanRevision): Promise<EmulationPlan>;
  saveRevision(plan: EmulationPlan, revision: number): void;
  drafts(): Promise<readonly PlanDraft[]>;
  findDraft(planId: string): Promise<Versioned<PlanDraft> | undefined>;
  saveDraft(draft: PlanDraft, etag: string | undefined): void;
  removeDraft(planId: string, etag: string): void;
  logs(): Promise<readonly PlanLog[]>;
  findLog(planId: string): Promise<Versioned<PlanLog> | undefined>;
  saveLog(log: PlanLog, etag: string | undefined): void;
  pledgesUnder(planId: string): Promise<readonly Pledge[]>;
};

/** What was done about the duties of plans. */
export type Duties = {
  ofPlan(planId: string): Promise<readonly Versioned<DutyRecord>[]>;
  save(record: DutyRecord, etag: string | undefined): void;
};

/** Keeps what the office sets; what is saved counts from the next turn on. */
export type OfficeDesk = {
  /** Undefined where the office set nothing yet. */
  readonly etag: string | undefined;
  save(settings: OfficeSettings): void;
};

/** The people of the office's roster. */
export type People = {
  /** Names by id, also of those who left. */
  named(ids: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Without those who left. */
  all(): Promise<readonly RosterPerson[]>;
  /** Where they are reminded. */
  reach(): Promise<Reach>;
  /** Undefined for somebody who left too. */
  find(personId: string): Promise<Versioned<RosterPerson> | undefined>;
  /** The person must have been read in this turn. */
  saveGrants(personId: string, grants: readonly Grant[]): void;
  /** What the roster says of somebody who was read in this turn. */
  saveFact(personId: string, fact: { readonly name?: string; readonly position?: string }): void;
};

/** Where people of the office stand. */
export type Standings = {
  /** Told from the facts where none is kept yet; undefined for whoever is not on the roster. */
  ofPerson(personId: string): Promise<Standing | undefined>;
  /** A thousand at most, in the order of their ids: of one unit, or of all. Whole once the office's tally is there. */
  page(of: {
    readonly unitId?: string | undefined;
    readonly after?: string | undefined;
  }): Promise<{ readonly standings: readonly Standing[]; readonly after?: string | undefined }>;
};

/** A tally as it is told. */
export type Told<Figures> = {
  readonly tally: Figures;
  /** ISO, UTC: the figures are those of this moment. */
  readonly builtAt: string;
  /** Whether everything up to this turn is counted; if not, the next heartbeat counts it. */
  readonly isCurrent: boolean;
};

/** The office's figures; null while a large office is counted for the first time. */
export type Tallies = {
  ofUnit(unitId: string): Promise<Told<Tally> | null>;
  ofOffice(): Promise<Told<OfficeTally> | null>;
};

/** What the acting person chose; what is saved in a turn is read back in it. */
export type OwnChoices = {
  get(): Choices;
  save(chosen: Partial<Choices>): void;
};

/** How the acting person is reminded, and how their office reminds its people. */
export type Reminders = {
  own(): Promise<{ readonly settings: OwnReminderSettings; readonly etag: string | undefined }>;
  /** Saved under the etag that was read. */
  saveOwn(settings: OwnReminderSettings, etag: string | undefined): void;
  office(): Promise<OfficeReminderLog & { readonly etag: string | undefined }>;
  saveOffice(log: OfficeReminderLog, etag: string | undefined): void;
};

/** Kept with the turn; a refusal also where the turn has no other effect. */
export type Audit = { record(entry: AuditEntry): void };

/** All that the use cases of one turn need, and who acts. */
export type Ports = {
  readonly person: Person;
  readonly office: Office;
  readonly pledges: Pledges;
  readonly work: WorkReports;
  readonly evidence: EvidenceRecords;
  readonly plans: Plans;
  readonly planDesk: PlanDesk;
  readonly planFiles: PlanFiles;
  readonly duties: Duties;
  readonly figures: Figures;
  readonly confirming: ConfirmingDesk;
  readonly standings: Standings;
  readonly tallies: Tallies;
  readonly seenSummaries: SeenSummaries;
  readonly roster: RosterDesk;
  readonly choices: OwnChoices;
  readonly links: LinkDesk;
  readonly audit: Audit;
  readonly people: People;
  /** What the office set. */
  readonly settings: OfficeSettings;
  readonly officeDesk: OfficeDesk;
  /** The office's own. */
  readonly notices: Notices;
  readonly reminders: Reminders;
  readonly deliveries: Deliveries;
  readonly requests: DataRequests;
  readonly nudges: Nudges;
  readonly calendar: Calendar;
  /** Calendar time: decides days, deadlines and lateness; may be played. */
  readonly now: DateTime;
};
