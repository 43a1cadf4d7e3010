import type { Linking } from "../usecases/link-account.ts";
import { apologyCard, busyCard } from "./apology.ts";
import type { Card } from "./card.ts";
import { type EndParts, endTurn, type Linked } from "./end-turn.ts";
import type { FetchedFile } from "./file.ts";
import type { Inbound, OwnChat, Reference } from "./inbound.ts";
import type { Language } from "./language.ts";
import { TooBusy } from "./too-busy.ts";
import type { OpenTurn, SavedReceipt, TurnEnd, TurnStore } from "./turn-store.ts";
import type { Within } from "./within.ts";

/** What the turn's parts are given. */
export type TurnParts = EndParts & {
  readonly store: TurnStore;
  /** Waits before the turn is loaded anew, a little longer each time. */
  readonly pause: (attempt: number) => Promise<void>;
  /** The own chat of whoever acted, opened if need be; undefined where they have none. */
  readonly openOwnChat: (inbound: Inbound) => Promise<OwnChat | undefined>;
  /** The file of an event that brings one. */
  readonly fetchFile: (inbound: Inbound) => Promise<FetchedFile>;
  /** Whether somebody whom no roster knows is now led to a person. */
  readonly recognise: (inbound: Inbound) => Promise<Linking>;
  readonly within: Within;
  /** How long a turn may take, and one whose caller waits for the answer. */
  readonly budgets: { readonly turnMs: number; readonly invokeMs: number };
};

/** What became of an event. */
export type Turned =
  /** Its turn happened: the receipt, whether an earlier delivery had made it, and where the person's own chat is. */
  | {
      readonly is: "happened";
      readonly saved: SavedReceipt;
      readonly repeated: boolean;
      readonly ownReference?: Reference | undefined;
    }
  /** There is nothing to say. */
  | { readonly is: "silent" }
  /** Nothing could be kept of it, not even an apology: this one is to be sent as it is. */
  | { readonly is: "failed"; readonly apology: Card | undefined; readonly error: unknown };

/** Other writers that a turn gives way to before it says that the system is busy. */
const mostAttempts = 6;

/** Batches of one turn that may fail, or end without a word on whether they were written. */
const mostBroken = 2;

/** How far a turn has come, for whoever must apologise for it. */
type Course = { language: Language; isOver: boolean; unsureCount: number; linked: Linked | undefined };

/**
 * Takes one event through load, converse, commit, within its budget: in the end it happened, with its answer kept, or
 * it did not. Never throws.
 */
export const createHandleTurn =
  (parts: TurnParts) =>
  async (inbound: Inbound): Promise<Turned> => {
    const { event, waits, language } = inbound;
    if (event.is === "other") return { is: "silent" };
    const course: Course = { language, isOver: false, unsureCount: 0, linked: undefined };
    const ms = waits ? parts.budgets.invokeMs : parts.budgets.turnMs;
    try {
      return await parts.within(ms, "a turn", travelled(parts, inbound, course));
    } catch (error) {
      // What goes on unheard begins no commit any more.
      course.isOver = true;
      const reference = parts.reference();
      const unsure = course.unsureCount > 0;
      parts.log.error({ err: error, reference, event: event.is, unsure }, "a turn failed");
      const sorry =
        error instanceof TooBusy && !unsure
          ? busyCard(course.language)
          : apologyCard(course.language, { reference, unsure });
      return { is: "failed", apology: event.is === "arrival" ? undefined : sorry, error };
    }
  };

const travelled = async (parts: TurnParts, inbound: Inbound, course: Course): Promise<Turned> => {
  let opening: Promise<OwnChat | undefined> | undefined;
  const openOwnChat = () => {
    opening ??= parts.openOwnChat(inbound);
    return opening;
  };
  let fetching: Promise<FetchedFile> | undefined;
  const fetchFile = () => {
    fetching ??= parts.fetchFile(inbound);
    return fetching;
  };
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const turn = await opened(parts, inbound, course);
    course.language = turn.who.language;
    if (turn.receipt) return { is: "happened", saved: turn.receipt, repeated: true };
    const ending = await endTurn(parts, {
      turn,
      inbound,
      openOwnChat,
      fetchFile,
      linked: course.linked,
      givesUp: attempt === mostAttempts,
      unsure: course.unsureCount > 0,
    });
    if (!ending) return { is: "silent" };
    if (course.isOver) break;
    const saved = await committed(parts, { turn, ending, course });
    const ownReference = ending.ownTalk?.reference;
    if (saved) return { is: "happened", saved, repeated: false, ownReference };
    await parts.pause(attempt);
  }
  throw new Error("A turn could not be committed.");
};

/** The turn as it is loaded; anew where the stranger who wrote turned out to be awaited. */
const opened = async (
  { store, recognise }: TurnParts,
  inbound: Inbound,
  course: Course,
): Promise<OpenTurn> => {
  const turn = await store.open(inbound);
  const { who } = turn;
  if (who.is === "known" || turn.receipt) return turn;
  const linking = await recognise(inbound);
  if (linking !== "linked" && linking !== "linkedByCode") return { ...turn, who: { ...who, linking } };
  course.linked = linking;
  return store.open(inbound);
};

type Commit = { readonly turn: OpenTurn; readonly ending: TurnEnd; readonly course: Course };

/**
 * Undefined where the turn must be loaded anew: somebody else was first, or the batch broke off. If it was written all
 * the same, the new load finds its receipt; if it is yet to be, it will find the receipt of the new one.
 */
const committed = async ({ log }: TurnParts, { turn, ending, course }: Commit) => {
  course.unsureCount += 1;
  try {
    const saved = await turn.commit(ending);
    course.unsureCount -= 1;
    return saved;
  } catch (error) {
    if (error instanceof TooBusy) {
      course.unsureCount -= 1;
      throw error;
    }
    if (course.unsureCount >= mostBroken) throw error;
    log.warn({ err: error }, "a commit broke off");
    return undefined;
  }
};
