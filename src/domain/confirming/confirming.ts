/** That somebody confirmed, or gave back, what a person entered; kept with it. */
export type ConfirmingEvent = {
  /** ISO, UTC. */
  readonly at: string;
  /** Null: nobody said anything for as long as the office set, which counts as confirmed. */
  readonly byPersonId: string | null;
  readonly did: "confirmed" | "returned";
  /** Why it was given back. */
  readonly reason: string | null;
  /** How many events the history had: what was changed since is not what was confirmed. */
  readonly of: number;
};

/** Something that a person enters and somebody else confirms: each change is an event of its history. */
export type Confirmable = {
  readonly history: readonly { readonly at: string }[];
  /** Oldest first; left out where nobody has said anything yet. */
  readonly confirming?: readonly ConfirmingEvent[] | undefined;
};

/** Whether what stands there now was confirmed. */
export type Confirming =
  | { readonly is: "waiting"; readonly since: string }
  | { readonly is: "confirmed"; readonly at: string; readonly byPersonId: string | null }
  | { readonly is: "returned"; readonly at: string; readonly byPersonId: string; readonly reason: string };

/** How it stands: whatever was changed since somebody last said something waits anew. */
export const confirmingOf = ({ history, confirming = [] }: Confirmable): Confirming => {
  const last = confirming.at(-1);
  if (last?.of !== history.length) return { is: "waiting", since: history.at(-1)?.at ?? "" };
  const { at, byPersonId, did, reason } = last;
  return did === "confirmed"
    ? { is: "confirmed", at, byPersonId }
    : { is: "returned", at, byPersonId: byPersonId ?? "", reason: reason ?? "" };
};

/** Who confirms, when; null: nobody, by silence. */
export type ConfirmingAct = { readonly at: string; readonly byPersonId: string | null };

/** The same, confirmed as it stands. */
export const withConfirmed = <Thing extends Confirmable>(thing: Thing, act: ConfirmingAct): Thing =>
  withEvent(thing, { ...act, did: "confirmed", reason: null });

/** The same, given back to whoever entered it, and why. */
export const withReturned = <Thing extends Confirmable>(
  thing: Thing,
  act: { readonly at: string; readonly byPersonId: string; readonly reason: string },
): Thing => withEvent(thing, { ...act, did: "returned" });

const withEvent = <Thing extends Confirmable>(thing: Thing, event: Omit<ConfirmingEvent, "of">): Thing => ({
  ...thing,
  confirming: [...(thing.confirming ?? []), { ...event, of: thing.history.length }],
});

/** How it stands, in brief: since which minute it waits, in minutes since 1970, or what came of it. */
export type ConfirmingMark = number | "confirmed" | "returned";

/** How it stands, in brief. */
export const markOf = (thing: Confirmable): ConfirmingMark => {
  const state = confirmingOf(thing);
  return state.is === "waiting" ? minuteOf(state.since) : state.is;
};

/** The minute of a moment, in minutes since 1970; 0 where there is none. */
export const minuteOf = (stamp: string): number =>
  stamp === "" ? 0 : Math.floor(Date.parse(stamp) / 60_000);

/** Since which minute it waits; 0: since before anybody kept it; undefined where it does not wait. */
export const waitsSince = (mark: ConfirmingMark | undefined): number | undefined =>
  mark === undefined ? 0 : typeof mark === "number" ? mark : undefined;
