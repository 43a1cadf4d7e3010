import type { Day } from "../../day.ts";
import type { DisciplineFact } from "../service-facts.ts";
import type { LackWord, Note, TitleGap } from "../title-verdict.ts";
import { note } from "./finding.ts";
import type { View } from "./view.ts";

/** What discipline does to a year's achievements. */
export type DisciplineEffect = {
  readonly lacks: readonly Note<LackWord>[];
  readonly gaps: readonly TitleGap[];
};

/** Whether the measure still has effect on a day. */
export const isServed = ({ endsOn }: DisciplineFact, on: Day): boolean => endsOn === null || on <= endsOn;

/** Achievements count from after this day; `null`: nothing to wait for (152, Art. 4(4); before it 98, Art. 4). */
export const countsAfter = ({ evidence, on }: Pick<View, "evidence" | "on">): Day | null =>
  evidence.disciplines
    .flatMap(({ endsOn }) => (endsOn !== null && endsOn < on ? [endsOn] : []))
    .toSorted()
    .at(-1) ?? null;

/** A breach in duty or conduct makes the year "not completed" (335, Art. 11(3), 20(4)c; 90, Art. 11, 15). */
const failsYear = ({ cause, decidedOn, countedIn }: DisciplineFact, year: number): boolean =>
  cause !== "other" && countedIn === null && Number(decidedOn.slice(0, 4)) === year;

/** What discipline does to a year. */
export const disciplineEffect = (view: View, year: number): DisciplineEffect => {
  const failing = view.evidence.disciplines
    .filter((measure) => failsYear(measure, year))
    .map(({ degree }) => note("disciplinedInYear", { year, degree }));
  const until = countsAfter(view);
  if (until === null) return { lacks: failing, gaps: [] };
  const endYear = Number(until.slice(0, 4));
  const early = year < endYear ? [note("afterDiscipline", { year, until })] : [];
  return { lacks: [...failing, ...early], gaps: year === endYear ? ["disciplineServedInYear"] : [] };
};
