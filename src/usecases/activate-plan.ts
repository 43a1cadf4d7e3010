import { dayOf, stampOf } from "../domain/day.ts";
import type { Unit } from "../domain/person.ts";
import { type DateWarning, dateWarnings, yearWithoutHolidays } from "../domain/plan/edit/date-warnings.ts";
import { noticesOfPlanChange } from "../domain/plan/edit/plan-change-notices.ts";
import { type PlanChange, planChanges } from "../domain/plan/edit/plan-changes.ts";
import { logged, type PlanLog } from "../domain/plan/edit/plan-draft.ts";
import { type TouchedPledges, touchedPledges } from "../domain/plan/edit/touched-pledges.ts";
import { planChangedNotice } from "../domain/reminder/plan-changed-notice.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { planChanged, told } from "./list-touched.ts";
import type { OfficePlan, PlanFile } from "./open-plans.ts";
import type { Ports, Versioned } from "./ports.ts";
import { type Timeline, timelineOf } from "./show-calendar.ts";

/** Why a plan is not activated or closed. */
export type PlanActFault = "plan-gone" | "plan-year-unknown" | "nothing-changed" | "not-running";

/** What activating a draft would mean. */
export type PlanPreview = {
  readonly file: PlanFile;
  readonly timeline: Timeline;
  readonly warnings: readonly DateWarning[];
  /** Empty for a plan that the office never ran. */
  readonly changes: readonly PlanChange[];
  readonly touched: TouchedPledges;
  readonly units: readonly Unit[];
};

/** Reckons what activating a draft would mean; undefined where there is none. */
export const previewPlan =
  (ports: Ports) =>
  async (file: PlanFile): Promise<PlanPreview | undefined> => {
    const { calendar, now } = ports;
    const plan = file.draft?.value.plan;
    if (!plan) return undefined;
    const before = file.holds?.plan ?? plan;
    const { change } = await planChanged(ports, file, plan);
    return {
      file,
      timeline: timelineOf([plan], { span: { is: "all" }, today: dayOf(now), calendar }),
      warnings: dateWarnings(plan, calendar),
      changes: planChanges(before, plan),
      touched: touchedPledges(change),
      units: ports.office.units,
    };
  };

/** Looks through the days of a draft for what an officer should know. */
export const draftWarnings =
  ({ calendar }: Ports) =>
  ({ draft }: PlanFile): readonly DateWarning[] =>
    draft ? dateWarnings(draft.value.plan, calendar) : [];

/** Why the draft can't be activated as it stands; undefined where it can. */
export const activationFault =
  ({ calendar }: Ports) =>
  ({ draft, holds }: PlanFile): Extract<Result<never, PlanActFault>, { ok: false }> | undefined => {
    if (!draft) return refused("plan-gone");
    const year = yearWithoutHolidays(draft.value.plan, calendar);
    if (year !== null) return refused("plan-year-unknown", { year });
    const isSame = holds?.state === "active" && planChanges(holds.plan, draft.value.plan).length === 0;
    return isSame ? refused("nothing-changed") : undefined;
  };

/** A plan that holds from now on, and how many people are told of what changed for them. */
export type ActivatedPlan = OfficePlan & { readonly toldCount: number };

/** Makes the draft the plan that holds, as a revision that never changes; pledges stay as they are. */
export const activatePlan =
  (ports: Ports) =>
  async (file: PlanFile, note: string | null): Promise<Result<ActivatedPlan, PlanActFault>> => {
    const { planDesk } = ports;
    const fault = activationFault(ports)(file);
    if (fault) return fault;
    const { planId, draft, holds } = file;
    if (!draft) return refused("plan-gone");
    const log = await planDesk.findLog(planId);
    const revision = Math.max(holds?.revision ?? 0, log?.value.revision ?? 0) + 1;
    const { plan } = draft.value;
    planDesk.saveRevision(plan, revision);
    const running = planDesk.running();
    const runs = { planId, revision };
    planDesk.run(
      running.some((one) => one.planId === planId)
        ? running.map((one) => (one.planId === planId ? runs : one))
        : [...running, runs],
    );
    planDesk.removeDraft(planId, draft.etag);
    const did = holds?.state === "active" ? "changed" : "activated";
    saveLog(ports, { planId, log, event: { did, revision, note } });
    const toldCount = await tellChange(ports, file, { plan, revision });
    return ok({ plan, revision, state: "active", toldCount, units: ports.office.units });
  };

/** Tells those who pledged what of the change concerns them. @returns how many there are */
const tellChange = async (
  ports: Ports,
  file: PlanFile,
  { plan, revision }: Pick<OfficePlan, "plan" | "revision">,
): Promise<number> => {
  const { planId, holds } = file;
  if (!holds) return 0;
  const { change } = await planChanged(ports, file, plan);
  const of = { planId, before: holds.revision, revision };
  const told = noticesOfPlanChange(change).map(({ personId, items }) => ({
    personId,
    notice: planChangedNotice(of, { items }),
  }));
  ports.notices.tellAll(`plan-${planId}-${revision}`, told);
  return told.length;
};

/** Closes a plan: nothing is asked about it any more; it and its pledges stay. */
export const closePlan =
  (ports: Ports) =>
  async ({ planId, holds }: PlanFile, note: string | null): Promise<Result<OfficePlan, PlanActFault>> => {
    const { planDesk } = ports;
    if (holds?.state !== "active") return refused("not-running");
    planDesk.run(planDesk.running().filter((one) => one.planId !== planId));
    const log = await planDesk.findLog(planId);
    saveLog(ports, { planId, log, event: { did: "closed", revision: holds.revision, note } });
    return ok({ ...holds, state: "closed" });
  };

/** How many pledges hold under a plan. */
export const countPledges =
  ({ planDesk, people }: Ports) =>
  async (planId: string): Promise<number> =>
    told(await planDesk.pledgesUnder(planId), await people.all()).filter(
      ({ state }) => state === "registered",
    ).length;

type Logging = {
  readonly planId: string;
  readonly log: Versioned<PlanLog> | undefined;
  readonly event: Pick<PlanLog["history"][number], "did" | "revision" | "note">;
};

const saveLog = ({ person, planDesk, now }: Ports, { planId, log, event }: Logging): void =>
  planDesk.saveLog(
    logged(log?.value, planId, { at: stampOf(now), byPersonId: person.id, ...event }),
    log?.etag,
  );
