import { expect } from "vitest";
import type { JsonObject } from "../../../src/domain/json.ts";
import type { Documents, Stored } from "../../../src/store/documents.ts";

type RecountedPlan = {
  registered: number;
  withdrawn: number;
  waiting: number;
  titles: Record<string, number>;
  /** Over the plan's months and those of its phases: how many stand how, and of each title. */
  paces: Record<string, Record<string, number>>;
};

/** Figures of some people, counted with none of the code that keeps them. */
export type Recount = {
  people: number;
  readonly plans: Record<string, RecountedPlan>;
  readonly reported: Record<string, { people: number; assigned: number; waiting: number }>;
};

const all = async (documents: Documents, partition: string, kind: string): Promise<readonly Stored[]> => {
  const { found, after } = await documents.query(partition, { kind, limit: 1000 });
  expect(after).toBeUndefined();
  return found;
};

const empty = (): Recount => ({ people: 0, plans: {}, reported: {} });

/** Whether nobody has said anything of what stands there now. */
const waits = (body: Stored["body"]): boolean => {
  const { history, confirming = [] } = body as unknown as {
    history: unknown[];
    confirming?: { of: number }[];
  };
  return !confirming.some(({ of }) => of === history.length);
};

type Content = { readonly titles: string[]; readonly targetRate: number | null };

type Figures = { readonly assignedCount: number; readonly wellDoneCount: number };

/** How a pledged rate stands; here every report says how many tasks were done well. */
const stateOf = (reports: readonly JsonObject[], rate: number | null, [from, to]: readonly string[]) => {
  let [assigned, well] = [0, 0];
  for (const { month, counts } of reports as unknown as { month: string; counts: Figures }[]) {
    if (month < String(from) || month > String(to)) continue;
    assigned += counts.assignedCount;
    well += counts.wellDoneCount;
  }
  if (rate === null || assigned === 0) return "unknown";
  const tenThousandths = Math.round(rate * 10_000) * assigned;
  if (well * 10_000 >= tenThousandths) return "onTrack";
  return well * 50_000 >= tenThousandths * 4 ? "atRisk" : "behind";
};

type Edge = { readonly on?: string; readonly month?: string } | null;

type RawPlan = {
  readonly id: string;
  readonly period: { readonly fromYear: number; readonly toYear: number };
  readonly phases: readonly { readonly id: string; readonly start: Edge; readonly end: Edge }[];
};

/** The months of the plans that the office runs, and of their phases, as the documents say. */
const spansOf = async (documents: Documents, partition: string) => {
  const office = await documents.get(partition, "office");
  const spans: Record<string, (readonly [name: string, from: string, to: string])[]> = {};
  for (const { planId, revision } of (office?.body["activePlans"] ?? []) as unknown as Running[]) {
    const stored = await documents.get(partition, `plan:${planId}:${revision}`);
    if (!stored) continue;
    const { period, phases } = stored.body as unknown as RawPlan;
    spans[planId] = [["whole", `${period.fromYear}-01`, `${period.toYear}-12`]];
    for (const { id, start, end } of phases) {
      if (!start || !end) continue;
      const month = (edge: NonNullable<Edge>) => (edge.on ?? edge.month ?? "").slice(0, 7);
      spans[planId].push([id, month(start), month(end)]);
    }
  }
  return spans;
};

type Running = { readonly planId: string; readonly revision: number };

