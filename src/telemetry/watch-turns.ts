import type { createHandleTurn, Turned } from "../bot/handle-turn.ts";
import type { Inbound } from "../bot/inbound.ts";
import type { TurnStore } from "../bot/turn-store.ts";
import type { Telemetry } from "./telemetry.ts";

type HandleTurn = ReturnType<typeof createHandleTurn>;

export type WatchParts = {
  readonly telemetry: Telemetry;
  /** What an event asks for, in words of the program's own. */
  readonly actionOf: (inbound: Inbound) => string;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** Tells of turns: what became of each, how long it took, and which gave way to other writers. */
export const watchTurns = ({ telemetry, actionOf, nowMs }: WatchParts) => {
  const broken = new WeakSet<Inbound>();
  return {
    /** The store, which knows of a turn whether it is kept with what it did. */
    store: <Store extends Pick<TurnStore, "open">>(store: Store): Store => ({
      ...store,
      open: async (inbound: Inbound) => {
        const turn = await store.open(inbound);
        return {
          ...turn,
          commit: async (end: Parameters<typeof turn.commit>[0]) => {
            if (end.keepsEffects) broken.delete(inbound);
            else broken.add(inbound);
            return turn.commit(end);
          },
        };
      },
    }),
    handle:
      (handleTurn: HandleTurn): HandleTurn =>
      async (inbound) => {
        const { channel, event } = inbound;
        const action = event.is === "other" ? "other" : actionOf(inbound);
        const begunMs = nowMs();
        const turned = await telemetry.span("turn", { channel, action }, async (notes) => {
          const ended = await handleTurn(inbound);
          const outcome = outcomeOf(ended, broken.has(inbound));
          notes.tell({ outcome });
          if (outcome === "failed" || outcome === "broke") notes.failed();
          telemetry.count("thidua.turns", 1, { channel, action, outcome });
          return ended;
        });
        if (turned.is !== "silent") telemetry.measure("thidua.turn.duration", nowMs() - begunMs, { channel });
        return turned;
      },
  };
};

/** `broke`: it happened, and all that it did was to say sorry. */
const outcomeOf = (turned: Turned, isBroken: boolean): string => {
  if (turned.is !== "happened") return turned.is;
  if (turned.repeated) return "repeated";
  return isBroken ? "broke" : "happened";
};
