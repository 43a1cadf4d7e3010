import {
  cleanAccountRequest,
  cleanDraft,
  cleanReceipt,
  cleanRequest,
  cleanSteps,
  cleanTalk,
} from "./clean.ts";
import type { Cleaning } from "./cleaning.ts";

/** Why something of a person stays after they were erased; ids alone, which lead to nobody. */
export const keptWords = [
  /** Who did what to whose object, sealed. */
  "audit",
  /** That they asked, and what came of it, without a word of theirs. */
  "requests",
  /** That they were erased, for back-ups. */
  "erasedList",
  /** Who did what for the office: duties, plans, settings, jobs. */
  "officeActs",
  /** What they confirmed, returned, entered or asked of others, and for whom somebody stands in. */
  "othersRecords",
] as const;

export type KeptWord = (typeof keptWords)[number];

/** How documents of one kind relate to people. */
export type Relation = {
  /** Each is one person's: which part of its id names them, counted from 0. */
  readonly own?: number;
  /** Goes too where only what the person entered is erased. */
  readonly entered?: true;
  /** Each leads to one person from outside of the office; the body says to whom. */
  readonly elsewhere?: true;
  /** Each stands in a partition of one account's, which is named by its kind, the channel and the account. */
  readonly ofAccount?: true;
  /** May name a person among other things: what stays of it then. */
  readonly names?: Cleaning;
  /** Holds ids of people that stay, and why. */
  readonly keeps?: KeptWord;
  /** Counts people, and is counted anew. */
  readonly counts?: true;
};

/** Of offices and instances alone. */
const nobodys: Relation = {};

/** How each kind of document relates to people: what erases, exports and takes in goes by this table alone. */
export const personRelations: Readonly<Record<string, Relation>> = {
  "account-request": { names: cleanAccountRequest },
  address: { elsewhere: true },
  audit: { keeps: "audit" },
  "audit-block": nobodys,
  "audit-head": nobodys,
  awaited: { elsewhere: true },
  choices: { ofAccount: true },
  "chore-lease": nobodys,
  "data-request": { names: cleanRequest, keeps: "requests" },
  duty: { keeps: "officeActs" },
  erased: { keeps: "erasedList" },
  erasing: { own: 1 },
  evidence: { own: 1, keeps: "othersRecords" },
  "evidence-draft": { own: 1, names: cleanDraft },
  figure: { keeps: "officeActs" },
  "figure-draft": { own: 1, names: cleanDraft },
  inbox: { ofAccount: true },
  job: { keeps: "officeActs" },
  "job-report": nobodys,
  "job-steps": { names: cleanSteps },
  "link-code": { elsewhere: true },
  "message-count": nobodys,
  moving: nobodys,
  nudge: { keeps: "officeActs" },
  "oa-contact": { ofAccount: true },
  office: nobodys,
  "office-reminders": { keeps: "officeActs" },
  "office-settings": { keeps: "officeActs" },
  "own-chat": { own: 2 },
  person: { own: 1, keeps: "othersRecords" },
  plan: nobodys,
  "plan-draft": { keeps: "officeActs" },
  "plan-log": { keeps: "officeActs" },
  pledge: { own: 1, entered: true, keeps: "othersRecords" },
  "pump-lease": nobodys,
  push: { own: 1, entered: true, keeps: "othersRecords" },
  receipt: { names: cleanReceipt },
  reminders: { own: 1, entered: true },
  roster: nobodys,
  "roster-draft": { own: 1, names: cleanDraft },
  secret: nobodys,
  "seen-summaries": { own: 1 },
  standing: { own: 1 },
  talk: { names: cleanTalk },
  tally: { counts: true },
  "tally-mark": nobodys,
  "tally-office": { counts: true },
  "waiting-card": { own: 1 },
  wave: nobodys,
  work: { own: 1, entered: true, keeps: "othersRecords" },
};

/** How documents of a kind relate to people. @throws for a kind that the table forgot */
export const relationOf = (kind: string): Relation => {
  const relation = personRelations[kind];
  if (!relation)
    throw new Error(`src/store/erasing/person-relations.ts does not say how ${kind} relates to people.`);
  return relation;
};

/** Whose a document is, where it is one person's alone. */
export const ownerOf = ({ kind, id }: { readonly kind: string; readonly id: string }): string | undefined => {
  const { own } = relationOf(kind);
  return own === undefined ? undefined : id.split(":")[own];
};