/** The figures of each unit, and under `""` of the office, straight out of people, pledges and work. */
export const recount = async (documents: Documents, partition: string): Promise<Record<string, Recount>> => {
  const [people, pledges, work] = await Promise.all(
    ["person", "pledge", "work"].map((kind) => all(documents, partition, kind)),
  );
  const units: Record<string, Recount> = { "": empty() };
  const spans = await spansOf(documents, partition);
  for (const { id, body } of people ?? []) {
    const person = body as unknown as { leftOn: string | null; unitId: string; grants: { role: string }[] };
    if (person.leftOn !== null || !person.grants.some(({ role }) => role !== "admin")) continue;
    const personId = id.slice("person:".length);
    units[person.unitId] ??= empty();
    for (const into of [units[""], units[person.unitId]] as Recount[]) {
      into.people += 1;
      for (const { body: pledge } of pledges ?? []) {
        if (pledge["personId"] !== personId) continue;
        const planId = String(pledge["planId"]);
        into.plans[planId] ??= { registered: 0, withdrawn: 0, waiting: 0, titles: {}, paces: {} };
        const plan = into.plans[planId] as RecountedPlan;
        if (pledge["state"] === "withdrawn") plan.withdrawn += 1;
        else {
          plan.registered += 1;
          plan.waiting += waits(pledge) ? 1 : 0;
          const { titles, targetRate } = pledge["content"] as unknown as Content;
          for (const title of titles) plan.titles[title] = (plan.titles[title] ?? 0) + 1;
          const own = (work ?? []).map((one) => one.body).filter((one) => one["personId"] === personId);
          for (const [name, from, to] of spans[planId] ?? []) {
            const state = stateOf(own, targetRate, [from, to]);
            for (const of of ["", ...titles]) {
              const counts = plan.paces[`${name}/${of}`] ?? {};
              plan.paces[`${name}/${of}`] = { ...counts, [state]: (counts[state] ?? 0) + 1 };
            }
          }
        }
      }
      for (const { body: report } of work ?? []) {
        if (report["personId"] !== personId) continue;
        const month = String(report["month"]);
        into.reported[month] ??= { people: 0, assigned: 0, waiting: 0 };
        into.reported[month].people += 1;
        into.reported[month].waiting += waits(report) ? 1 : 0;
        into.reported[month].assigned += (
          report["counts"] as unknown as { assignedCount: number }
        ).assignedCount;
      }
    }
  }
  return units;
};

/** Makes the office one of before there were standings. */
export const forgetStandings = async (documents: Documents, partition: string): Promise<void> => {
  for (const kind of ["standing", "tally", "tally-office", "tally-mark"])
    for (const { id, etag } of await all(documents, partition, kind))
      await documents.batch(partition, [{ do: "remove", id, etag }]);
};

type KeptPaces = { readonly people: Counts; readonly titles: Readonly<Record<string, Counts>> };
type Counts = Record<string, number>;

type KeptPlan = Omit<RecountedPlan, "paces"> & {
  readonly paces: { readonly whole: KeptPaces; readonly phases: Readonly<Record<string, KeptPaces>> };
};

type Kept = {
  readonly people: number;
  readonly plans: Readonly<Record<string, KeptPlan>>;
  readonly months: Readonly<
    Record<string, { readonly reported: number; readonly assigned: number; readonly waiting: number }>
  >;
};

const pacesInShort = ({ whole, phases }: KeptPlan["paces"]): RecountedPlan["paces"] =>
  Object.fromEntries(
    Object.entries({ whole, ...phases }).flatMap(([name, { people, titles }]) =>
      Object.entries({ "": people, ...titles }).flatMap(([of, counts]) =>
        Object.keys(counts).length > 0 ? [[`${name}/${of}`, counts]] : [],
      ),
    ),
  );

const inShort = ({ people, plans, months }: Kept): Recount => ({
  people,
  plans: Object.fromEntries(
    Object.entries(plans).map(([id, { registered, withdrawn, waiting, titles, paces }]) => [
      id,
      { registered, withdrawn, waiting, titles, paces: pacesInShort(paces) },
    ]),
  ),
  reported: Object.fromEntries(
    Object.entries(months).map(([month, { reported, assigned, waiting }]) => [
      month,
      { people: reported, assigned, waiting },
    ]),
  ),
});

/** The tallies that are kept, told as a recount tells them. */
export const keptTallies = async (
  documents: Documents,
  partition: string,
): Promise<Record<string, Recount>> => {
  const office = await documents.get(partition, "tally:office");
  const units = await all(documents, partition, "tally");
  return Object.fromEntries(
    [
      ...(office ? [["", office] as const] : []),
      ...units.map((unit) => [String(unit.body["unitId"]), unit] as const),
    ].map(([id, { body }]) => [id, inShort(body as unknown as Kept)]),
  );
};
