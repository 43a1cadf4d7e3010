/**
 * What the model takes for given. What is measured names where; what is a price was read on the day it names and has to be
 * looked up again in Azure's calculator before money is spent.
 */
export const assumed = {
  /** Of a person's turns of one ordinary month, on top of the README's table: none. Kept here to be changed. */
  activity: 1,
  /** 0..1; of a day's turns that fall into each hour from 08:00 on, as people read mail when they come in. */
  hours: [0.22, 0.14, 0.12, 0.08, 0.02, 0.06, 0.12, 0.1, 0.1, 0.04],
  /** How many times an ordinary day's turns the last working day of a month has, the one before it, and the pledge's last day. */
  lastDay: 4,
  dayBefore: 2,
  pledgeDay: 6,
  /** The busiest second of an hour beside its mean: people come after a reminder, not evenly. */
  burst: 4,
  /** Reminders that one person gets in a month, and days of a month on which everybody gets one. */
  pushesPerMonth: 5,
  /** RU of one reminder to its last write: 30 people of the demo office on the Cosmos model, 2026-12-01. */
  ruPerPush: 28.5,
  /** Of what the store keeps of one person in a year, as JSON: 3.5 kB after five months in the demo office, reminders beside. */
  bytesPerPerson: 12_000,
  /** Stored and indexed, beside the JSON. */
  indexFactor: 1.4,
  /** Turns per second of one processor: npm run bench:turn, the slowest of three, with half left to spare. */
  turnsPerCpuSecond: 335,
  /** Processors of one replica, and replicas of which one may be away. */
  cpusPerReplica: 0.5,
  leastReplicas: 2,
  /** Teams' limit for one bot and tenant is 50 a second, of which the bot takes 40 for what nobody waits for. */
  pushesPerSecond: 40,
  /** RU a minute of one instance's heartbeat, without the offices; and of each office that it looks into. */
  heartbeatRu: 4 * 2.3 + 1 + 3 * 2.3 + 4.95 / 3,
  officeLookRu: 1,
  /** Cosmos DB: of one logical partition, which is one office; of one physical partition. */
  ruPerLogicalPartition: 10_000,
  bytesPerLogicalPartition: 20_000_000_000,
  /** Log lines of one turn, in bytes. */
  logBytesPerTurn: 900,
} as const;

/** US dollars a month, list prices of one region as read in 11/2026; to be looked up again. */
export const prices = {
  readOn: "11/2026",
  serverlessPerMillionRu: 0.25,
  /** Of 100 RU/s that an hour uses most, at the autoscale rate, for 730 hours. */
  autoscalePer100Ru: 8.76,
  leastAutoscaleRu: 1_000,
  storagePerGb: 0.25,
  /** One replica of half a processor and 1 GiB that never sleeps. */
  replica: 39,
  logsPerGb: 2.76,
  fixed: 6,
  vndPerUsd: 26_000,
} as const;

/** Serverless accounts end at 5,000 RU/s for each physical partition. */
export const serverlessRuPerSecond = 5_000;
