import { expect } from "vitest";
import type { Documents, Stored } from "../../../src/store/documents.ts";

/** Figures of some people, counted with none of the code that keeps them. */
export type Recount = {
  people: number;
  readonly plans: Record<
    string,
    { registered: number; withdrawn: number; waiting: number; titles: Record<string, number> }
  >;
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

/** The figures of each unit, and under `""` of the office, straight out of people, pledges and work. */
export const recount = async (documents: Documents, partition: string): Promise<Record<string, Recount>> => {
  const [people, pledges, work] = await Promise.all(
    ["person", "pledge", "work"].map((kind) => all(documents, partition, kind)),
  );
  const units: Record<string, Recount> = { "": empty() };
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
        into.plans[planId] ??= { registered: 0, withdrawn: 0, waiting: 0, titles: {} };
        const plan = into.plans[planId];
        if (pledge["state"] === "withdrawn") plan.withdrawn += 1;
        else {
          plan.registered += 1;
          plan.waiting += waits(pledge) ? 1 : 0;
          for (const title of (pledge["content"] as unknown as { titles: string[] }).titles)
            plan.titles[title] = (plan.titles[title] ?? 0) + 1;
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

type Kept = {
  readonly people: number;
  readonly plans: Readonly<Record<string, Recount["plans"][string]>>;
  readonly months: Readonly<
    Record<string, { readonly reported: number; readonly assigned: number; readonly waiting: number }>
  >;
};

const inShort = ({ people, plans, months }: Kept): Recount => ({
  people,
  plans: Object.fromEntries(
    Object.entries(plans).map(([id, { registered, withdrawn, waiting, titles }]) => [
      id,
      { registered, withdrawn, waiting, titles },
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
