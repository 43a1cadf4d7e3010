import type { Messages } from "../vi/vi.ts";

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const figureQuotas: Messages["figures"]["quotas"] = {
  title: "Pledged titles and the excellent share",
  titles: "Pledged against the plan",
  noTitles: "The plan counts no titles of persons.",
  counting: "The office's pledges are being counted; please look again in a few minutes.",
  count: (planned, registered) => `plan: ${planned}; pledged ${registered}`,
  share: (planned, registered, all) => `plan: ${planned}; pledged ${registered} of ${people(all)}`,
  short: "fewer than planned",
  over: "more than the upper figure",
  enough: "enough",
  unit: (unit, count) => `${unit}: ${count}`,
  units: (units) => `by unit: ${units}`,
  ratings: (year) => `Rated excellent in ${year}`,
  reading: (excellent, good, most) =>
    `${excellent} rated excellent, ${good} rated good; at most ${most} excellent`,
  unrated: (count) => `${people(count)} without a verified rating`,
  others: (count) => `${people(count)} rated by another text, not counted here`,
  isOver: (percent) => `More than ${percent}%. Please look again before it is submitted; nothing is blocked.`,
  within: "Within the quota.",
  warning: ({ year, excellent, most, good, unrated }) =>
    `Note: ${year} would have ${excellent} rated excellent, while the most is ${most} (beside ${good} rated good; ${people(unrated)} not rated yet). It can be recorded; please look again before it is submitted.`,
  law: (percent) =>
    `Basis: Decree 335/2025/NĐ-CP, Article 20(5), in force since 01/01/2026: at most ${percent}% of those rated good (without the excellent ones), in the same office and in each group of like tasks.`,
  noLaw: (year) =>
    `No basis yet to count for ${year}: the quota of Decree 335/2025/NĐ-CP, Article 20(5), holds for civil servants since 01/01/2026.`,
  noCovenant: "A pledge is an aim; nobody is blocked by a number.",
  builtAt: (moment) => `Pledges at ${moment}.`,
};
