import type { Card } from "../card.ts";
import type { Turn } from "../turn.ts";
import type { Push } from "./push.ts";

/** A push as it is said: whole, and in a few words where the platform finds that too much. */
export type DrawnPush = { readonly card: Card; readonly short: Card };

/** Draws a push with those of its items that are open still; null where nothing of it is to be said any more. */
export type DrawPush = (turn: Turn, push: Push) => Promise<DrawnPush | null>;
