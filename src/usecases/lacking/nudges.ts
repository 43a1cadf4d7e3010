import type { Day } from "../../domain/day.ts";
import type { Reachable } from "../../domain/lacking/nudgeable.ts";
import type { Lack } from "../../domain/reminder/nudge-notice.ts";
import type { DeliveryState } from "../delivery-state.ts";
import type { Versioned } from "../versioned.ts";

/** Whom a unit's head or the officer had asked last, on one day. */
export type LastNudge = {
  /** ISO, UTC. */
  readonly at: string;
  /** The day on which it went out, or will. */
  readonly on: Day;
  /** Who asked last. */
  readonly byPersonId: string;
  /** Of more people the first ones. */
  readonly personIds: readonly string[];
  readonly count: number;
};

/** What became of asking one person; undefined while it is not made yet. */
export type NudgeRow = {
  readonly personId: string;
  readonly state: DeliveryState;
  /** Why it did not arrive, or may not have: a short code. */
  readonly reason: string | null;
  readonly lacks: readonly Lack[];
};

/** Who is asked to do what they have not done, and what came of it. */
export type Nudges = {
  /** In the order of the ids. */
  reachOf(personIds: readonly string[], on: Day): Promise<readonly Reachable[]>;
  /** Of a unit, or of the whole office where it is null. */
  last(unitId: string | null): Promise<Versioned<LastNudge> | undefined>;
  saveLast(unitId: string | null, nudge: LastNudge, etag: string | undefined): void;
  /** Those of which a push is there. */
  rowsOf(personIds: readonly string[], on: Day): Promise<readonly NudgeRow[]>;
};
