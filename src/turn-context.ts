import { AsyncLocalStorage } from "node:async_hooks";

const turns = new AsyncLocalStorage<string>();

/** Does what belongs to one turn: each line of the log that it writes names the turn. */
export const duringTurn = <Value>(reference: string, work: () => Value): Value => turns.run(reference, work);

/** What the log names the turn under way by; undefined where there is none. */
export const turnUnderWay = (): string | undefined => turns.getStore();
