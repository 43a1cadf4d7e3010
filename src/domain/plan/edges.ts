import { DateTime } from "luxon";
import type { Day } from "../day.ts";
import type { PhaseEdge } from "./phase.ts";

/** The earliest day that an edge can mean, or `null` where it is not said. */
export const firstDayOf = (edge: PhaseEdge): Day | null =>
  edge === null ? null : "on" in edge ? edge.on : `${edge.month}-01`;

/** The latest day that an edge can mean, or `null` where it is not said. */
export const lastDayOf = (edge: PhaseEdge): Day | null =>
  edge === null
    ? null
    : "on" in edge
      ? edge.on
      : DateTime.fromISO(`${edge.month}-01`, { zone: "utc" }).endOf("month").toFormat("yyyy-MM-dd");
