import type { ChannelName } from "../../domain/channel-name.ts";
import type { Day } from "../../domain/day.ts";
import type { Notice } from "../../domain/reminder/notice.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";

/**
 * `pending` may be sent from its day on. `posting` is being sent by the owner of its term; left behind by one that
 * died, it may have arrived. `unknown` may have arrived, and is not sent again. `held`: the platform lets nothing through
 * now. `needless`: nothing of it was open any more, or its time was over.
 */
export const pushStates = ["pending", "posting", "sent", "gone", "held", "unknown", "needless"] as const;

export type PushState = (typeof pushStates)[number];

/** One unasked-for message to one person: what it is about, frozen when its slot opened, and what became of it. */
export type Push = {
  readonly personId: string;
  readonly on: Day;
  /** `08:00`; of a notice `n-` and an id. One person, day and slot have one push. */
  readonly slot: string;
  readonly items: readonly OpenItem[];
  readonly notice: Notice | null;
  readonly state: PushState;
  /** Whether the person chose its hour: then it goes at that hour, whatever the office's hours are. */
  readonly atOwnHour: boolean;
  /** Calendar time, in ms since 1970: not sent from then on. */
  readonly expiresMs: number;
  /** The term of the lease under which it was posted last. */
  readonly term: number | null;
  /** Sends that the platform is known not to have taken. */
  readonly tries: number;
  readonly messageId: string | null;
  /** The message that it takes the place of, where it is sent anew in that one's place; left out of a new one. */
  readonly edits?: string | null | undefined;
  /** The platform that took it, or takes it part by part; left out before the first try. */
  readonly sentBy?: ChannelName | undefined;
  /** Parts of it that this platform has taken, where more are to come. */
  readonly accepted?: number | undefined;
  /** Why it did not arrive, or may not have: a short code. */
  readonly reason: string | null;
  /** ISO; when it came to the state that it has. */
  readonly stateAt: string;
};

/** Whether nothing more happens to it. */
export const isSettled = ({ state }: Pick<Push, "state">): boolean =>
  state !== "pending" && state !== "posting" && state !== "held";
