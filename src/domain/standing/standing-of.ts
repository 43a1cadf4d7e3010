import type { Pledge } from "../pledge.ts";
import type { WorkReport } from "../work-report.ts";
import { bareStanding, type StandingPerson, withPledge, withWork } from "./change-standing.ts";
import type { Standing } from "./standing.ts";

/** All the facts that a standing is told from. */
export type StandingFacts = {
  readonly pledges: readonly Pledge[];
  readonly work: readonly WorkReport[];
};

/** The standing counted anew from the facts, in whatever order they come. */
export const standingOf = (person: StandingPerson, { pledges, work }: StandingFacts): Standing => {
  const pledged = pledges.reduce(withPledge, bareStanding(person));
  return { ...work.reduce(withWork, pledged), revision: 1 };
};
