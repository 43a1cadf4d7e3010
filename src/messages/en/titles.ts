import type { Messages } from "../vi/vi.ts";
import { criteria } from "./titles-criteria.ts";
import { lack } from "./titles-lacks.ts";
import { law } from "./titles-law.ts";
import { nameOf, plainNameOf } from "./titles-names.ts";
import { need } from "./titles-needs.ts";
import { nextWords } from "./titles-steps.ts";

const needs: Readonly<Record<string, string>> = {
  lao_dong_tien_tien:
    "a yearly rating of well completed or better; unity and an active part in emulation movements",
  chien_si_thi_dua_co_so:
    "the standard of Advanced Worker and one of: a rating of excellently completed, an initiative recognised by the office, an accepted science topic, scheme or work",
  chien_si_thi_dua_tinh:
    "3 consecutive awards of Grassroots Emulation Fighter, an initiative or science work with influence in the province, chosen among the most outstanding",
  chien_si_thi_dua_bo:
    "3 consecutive awards of Grassroots Emulation Fighter, an initiative or science work with influence in the ministry, chosen among the most outstanding",
  chien_si_thi_dua_toan_quoc:
    "2 consecutive awards of Provincial or Ministerial Emulation Fighter, an initiative or science work with national influence, chosen among the most outstanding",
};

export const titles: Messages["titles"] = {
  name: nameOf,
  short: (code) => plainNameOf(code).replace("Emulation Fighter", "Fighter"),
  needs: (title) => `Needed: ${needs[title] ?? "not set"}.`,
  basis: (article) =>
    `Basis: Law on Emulation and Commendation 06/2022/QH15, ${article.replace("Điều", "Article")}.`,
  noBasis: "No legal basis is known for this date.",
  state: "Projected: not enough data (no rating or recognition is recorded yet).",
  cardTitle: (year) => `Emulation titles of ${year}`,
  detailTitle: (name, year) => `${name}, ${year}`,
  standardTitle: (name) => `Standard of ${name}`,
  unknownTitle: "Which title is meant is not clear; please choose one below.",
  standardsOnly:
    "You have not agreed that your data is kept, so only the standards stand here; nothing is judged by your data.",
  marked: (name, mark) => (name.endsWith(")") ? `${name}, ${mark}` : `${name} (${mark})`),
  qualified: (text, mark) => `${text}, ${mark}`,
  pledged: "pledged",
  aimedAt: "in the plan",
  labelled: (label, text) => `${label}: ${text}.`,
  sentence: (text) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  states: {
    projected: "Projected: eligible to be proposed.",
    missing: (what) => `Still missing: ${what}.`,
    unknown: (what) => `Not enough data: ${what}.`,
    suspended: (what) => `Consideration is suspended: ${what}.`,
  },
  andMore: (list) => `${list}; and more`,
  openQuestion: (gap) => `not regulated: ${gap}`,
  unverified: "not verified",
  met: "projected to be fulfilled",
  lacking: (what) => `still missing: ${what}`,
  unknown: (what) => `not enough data: ${what} needed`,
  known: (what) => `by the data at hand: ${what}`,
  unregulated: (what) => `not regulated: ${what}`,
  place: (text, place) => (place === "" ? text : `${text} (${place})`),
  criteria: "Standard",
  oneOf: "One of these conditions",
  next: "What to do next",
  oneWay: "one of the ways",
  notes: "Notes",
  assumed: (list) => `Assumed, for want of data: ${list}.`,
  gaps: (list) => `Not regulated: ${list}.`,
  rests: "This rests on your own entries, not verified.",
  notPledgeable: "This reward is proposed by the office or those with the authority; nobody pledges it.",
  authority: "Authority and basis",
  decidedBy: "Decided by",
  vote: "Vote",
  standard: "Standard",
  suspendedBy: "Basis of the suspension",
  footnote:
    "This is a projection by the data at hand; titles and rewards are considered and decided by those with the authority.",
  decided: "Titles and rewards are considered and decided by those with the authority.",
  judgedOn: (day) => `As of ${day}.`,
  verdict: { criteria, lack, need, law, next: nextWords },
};
