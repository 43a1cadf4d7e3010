import { shortfallCard } from "../cards/shortfall-card.ts";
import { type SummaryReader, summaryCard } from "../cards/summary-card.ts";
import { summaryChoiceCard } from "../cards/summary-choice-card.ts";
import { summaryGroupCard } from "../cards/summary-group-card.ts";
import { summaryTargetsCard } from "../cards/summary-targets-card.ts";
import { striversCard, summaryTitleCard } from "../cards/summary-title-card.ts";
import { summaryUnitsCard } from "../cards/summary-units-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import type { Command } from "../src/bot/dialogs.ts";
import type { SummaryPlace } from "../src/bot/summary-place.ts";
import { titleNamed } from "../src/bot/title-words.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { ok, type Result, refused } from "../src/domain/result.ts";
import type { PlanFault } from "../src/usecases/current-plan.ts";
import type { Summary } from "../src/usecases/summary/show-summary.ts";
import { confirmsIn } from "./confirms-in.ts";
import { planlessCard } from "./plan-commands.ts";
import { type PlaceSaid, placeSaid, type SummaryReach, summaryReach } from "./summary-place-said.ts";

/** Whether a summary of others is the person's to see. */
export const seesSummaries = (turn: Turn): boolean => {
  const { seesOffice, units } = summaryReach(turn);
  return seesOffice || units.length > 0;
};

type Meant = { readonly said: PlaceSaid; readonly reach: SummaryReach };

/** Where the words lead under the plan that is meant; whoever may look nowhere is refused their own unit's summary. */
const meantBy = async (turn: Turn, about: string): Promise<Result<Meant, PlanFault>> => {
  const reach = summaryReach(turn);
  if (!reach.seesOffice && reach.units.length === 0)
    await turn.use.showUnitSummary({ planId: "", unitId: turn.person.unitId });
  const { plans, chosenId } = await turn.use.openPlanChoice();
  const plan = plans.find(({ id }) => id === chosenId);
  if (!plan) return refused(plans.length === 0 ? "no-plan" : "which-plan");
  const { office, today } = turn;
  return ok({ said: placeSaid(about, { plan, reach, today, units: office.units }), reach });
};

const summaryAt = (
  { use }: Turn,
  { planId, unitId, phaseId }: SummaryPlace,
  isLooked: boolean,
): Promise<Result<Summary, PlanFault>> => {
  const ask = { planId, phaseId, isLooked };
  return unitId === null ? use.showSummary(ask) : use.showUnitSummary({ ...ask, unitId });
};

const cardAt = async (turn: Turn, reader: SummaryReader): Promise<Result<Card, PlanFault>> => {
  const { use, messages } = turn;
  const { place } = reader;
  const { view, title, unitId } = place;
  if (view === "title" && title && unitId !== null) {
    const strivers = await use.showStrivers({ ...place, unitId, title });
    return strivers.ok ? ok(striversCard(strivers.value, reader, messages)) : strivers;
  }
  const found = await summaryAt(turn, place, view === "main");
  if (!found.ok) return found;
  const summary = found.value;
  if (unitId !== null) return ok(summaryCard(summary, reader, messages));
  if (view === "units") return ok(summaryUnitsCard(summary, place, messages));
  if (view === "targets") return ok(summaryTargetsCard(summary, place, messages));
  if (view === "title" && title) return ok(summaryTitleCard(summary, { place, title }, messages));
  return ok(summaryCard(summary, reader, messages));
};

const answered = async (turn: Turn, about: string): Promise<Result<Card, PlanFault>> => {
  const meant = await meantBy(turn, about);
  if (!meant.ok) return meant;
  const { said, reach } = meant.value;
  const { place } = said;
  const { seesOffice } = reach;
  if ("units" in said) return ok(summaryChoiceCard({ ...said, of: "units", seesOffice }, turn.messages));
  if ("phases" in said) return ok(summaryChoiceCard({ ...said, of: "phases" }, turn.messages));
  const { unitId } = place;
  const { person, today } = turn;
  const takesLists = may(person, {
    verb: "reportLists",
    on: unitId === null ? { is: "office" } : { is: "unit", unitId },
    day: today,
  });
  const confirms = confirmsIn(turn, unitId);
  return cardAt(turn, { place, seesOffice, confirms, takesLists });
};

const orPlanless = async (
  turn: Turn,
  found: Result<Card, PlanFault>,
  asking: { readonly command: CommandName; readonly about: string },
): Promise<Card> => (found.ok ? found.value : planlessCard(turn, found.refusal.word, asking));

/** Figures for all who are there; the whole summary goes to whoever asked, in their own chat. */
const inGroup = async (turn: Turn, about: string): Promise<Card | undefined> => {
  if (!seesSummaries(turn)) return undefined;
  const meant = await meantBy(turn, about);
  if (!meant.ok || "units" in meant.value.said || "phases" in meant.value.said) return undefined;
  const { place } = meant.value.said;
  const mayLook = place.unitId === null ? meant.value.reach.seesOffice : isWithin(meant.value, place.unitId);
  if (!mayLook) return undefined;
  const found = await summaryAt(turn, place, false);
  return found.ok ? summaryGroupCard(found.value, turn.messages) : undefined;
};

const isWithin = ({ reach }: Meant, unitId: string): boolean => reach.units.some(({ id }) => id === unitId);

/** How many registered each title that the words name, or every one, against the plan. */
const shortfall = async (turn: Turn, about: string): Promise<Result<Card, PlanFault>> => {
  const meant = await meantBy(turn, "");
  if (!meant.ok) return meant;
  const { place } = meant.value.said;
  const found = await summaryAt(turn, place, false);
  if (!found.ok) return found;
  const titles = found.value.figures?.titles ?? [];
  const named = titles.filter(({ title }) => title === titleNamed(about));
  const fighters = titles.filter(({ title }) => title !== "lao_dong_tien_tien");
  const isFighters = /^(?:cstd|chien s)/i.test(
    about.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/gi, "d"),
  );
  const shown = named.length > 0 ? named : isFighters ? fighters : titles;
  return ok(shortfallCard(found.value, shown, turn.messages));
};

/** Where people stand; `about`: a unit, a phase, both, a title, or the place that a button carries. */
export const summaryCommands: readonly Command[] = [
  {
    name: "summary",
    answer: async (turn, about) =>
      orPlanless(turn, await answered(turn, about), { command: "summary", about }),
    inGroup: async (turn, about) => {
      const card = await inGroup(turn, about);
      return card && { card, alsoAside: true };
    },
  },
  {
    name: "titleShortfall",
    answer: async (turn, about) =>
      orPlanless(turn, await shortfall(turn, about), { command: "titleShortfall", about }),
  },
];
