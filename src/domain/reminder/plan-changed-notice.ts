import { z } from "zod";
import { personTitles } from "../codes.ts";
import type { JsonObject } from "../json.ts";
import type { PlanChangeNotice } from "../plan/edit/plan-change-notices.ts";
import type { Notice } from "./notice.ts";

/** What is kept of a change of a plan until the person is told: which revisions, and what of it is theirs alone. */
const aboutSchema = z.strictObject({
  planId: z.string(),
  /** The revision that held before, and the one that holds now. */
  before: z.int(),
  revision: z.int(),
  belowLeastRate: z.strictObject({ targetRate: z.number(), leastTargetRate: z.number() }).nullable(),
  titlesClosed: z.array(z.enum(personTitles)),
});

export type PlanChangedAbout = z.output<typeof aboutSchema>;

/** What a person is told of a change of their plan; days that changed are read from the revisions when it is said. */
export const planChangedNotice = (
  of: Pick<PlanChangedAbout, "planId" | "before" | "revision">,
  { items }: Pick<PlanChangeNotice, "items">,
): Notice => {
  const below = items.find((item) => item.is === "belowLeastRate");
  const closed = items.find((item) => item.is === "titlesClosed");
  const about: PlanChangedAbout = {
    ...of,
    belowLeastRate: below ? { targetRate: below.targetRate, leastTargetRate: below.leastTargetRate } : null,
    titlesClosed: [...(closed?.titles ?? [])],
  };
  return { what: "planChanged", about };
};

/** What the notice is about. @throws where it is not of a plan's change */
export const readPlanChanged = (about: JsonObject): PlanChangedAbout => aboutSchema.parse(about);
