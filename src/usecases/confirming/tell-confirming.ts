import { type Confirming, confirmingOf } from "../../domain/confirming/confirming.ts";
import { silenceThrough } from "../../domain/confirming/silence.ts";
import type { Day } from "../../domain/day.ts";
import { silenceConfirmsAfter } from "../../domain/office-settings/settings-of.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import type { Pledge } from "../../domain/pledge.ts";
import type { WorkReport } from "../../domain/work-report.ts";
import type { Ports } from "../ports.ts";
import type { Submission } from "./submission.ts";

/** How something stands, as its own person is told. */
export type ToldConfirming = {
  readonly state: Confirming;
  /** Who said so; null while nobody did, and where silence did. */
  readonly by: string | null;
  /** The last day before silence confirms it; null where it does not. */
  readonly through: Day | null;
};

/** How a thing of the person stands; undefined for a pledge that was withdrawn. */
export const toldConfirming = async (
  ports: Pick<Ports, "people" | "calendar" | "settings">,
  thing: Pledge | WorkReport,
): Promise<ToldConfirming | undefined> => {
  if ("state" in thing && thing.state === "withdrawn") return undefined;
  const state = confirmingOf(thing);
  const byId = state.is === "waiting" ? null : state.byPersonId;
  const names = byId === null ? undefined : await ports.people.named([byId]);
  const rules = { calendar: ports.calendar, after: silenceConfirmsAfter(ports.settings) };
  return { state, by: names?.get(byId ?? "") ?? null, through: silenceThrough(thing, rules) ?? null };
};

/** What became of something that the person entered. */
export type ToldSubmission = { readonly submission: Submission; readonly told: ToldConfirming };

/** Tells the person what was confirmed or given back since a moment, what was first first. */
export const tellConfirming =
  (ports: Ports) =>
  async (since: string): Promise<readonly ToldSubmission[]> => {
    const { person, plans, pledges, work } = ports;
    const [active, ofPerson, reports] = await Promise.all([
      plans.active(),
      pledges.ofPerson(person.id),
      work.ofPerson(person.id),
    ]);
    const all: readonly Submission[] = [
      ...ofPerson.flatMap((thing) => pledgeOf(active, thing)),
      ...reports.map((thing) => ({ is: "work", thing }) as const),
    ];
    const told = await Promise.all(
      all.map(async (submission) => ({ submission, told: await toldConfirming(ports, submission.thing) })),
    );
    return told
      .flatMap(({ submission, told: one }) =>
        one && saidSince(one, since) ? [{ submission, told: one }] : [],
      )
      .toSorted((one, other) => Date.parse(saidAt(one)) - Date.parse(saidAt(other)));
  };

const pledgeOf = (plans: readonly EmulationPlan[], thing: Pledge): readonly Submission[] => {
  const plan = plans.find(({ id }) => id === thing.planId);
  return plan ? [{ is: "pledge", plan, thing }] : [];
};

const saidSince = ({ state }: ToldConfirming, since: string): boolean =>
  state.is !== "waiting" && Date.parse(state.at) >= Date.parse(since);

const saidAt = ({ told: { state } }: ToldSubmission): string =>
  state.is === "waiting" ? state.since : state.at;
