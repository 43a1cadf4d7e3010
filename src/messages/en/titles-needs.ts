import type { NeedWord, Note } from "../../domain/titles/title-verdict.ts";
import { listed, type NoteDetails, said } from "../note-details.ts";
import { confirmedShort } from "./titles-confirmed.ts";
import { workOf } from "./titles-lacks.ts";
import { anyNameOf, ratingOf } from "./titles-names.ts";

const reaches: Readonly<Record<string, string>> = {
  co_so: ", recognised by the office",
  tinhOrBo: " with influence in the ministry or province",
  toan_quoc: " with national influence",
};

const wideOf = (details: NoteDetails): string =>
  said(details, "reach") === "co_so" ? "" : (reaches[said(details, "reach")] ?? "");

/** The year, or the years with how many of them. */
const whenOf = (details: NoteDetails, unit = ""): string =>
  "fromYear" in details
    ? `${said(details, "fromYear")}-${said(details, "toYear")} (${said(details, "count")}${unit} needed)`
    : said(details, "year");

const achievementOf = (what: string, details: NoteDetails): string =>
  `${what} of ${whenOf(details)}${reaches[said(details, "reach")] ?? ""}`;

const words: Readonly<Record<NeedWord, (details: NoteDetails) => string>> = {
  rating: (d) => `the rating of ${whenOf(d, "least" in d ? ` × ${ratingOf(said(d, "least"))}` : "")}`,
  confirmation: (d) =>
    "code" in d
      ? `confirmation for ${said(d, "year")}: ${confirmedShort(said(d, "code"))}`
      : `confirmation for ${said(d, "year")} by those with the authority`,
  initiative: (d) => achievementOf("an initiative", d),
  scienceWork: (d) =>
    "fromYear" in d
      ? achievementOf("science works", d)
      : `an accepted science work of ${said(d, "year")}${wideOf(d)}`,
  recogniser: (d) => `who recognised the ${workOf(d)}`,
  application: (d) => `results of applying the ${workOf(d)}`,
  award: (d) => `the decision on ${anyNameOf(listed(d, "codes"))} of ${whenOf(d)}`,
  formerReward: (d) => `the decision that awarded ${anyNameOf(listed(d, "codes"))}`,
  memberCounts: (d) => `figures on the members in ${said(d, "year")}`,
  bloc: (d) => `the bloc's results of ${said(d, "year")}`,
  movement: (d) => `the movement's results of ${said(d, "year")}`,
  targets: (d) => `results of the emulation targets of ${said(d, "year")}`,
  attendance: (d) => `months worked and days away in ${said(d, "year")}`,
  pledge: (d) => `the pledge of ${said(d, "year")}`,
  quota: (d) => `how many are proposed within the office's quota in ${said(d, "year")}`,
  ownStandard: () => "the standard set by the ministry or province",
};

/** Evidence that would settle it. */
export const need = ({ word, details }: Note<NeedWord>): string => words[word](details);
