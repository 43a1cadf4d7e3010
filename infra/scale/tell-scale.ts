import { assumed, prices } from "./assumed.ts";
import type { PersonMonth, Played, Size } from "./play-year.ts";

/** The sizes that infra/scale.md tells of. */
export const sizes: readonly Size[] = [
  { name: "one office", staff: 500, offices: 1, tenants: 1 },
  { name: "one province", staff: 60_000, offices: 400, tenants: 1 },
  { name: "34 provinces", staff: 2_000_000, offices: 13_600, tenants: 34 },
];

/** Sizes for which only the cost is told. */
export const costSizes: readonly Size[] = [50, 500, 5_000, 100_000].map((staff) => ({
  name: String(staff),
  staff,
  offices: Math.max(1, Math.round(staff / 150)),
  tenants: 1,
}));

const format = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat("en-US", { maximumFractionDigits: 1 });
const whole = (value: number): string => (value > 0 && value < 10 ? fine : format).format(value);

/** What a year comes to at each size, as infra/scale.md tells it. */
export const tellScale = (played: readonly Played[], month: PersonMonth): string => {
  const row = (name: string, of: (one: Played) => string): string =>
    `| ${name} | ${played.map(of).join(" | ")} |`;
  return [
    `| | ${played.map(({ name }) => name).join(" | ")} |`,
    `|---|${played.map(() => "---").join("|")}|`,
    row("staff", ({ staff }) => whole(staff)),
    row("offices = logical partitions", ({ offices }) => whole(offices)),
    row("tenants of Microsoft 365", ({ tenants }) => whole(tenants)),
    row("GB after a year, indexed", ({ gb }) => whole(gb)),
    row("RU a month, millions", ({ ruPerMonth }) => whole(ruPerMonth / 1e6)),
    row("RU/s, mean of working hours", ({ meanRu }) => whole(meanRu)),
    row("RU/s, busiest second of an ordinary morning", ({ morningRu }) => whole(morningRu)),
    row("RU/s, busiest second of the year", ({ peakRu }) => whole(peakRu)),
    row("of that in the largest office (limit 10,000)", ({ officeRu }) => whole(officeRu)),
    row("RU/s of the heartbeats alone", ({ heartbeatRu }) => whole(heartbeatRu)),
    row(`replicas of ${assumed.cpusPerReplica} CPU`, ({ replicas }) => whole(replicas)),
    row("minutes until everybody of a tenant is reminded", ({ pushMinutes }) => whole(pushMinutes)),
    row("GB of logs a month", ({ logGb }) => whole(logGb)),
    row("store", ({ store }) => store),
    row(`US$ a month, prices of ${prices.readOn}`, ({ perMonth }) => whole(perMonth)),
    row("what meets a limit first", ({ breaks }) => breaks[0] ?? "nothing"),
    "",
    `One person's ordinary month: ${whole(month.turns)} turns, ${whole(month.ru)} RU.`,
  ].join("\n");
};

/** What a month costs, in dollars and in millions of đồng. */
export const tellCosts = (played: readonly Played[]): string =>
  [
    "| staff | offices | store | RU a month, millions | US$ a month | million ₫ a month | ₫ for one person |",
    "|---|---|---|---|---|---|---|",
    ...played.map(
      ({ staff, offices, store, ruPerMonth, perMonth }) =>
        `| ${whole(staff)} | ${whole(offices)} | ${store} | ${whole(ruPerMonth / 1e6)} | ${whole(perMonth)} | ${fine.format((perMonth * prices.vndPerUsd) / 1e6)} | ${whole((perMonth * prices.vndPerUsd) / staff)} |`,
    ),
  ].join("\n");
