import type { PersonTitle } from "../../domain/codes.ts";
import type { Unit } from "../../domain/person.ts";
import type { Verdict } from "../../domain/plan/judge/judgement.ts";
import { ok, type Result } from "../../domain/result.ts";
import { paceOf } from "../../domain/standing/paces.ts";
import { type Standing, takesPart } from "../../domain/standing/standing.ts";
import { monthsOf } from "../../domain/summary/summary.ts";
import type { PlanFault } from "../current-plan.ts";
import type { Ports } from "../ports.ts";
import { type SummaryAsk, type SummaryGrounds, summaryGrounds, unitOf } from "./summary-grounds.ts";

/** Who of a unit strives for a title. */
export type StriversAsk = SummaryAsk & {
  readonly unitId: string;
  readonly title: PersonTitle;
  /** The number of the first one shown. */
  readonly from: number;
};

/** The people of a unit who strive for a title, those furthest behind first. */
export type Strivers = SummaryGrounds & {
  readonly unit: Unit;
  readonly title: PersonTitle;
  readonly from: number;
  readonly count: number;
  /** One page of them. */
  readonly people: readonly { readonly name: string; readonly state: Verdict }[];
};

/** Names on one page. */
export const striversShown = 20;

/** Pages of a thousand standings that a unit may have. */
const mostPages = 20;

/** Names those of a unit who strive for a title. */
export const showStrivers =
  (ports: Ports) =>
  async (ask: StriversAsk): Promise<Result<Strivers, PlanFault>> => {
    const found = await summaryGrounds(ports, ask);
    if (!found.ok) return found;
    const { unitId, title, from } = ask;
    const striving = await strivingIn(ports, { ...found.value, unitId, title });
    const page = striving.slice(from, from + striversShown);
    const names = await ports.people.named(page.map(({ personId }) => personId));
    return ok({
      ...found.value,
      ...{ unit: unitOf(ports, unitId), title, from, count: striving.length },
      people: page.map(({ personId, state }) => ({ name: names.get(personId) ?? "—", state })),
    });
  };

type Striving = { readonly personId: string; readonly state: Verdict };

const order: readonly Verdict[] = ["behind", "atRisk", "unknown", "onTrack"];

const strivingIn = async (
  { standings }: Pick<Ports, "standings">,
  of: SummaryGrounds & Pick<StriversAsk, "unitId" | "title">,
): Promise<readonly Striving[]> => {
  const all: Standing[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await standings.page({ unitId: of.unitId, after });
    all.push(...read.standings);
    after = read.after;
    if (after === undefined) break;
  }
  const span = monthsOf(of);
  return all
    .flatMap((standing): readonly Striving[] => {
      const pledge = standing.pledges[of.plan.id];
      const strives =
        takesPart(standing) && pledge?.state === "registered" && pledge.titles.includes(of.title);
      if (!strives) return [];
      const state = span
        ? stateAsOf(paceOf(standing, pledge, span), of.today.slice(0, 7) > span.to)
        : "unknown";
      return [{ personId: standing.personId, state }];
    })
    .toSorted((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
};

/** What was at risk is behind once the months are over. */
const stateAsOf = (state: Verdict, isOver: boolean): Verdict =>
  isOver && state === "atRisk" ? "behind" : state;
