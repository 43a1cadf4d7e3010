import type { LackWord, Note } from "../../domain/titles/title-verdict.ts";
import { counted, listed, type NoteDetails, said } from "../note-details.ts";
import { dates } from "./dates.ts";
import { anyNameOf, orBetterOf, plainNameOf, ratingOf } from "./titles-names.ts";

/** An initiative or science work, by its name where that is known. */
export const workOf = (details: NoteDetails): string => {
  const name = said(details, "name");
  const kind = said(details, "of") === "science" ? "science work" : "initiative";
  return name === "" ? kind : `${kind} “${name}”`;
};

const degrees: Readonly<Record<string, string>> = {
  khien_trach: "a reprimand",
  canh_cao: "a warning",
  aboveCanhCao: "more than a warning",
};

const decrees: Readonly<Record<string, string>> = {
  decree90: "Decree 90/2020/NĐ-CP",
  decree335: "Decree 335/2025/NĐ-CP",
  ownRule233: "the unit's own rule under Decree 233/2026/NĐ-CP",
};

const decreeOf = (details: NoteDetails): string => decrees[said(details, "decree")] ?? "the rating rule";

const words: Readonly<Record<LackWord, (details: NoteDetails) => string>> = {
  ratingTooLow: (d) =>
    `the rating of ${said(d, "year")} is ${ratingOf(said(d, "rating"))}; ${orBetterOf(said(d, "least"))} is needed`,
  notRated: (d) =>
    `${said(d, "workedMonths")} months worked in ${said(d, "year")}, under 6, so there is no rating (${decreeOf(d)})`,
  longAbsence: (d) =>
    `${said(d, "months")} months away in ${said(d, "year")}, so no rating of well completed or better (${decreeOf(d)})`,
  disciplinedInYear: (d) =>
    `disciplined in ${said(d, "year")} with ${degrees[said(d, "degree")] ?? said(d, "degree")}`,
  afterDiscipline: (d) =>
    "until" in d
      ? `what was achieved in ${said(d, "year")} before the discipline ended (${dates.day(said(d, "until"))}) does not count`
      : `the ${workOf(d)} was recognised before the discipline ended`,
  denied: (d) => `those with the authority did not confirm it for ${said(d, "year")}`,
  noneInYear: (d) => `the complete list of ${said(d, "year")} holds no ${workOf(d)} of yours`,
  notRecognised: (d) =>
    said(d, "of") === "science"
      ? `the ${workOf(d)} is not accepted yet`
      : `the ${workOf(d)} is not recognised yet`,
  laterYear: (d) => `the ${workOf(d)} is of a later year`,
  tooOld: (d) => `the ${workOf(d)} is older than the years that count`,
  coAuthor: (d) => `the ${workOf(d)} counts for the first author only (office rule)`,
  reachTooNarrow: (d) => `the ${workOf(d)} does not reach far enough`,
  wrongRecogniser: (d) => `the reach of the ${workOf(d)} is not recognised by the province or ministry`,
  notApplied: (d) => `the ${workOf(d)} is not applied effectively yet`,
  alreadyUsed: (d) => `the ${workOf(d)} was already used for another title or reward`,
  runTooShort: (d) =>
    counted(d, "have") <= 0
      ? `none of the ${said(d, "needed")} years in a row`
      : `${said(d, "have")} of ${said(d, "needed")} years in a row so far`,
  withinTooFew: (d) =>
    `in ${said(d, "fromYear")}-${said(d, "toYear")} at most ${said(d, "have")} of ${said(d, "needed")}`,
  notHeld: (d) => `${anyNameOf(listed(d, "codes"))} was not awarded yet`,
  shareTooLow: (d) =>
    `${said(d, "part")} of ${said(d, "whole")} members in ${said(d, "year")}; at least ${said(d, "percent")}% is needed`,
  memberWarned: (d) => `${said(d, "count")} members disciplined with a warning or more in ${said(d, "year")}`,
  noMemberFighter: (d) => `no member is ${plainNameOf("chien_si_thi_dua_co_so")} for ${said(d, "year")}`,
  notLeader: (d) => `not the leader in ${said(d, "year")}`,
  movementTooShort: (d) =>
    `the movement lasts ${said(d, "lastingYears")} years; at least ${said(d, "least")} are needed`,
  notAtThisReview: (d) => `not considered at the ${said(d, "review")} review`,
  notExceeded: (d) => `the targets of ${said(d, "year")} are not exceeded`,
  dissolved: (d) => `the collective was dissolved on ${dates.day(said(d, "dissolvedOn"))}`,
  notPledged: (d) => `no pledge in ${said(d, "year")}, which the office asks for`,
  quotaExceeded: (d) =>
    `${said(d, "candidateCount")} of ${said(d, "baseCount")} proposed in ${said(d, "year")}, above the quota of ${said(d, "percent")}%`,
  absentTooLong: (d) =>
    `${said(d, "days")} working days away in ${said(d, "year")}; the office asks for fewer than ${said(d, "limit")}`,
};

/** What the facts lack. */
export const lack = ({ word, details }: Note<LackWord>): string => words[word](details);
