import { namesOffice, namesOwn, readUnit } from "../src/bot/read-unit.ts";
import { readPlace, type SummaryPlace } from "../src/bot/summary-place.ts";
import { titleNamed } from "../src/bot/title-words.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { personTitles } from "../src/domain/codes.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Phase } from "../src/domain/plan/phase.ts";
import type { EmulationPlan } from "../src/domain/plan/plan.ts";
import { foldWords } from "../src/domain/roster/fold-words.ts";
import { phasesMeant } from "../src/domain/summary/phases-meant.ts";

/** How far somebody may look. */
export type SummaryReach = {
  readonly seesOffice: boolean;
  /** Units whose summary is theirs to see. */
  readonly units: readonly Unit[];
};

/** Where the person may look: the whole office, or the units that they head. */
export const summaryReach = ({ person, office, today: day }: Turn): SummaryReach => ({
  seesOffice: may(person, { verb: "showSummary", on: { is: "office" }, day }),
  units: office.units.filter(({ id: unitId }) =>
    may(person, { verb: "showUnitSummary", on: { is: "unit", unitId }, day }),
  ),
});

/** The place that is meant, or what is to be asked: several things are meant, or none. */
export type PlaceSaid =
  | { readonly place: SummaryPlace }
  | { readonly place: SummaryPlace; readonly units: readonly Unit[]; readonly isUnknown: boolean }
  | { readonly place: SummaryPlace; readonly phases: readonly Phase[]; readonly isUnknown: boolean };

const phase =
  /(?:^| )(?:(?:trong|o|cua|in) )?(?:(?:dot|giai doan|phase)(?: thi dua)?(?: (?:thu|so))? (\S+(?: (?:nay|tai|biet|diem|de))?)|(this|first|second|third|special|peak) phase)(?= |$)/;

/** What somebody's words, or a button, say of the place; without words, where they begin. */
export const placeSaid = (about: string, { plan, reach, today, units }: SayingOf): PlaceSaid => {
  const pressed = readPlace(about);
  if (pressed) return { place: { ...pressed, planId: plan.id } };
  const start: SummaryPlace = { view: "main", unitId: beginning(reach), from: 0, planId: plan.id };
  const words = foldWords(about);
  const said = phase.exec(words);
  const phases = said ? phasesMeant(plan, said[1] ?? said[2] ?? "", today) : [];
  const rest = words.replace(said?.[0] ?? "", " ").trim();
  const [only, ...more] = phases;
  const inPhase = only && more.length === 0 ? { ...start, phaseId: only.id } : start;
  const unit = unitSaid(rest, inPhase, { reach, units });
  if (!("place" in unit)) return { place: inPhase, ...unit };
  if (said && inPhase.phaseId === undefined) {
    const isUnknown = phases.length === 0;
    return { place: unit.place, phases: isUnknown ? plan.phases : phases, isUnknown };
  }
  return unit;
};

export type SayingOf = {
  readonly plan: EmulationPlan;
  readonly reach: SummaryReach;
  readonly today: string;
  readonly units: readonly Unit[];
};

/** The office for whom it is theirs to see, else the unit that they head. */
const beginning = ({ seesOffice, units }: SummaryReach): string | null =>
  seesOffice ? null : (units[0]?.id ?? null);

type UnitSaid =
  | { readonly place: SummaryPlace }
  | { readonly units: readonly Unit[]; readonly isUnknown: boolean };

const unitSaid = (
  rest: string,
  start: SummaryPlace,
  { reach, units }: Pick<SayingOf, "reach" | "units">,
): UnitSaid => {
  if (rest === "") {
    const isUnclear = !reach.seesOffice && reach.units.length > 1;
    return isUnclear ? { units: reach.units, isUnknown: false } : { place: start };
  }
  if (namesOffice(rest)) return { place: { ...start, unitId: null } };
  const title = personTitles.find((one) => one === titleNamed(rest));
  if (title) return { place: { ...start, view: "title", title } };
  if (namesOwn(rest) && !reach.seesOffice) return unitSaid("", start, { reach, units });
  const read = readUnit(rest, units);
  if (read.is === "unit") return { place: { ...start, unitId: read.unit.id } };
  return read.is === "several"
    ? { units: read.units, isUnknown: false }
    : { units: reach.units, isUnknown: true };
};
