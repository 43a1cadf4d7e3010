import type { Day } from "../day.ts";
import { plainLetters } from "../plain-letters.ts";
import { ok, type Refusal, type Result, refused } from "../result.ts";
import type { Claim, EvidenceContent, EvidenceEntry } from "./evidence-record.ts";

/** The first year that is taken: whoever works today began after it. */
const earliestYear = 1975;

/** How many years ahead an initiative is planned at most: the longest plans run so long. */
const yearsAhead = 5;

/** Entries of one person at a time. */
const mostEntries = 100;

/** Entered and corrected by one person, everything that was removed included. */
const mostEvents = 300;

/** Why something entered cannot be, or not once more. */
export type ClaimFault =
  | "year-in-future"
  | "year-too-early"
  | "decision-in-future"
  | "decision-before-year"
  | "decision-not-yet"
  | "used-in-future"
  | "used-before-year"
  | "initiative-twice"
  | "award-twice"
  | "rating-twice"
  | "discipline-end-early"
  | "months-above-year";

/** What a claim is held against: the day it is made on, and the person's other entries. */
export type ClaimPlace = { readonly today: Day; readonly others: readonly EvidenceEntry[] };

type Fault = Refusal<ClaimFault> | undefined;

const fault = (word: ClaimFault, details: Refusal["details"]): Fault => refused(word, details).refusal;

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Only what is planned may be of a year to come. */
const ofYear = (content: EvidenceContent, today: Day): Fault => {
  const { year } = content;
  const isPlanned = "stage" in content && content.stage === "planned";
  const latest = yearOf(today) + (isPlanned ? yearsAhead : 0);
  if (year > latest) return fault("year-in-future", { year, latest });
  return year < earliestYear ? fault("year-too-early", { year, earliest: earliestYear }) : undefined;
};

const ofDecision = ({ content, on, decisionNumber }: Claim, today: Day): Fault => {
  const { year } = content;
  const isOpen = "stage" in content && content.stage !== "recognised";
  if (isOpen && (on !== null || decisionNumber !== null))
    return fault("decision-not-yet", { part: on === null ? "number" : "day" });
  if (on === null) return undefined;
  if (on > today) return fault("decision-in-future", { day: on });
  return yearOf(on) < year ? fault("decision-before-year", { day: on, year }) : undefined;
};

const ofUses = (content: EvidenceContent, today: Day): Fault => {
  if (!("uses" in content)) return undefined;
  const early = content.uses.find(({ year }) => year < content.year);
  if (early) return fault("used-before-year", { used: early.year, year: content.year });
  const late = content.uses.find(({ year }) => year > yearOf(today));
  return late && fault("used-in-future", { used: late.year, latest: yearOf(today) });
};

/** Months that a year has. */
const monthsInYear = 12;

const ofService = (content: EvidenceContent): Fault => {
  if (content.kind === "discipline") {
    const { decidedOn, endsOn } = content;
    const isEarly = endsOn !== null && endsOn < decidedOn;
    return isEarly ? fault("discipline-end-early", { day: endsOn, earliest: decidedOn }) : undefined;
  }
  if (content.kind !== "attendance") return undefined;
  const months = content.absences.reduce((total, { months: away }) => total + away, content.workedMonths);
  return months > monthsInYear ? fault("months-above-year", { months, year: content.year }) : undefined;
};

const ofOthers = (content: EvidenceContent, others: readonly EvidenceEntry[]): Fault => {
  const twin = others.find((other) => isSameThing(other.content, content));
  const { kind, year } = content;
  if (!twin) return undefined;
  if (kind === "award") return fault("award-twice", { code: content.code, year });
  return kind === "rating" ? fault("rating-twice", { year }) : fault("initiative-twice", { year });
};

/** Whether both are about the same thing: one corrects the other, or was entered twice. */
export const isSameThing = (one: EvidenceContent, other: EvidenceContent): boolean => {
  if (one.year !== other.year) return false;
  if (one.kind === "award")
    return other.kind === "award" && one.code === other.code && one.grantedFor === other.grantedFor;
  if (one.kind === "discipline") return other.kind === "discipline" && one.decidedOn === other.decidedOn;
  if (one.kind === "rating" || one.kind === "attendance") return other.kind === one.kind;
  return "name" in other && sameName(one.name, other.name);
};

/** Whether two initiatives go by one name, whatever its case, marks and signs. */
export const sameName = (one: string, other: string): boolean => plainName(one) === plainName(other);

/** An initiative's name as it is compared. */
export const plainName = (name: string): string => plainLetters(name).replace(/[^\p{L}\p{N}]/gu, "");

/** The claim, found possible, and not there yet. */
export const checkClaim = (claim: Claim, { today, others }: ClaimPlace): Result<Claim, ClaimFault> => {
  const { content } = claim;
  const found =
    ofYear(content, today) ??
    ofDecision(claim, today) ??
    ofUses(content, today) ??
    ofService(content) ??
    ofOthers(content, others);
  return found ? { ok: false, refusal: found } : ok(claim);
};

/** Entries and events that offices keep of one person at most; beyond it something is wrong with their files. */
const mostVouched = { entries: 200, events: 600 };

/** Whether one more thing that the office vouches for can be kept. */
export const hasRoom = (entries: readonly EvidenceEntry[]): boolean =>
  entries.length < mostVouched.entries &&
  entries.reduce((count, { history }) => count + history.length, 0) < mostVouched.events;

/** Whether one more entry, or one more correction, can be kept. */
export const checkRoom = (
  entries: readonly EvidenceEntry[],
  adds: "entry" | "correction",
): Result<true, "evidence-full"> => {
  const live = entries.filter(({ removedAt }) => removedAt === null);
  const events = entries.flatMap(({ history }) => history);
  const isFull = (adds === "entry" && live.length >= mostEntries) || events.length >= mostEvents;
  return isFull ? refused("evidence-full", { most: mostEntries }) : ok(true);
};

/** Whether both say the same. */
export const sameClaim = (one: Claim, other: Claim): boolean =>
  JSON.stringify([one.content, one.on, one.decisionNumber]) ===
  JSON.stringify([other.content, other.on, other.decisionNumber]);
