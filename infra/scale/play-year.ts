import { type Calendar, createCalendar } from "../../src/domain/calendar/calendar.ts";
import { type Day, plusDays } from "../../src/domain/day.ts";
import { assumed, prices, serverlessRuPerSecond } from "./assumed.ts";

/** Who uses the bot. */
export type Size = {
  readonly name: string;
  readonly staff: number;
  readonly offices: number;
  /** Microsoft 365 tenants, each with limits of its own. */
  readonly tenants: number;
};

/** What an ordinary month of one person asks of the store, in RU, and how many turns it has. */
export type PersonMonth = { readonly ru: number; readonly turns: number };

/** What a year of so many people comes to. RU in request units, money in US dollars a month. */
export type Played = Size & {
  readonly gb: number;
  readonly ruPerMonth: number;
  /** The mean over working hours without reminders, the busiest second of an ordinary morning, and of the pledge's last day. */
  readonly meanRu: number;
  readonly morningRu: number;
  readonly peakRu: number;
  /** Of the largest office in its busiest second. */
  readonly officeRu: number;
  readonly heartbeatRu: number;
  readonly replicas: number;
  /** From the first to the last reminder of a morning on which everybody gets one, in the largest tenant. */
  readonly pushMinutes: number;
  readonly logGb: number;
  readonly store: "serverless" | "autoscale";
  readonly perMonth: number;
  readonly breaks: readonly string[];
};

/** The largest office has so many times the people of the mean one, and at most everybody. */
const largestOffice = 10;

type DayLoad = { readonly day: Day; readonly weight: number };

/** Plays the working days of a year, hour by hour, and keeps what was most of each. */
export const playYear = (size: Size, month: PersonMonth, year = 2026): Played => {
  const days = workingDays(createCalendar(), year);
  const all = days.reduce((sum, { weight }) => sum + weight, 0);
  const share = (12 * assumed.activity) / all;
  const turnsOf = (weight: number) => size.staff * month.turns * share * weight;
  const ruOf = (weight: number) => size.staff * month.ru * share * weight;
  let [busiest, ordinary] = [0, 0];
  for (const { weight } of days)
    for (const hour of assumed.hours) {
      busiest = Math.max(busiest, (ruOf(weight) * hour) / 3600);
      if (weight === 1) ordinary = Math.max(ordinary, (ruOf(1) * hour) / 3600);
    }
  const heaviest = Math.max(...days.map(({ weight }) => weight));
  const peakTurns = (turnsOf(heaviest) * Math.max(...assumed.hours) * assumed.burst) / 3600;
  const replicas = Math.max(
    assumed.leastReplicas,
    Math.ceil(peakTurns / (assumed.turnsPerCpuSecond * assumed.cpusPerReplica)) + 1,
  );
  const heartbeatRu = (replicas * (assumed.heartbeatRu + size.offices * assumed.officeLookRu)) / 60;
  const pushRu = (size.staff * assumed.pushesPerMonth * assumed.ruPerPush) / (30 * 24 * 3600);
  const pushingRu = Math.min(size.staff, size.tenants * assumed.pushesPerSecond) * assumed.ruPerPush;
  const peakRu = busiest * assumed.burst + heartbeatRu;
  const ruPerMonth = size.staff * month.ru * assumed.activity + (heartbeatRu + pushRu) * 30 * 24 * 3600;
  const officeStaff = Math.min(size.staff, (size.staff / size.offices) * largestOffice);
  const officeRu = (busiest * assumed.burst * officeStaff) / size.staff;
  const gb = (size.staff * assumed.bytesPerPerson * assumed.indexFactor) / 1e9;
  const logGb = (size.staff * month.turns * assumed.logBytesPerTurn) / 1e9;
  const most = Math.max(peakRu, pushingRu);
  return {
    ...size,
    ...{ gb, ruPerMonth, morningRu: ordinary * assumed.burst + heartbeatRu, peakRu: most, officeRu },
    meanRu: (size.staff * month.ru * assumed.activity) / (days.length * 3_000) + heartbeatRu,
    ...{ heartbeatRu, replicas, logGb },
    pushMinutes: size.staff / size.tenants / assumed.pushesPerSecond / 60,
    ...costOf({ ruPerMonth, most, gb, replicas, logGb }),
    breaks: breaksOf({ most, officeRu, heartbeatRu, size, officeStaff }),
  };
};

/** An ordinary day weighs 1. */
const workingDays = (calendar: Calendar, year: number): readonly DayLoad[] => {
  const days: DayLoad[] = [];
  const isWorked = (day: Day): boolean => {
    const found = calendar.isWorkingDay(day);
    return found.ok && found.value;
  };
  const lastOf = (day: Day, back: number): boolean => {
    const later = Array.from({ length: 31 }, (_, index) => plusDays(day, index + 1));
    return later.filter((one) => one.slice(0, 7) === day.slice(0, 7) && isWorked(one)).length === back;
  };
  for (let day: Day = `${year}-01-01`; day.startsWith(String(year)); day = plusDays(day, 1)) {
    if (!isWorked(day)) continue;
    const isPledgeDay = day.slice(5, 7) === "02" && lastOf(day, 0);
    const weight = isPledgeDay
      ? assumed.pledgeDay
      : lastOf(day, 0)
        ? assumed.lastDay
        : lastOf(day, 1)
          ? assumed.dayBefore
          : 1;
    days.push({ day, weight });
  }
  return days;
};

type Costing = Pick<Played, "ruPerMonth" | "gb" | "replicas" | "logGb"> & { readonly most: number };

/** The cheaper of the two ways to pay for the store that takes the busiest second. */
const costOf = ({ ruPerMonth, most, gb, replicas, logGb }: Costing): Pick<Played, "store" | "perMonth"> => {
  const serverless =
    most <= serverlessRuPerSecond
      ? (ruPerMonth / 1e6) * prices.serverlessPerMillionRu
      : Number.POSITIVE_INFINITY;
  // An hour is paid for by its busiest second, and a tenth of the most at least.
  const top = Math.max(prices.leastAutoscaleRu, Math.ceil(most / 1_000) * 1_000);
  const mean = Math.max(top / 10, Math.min(top, (ruPerMonth / (30 * 24 * 3600)) * assumed.burst));
  const autoscale = (mean / 100) * prices.autoscalePer100Ru;
  const beside =
    gb * prices.storagePerGb + replicas * prices.replica + logGb * prices.logsPerGb + prices.fixed;
  return serverless <= autoscale
    ? { store: "serverless", perMonth: serverless + beside }
    : { store: "autoscale", perMonth: autoscale + beside };
};

type Breaking = Pick<Played, "officeRu" | "heartbeatRu"> & {
  readonly most: number;
  readonly size: Size;
  readonly officeStaff: number;
};

const slowestPushMinutes = 60;

/** What meets a limit, the first first. */
const breaksOf = ({ most, officeRu, heartbeatRu, size, officeStaff }: Breaking): readonly string[] => {
  const pushMinutes = size.staff / size.tenants / assumed.pushesPerSecond / 60;
  const officeBytes = officeStaff * assumed.bytesPerPerson * assumed.indexFactor;
  return [
    ...(pushMinutes > slowestPushMinutes ? ["push time"] : []),
    ...(heartbeatRu > most / 4 ? ["heartbeat"] : []),
    ...(officeRu > assumed.ruPerLogicalPartition / 2 ? ["one office's partition"] : []),
    ...(officeBytes > assumed.bytesPerLogicalPartition / 2 ? ["one office's size"] : []),
    ...(most > serverlessRuPerSecond ? ["serverless"] : []),
  ];
};
