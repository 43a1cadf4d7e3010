import type { DateTime } from "luxon";
import { type Consent, noticeVersion } from "../domain/choices.ts";
import type { PersonTitle, StaffKind } from "../domain/codes.ts";
import { type Month, monthOf, plusMonths, stampOf } from "../domain/day.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import { type Pledge, registered, withdrawn } from "../domain/pledge.ts";
import { reported, type WorkReport } from "../domain/work-report.ts";
import { personCodec, pledgeCodec, workCodec } from "../store/codecs.ts";
import type { Documents, Operation, Stored } from "../store/documents.ts";
import { partitionOf } from "../store/partition-of.ts";
import { followFacts } from "../store/standing/follow-facts.ts";
import { readerOf } from "../store/standing/read-facts.ts";
import { demoRoster } from "./demo-roster.ts";
import { demoOfficeId, demoPersonId } from "./seed-demo.ts";

/** When the people of the demo did what they did. */
export type DemoLife = { readonly plan: EmulationPlan; readonly now: DateTime };

/** How well somebody of the demo works: tasks completed well out of twenty, month by month in turn. */
type Manner = {
  readonly titles: readonly PersonTitle[];
  /** 0..1 */
  readonly targetRate: number | null;
  readonly wellDone: readonly number[];
  /** Whether the last month is still to be reported. */
  readonly isLate?: boolean;
  readonly isWithdrawn?: boolean;
};

const [advanced, fighter, provincial] = [
  "lao_dong_tien_tien",
  "chien_si_thi_dua_co_so",
  "chien_si_thi_dua_tinh",
] as const;

/** In turn; null: neither registered nor reported anything. */
const manners: readonly (Manner | null)[] = [
  { titles: [advanced, fighter], targetRate: 0.9, wellDone: [19, 18, 20] },
  { titles: [advanced], targetRate: 0.85, wellDone: [17, 18] },
  { titles: [advanced, fighter], targetRate: 0.95, wellDone: [18, 17], isLate: true },
  null,
  { titles: [advanced], targetRate: 0.9, wellDone: [14, 13] },
  { titles: [advanced, fighter, provincial], targetRate: 0.9, wellDone: [20, 19, 18] },
  { titles: [advanced], targetRate: 0.9, wellDone: [] },
  { titles: [advanced], targetRate: 0.9, wellDone: [18, 19] },
  { titles: [advanced], targetRate: null, wellDone: [16], isLate: true },
  { titles: [advanced], targetRate: 0.8, wellDone: [16, 17, 18] },
  { titles: [advanced], targetRate: 0.9, wellDone: [18], isWithdrawn: true },
];

/**
 * Lets the people of the demo office whom nobody plays have registered and reported, so that a summary has something to
 * tell; whoever did so before is left alone.
 */
export const seedDemoLife = async (documents: Documents, life: DemoLife): Promise<void> => {
  const partition = partitionOf.office(demoOfficeId);
  const others = demoRoster.filter(({ as }) => as === undefined);
  for (const [index, { name, staffKind }] of others.entries()) {
    const manner = manners[index % manners.length];
    const personId = demoPersonId({ name });
    const stored = await documents.get(partition, `person:${personId}`);
    const pledged = await documents.get(partition, pledgeId(personId, life));
    if (!manner || !stored || pledged) continue;
    const operations = [agreeing(stored, life), ...deedsOf({ personId, staffKind }, manner, life)];
    const followed = (await followFacts(readerOf(documents, partition), operations)) ?? [];
    await documents.batch(partition, [...operations, ...followed]);
  }
};

const pledgeId = (personId: string, { plan }: DemoLife): string => `pledge:${personId}:${plan.id}`;

const agreeing = (stored: Stored, { now }: DemoLife): Operation => {
  const agreed: Consent = { state: "agreed", noticeVersion, at: stampOf(now.minus({ days: 7 })) };
  const person = personCodec.read(stored);
  return {
    do: "replace",
    entry: personCodec.write(stored.id, { ...person, consent: person.consent ?? agreed }),
    etag: stored.etag,
  };
};

type Who = { readonly personId: string; readonly staffKind: StaffKind };

const deedsOf = (who: Who, manner: Manner, life: DemoLife): readonly Operation[] => {
  const { personId } = who;
  const pledge = pledgeOf(who, manner, life);
  const reports = monthsOf(life)
    .slice(0, manner.isLate ? -1 : undefined)
    .flatMap((month, index) => reportOf(personId, manner, { month, index }));
  return [
    { do: "create", entry: pledgeCodec.write(pledgeId(personId, life), pledge) },
    ...reports.map((report): Operation => {
      const id = `work:${personId}:${report.month}`;
      return { do: "create", entry: workCodec.write(id, report) };
    }),
  ];
};

const pledgeOf = ({ personId, staffKind }: Who, manner: Manner, { plan, now }: DemoLife): Pledge => {
  const act = { personId, planId: plan.id, at: stampOf(now.minus({ days: 6 })), late: false };
  const open = plan.pledging.titles.flatMap(({ title, staffKinds }) =>
    staffKinds.includes(staffKind) ? [title] : [],
  );
  const content = {
    titles: manner.titles.filter((title) => open.includes(title)),
    targetRate: manner.targetRate,
    movements: [],
    initiative: null,
  };
  const pledge = registered(undefined, content, act);
  const later = { ...act, at: stampOf(now.minus({ days: 2 })) };
  return manner.isWithdrawn ? withdrawn(pledge, "Chuyển công tác", later) : pledge;
};

/** The months of the plan that are over, at most six of them. */
const monthsOf = ({ plan, now }: DemoLife): readonly Month[] => {
  const first = `${plan.period.fromYear}-01`;
  const months = Array.from({ length: 6 }, (_, back) => plusMonths(monthOf(now), back - 6));
  return months.filter((month) => month >= first);
};

const reportOf = (
  personId: string,
  { wellDone }: Manner,
  { month, index }: { readonly month: Month; readonly index: number },
): readonly WorkReport[] => {
  const count = wellDone[index % Math.max(1, wellDone.length)];
  if (count === undefined) return [];
  const counts = {
    ...{ assignedCount: 20, doneCount: 20, wellDoneCount: count },
    ...{ qualityCount: null, onTimeCount: null },
  };
  const at = `${plusMonths(month, 1)}-03T02:00:00.000Z`;
  return [reported(undefined, month, { at, byPersonId: personId, source: "self", counts })];
};
