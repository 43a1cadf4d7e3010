import { type PlanMonths, planMonths } from "../../domain/standing/plan-months.ts";
import type { PlanRevision } from "../../usecases/ports.ts";
import { officeCodec, planCodec } from "../codecs.ts";
import { planRevisionId } from "../repositories/repositories.ts";
import { StoreError } from "../store-error.ts";
import type { OfficeReader } from "./read-facts.ts";

/** The plans that tallies are built for, and the months they are about. */
export type RunningPlans = {
  readonly running: readonly PlanRevision[];
  readonly plans: readonly PlanMonths[];
};

/** Months of plans by the id of their document: a revision never changes, so it is read once. */
export type MonthsShelf = Map<string, PlanMonths>;

/** What the office runs as it stands now; nothing for one that is not there. */
export const runningPlans = async (
  office: Pick<OfficeReader, "get">,
  shelf: MonthsShelf,
): Promise<RunningPlans> => {
  const running = await runningRevisions(office);
  const plans = await Promise.all(
    running.map(({ planId, revision }) => monthsOf(office, shelf, planRevisionId(planId, revision))),
  );
  return { running, plans };
};

/** The revisions of plans that the office runs now. */
export const runningRevisions = async (
  office: Pick<OfficeReader, "get">,
): Promise<readonly PlanRevision[]> => {
  const stored = await office.get("office");
  return stored ? officeCodec.read(stored).activePlans : [];
};

/** Whether a tally was built for just these plans. */
export const isBuiltFor = (
  { builtFor }: { readonly builtFor: readonly PlanRevision[] | null },
  running: readonly PlanRevision[],
): boolean =>
  builtFor !== null &&
  builtFor.length === running.length &&
  running.every(({ planId, revision }) =>
    builtFor.some((one) => one.planId === planId && one.revision === revision),
  );

const monthsOf = async (
  office: Pick<OfficeReader, "get">,
  shelf: MonthsShelf,
  id: string,
): Promise<PlanMonths> => {
  const known = shelf.get(id);
  if (known) return known;
  const stored = await office.get(id);
  if (!stored) throw new StoreError("broken", `An office runs ${id}, which is not there.`);
  const months = planMonths(planCodec.read(stored));
  shelf.set(id, months);
  return months;
};
