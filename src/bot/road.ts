import type { Logger } from "pino";
import type { Channel, TurnAnswer } from "../channels/channel.ts";
import type { createDeliver } from "./deliver.ts";
import { isUnsent } from "./deliver.ts";
import type { createHandleTurn } from "./handle-turn.ts";
import type { Inbound, Reference } from "./inbound.ts";
import { createLanes } from "./lanes.ts";
import type { SavedReceipt } from "./turn-store.ts";

export type RoadParts = {
  readonly handleTurn: ReturnType<typeof createHandleTurn>;
  readonly deliver: ReturnType<typeof createDeliver>;
  readonly log: Logger;
};

/**
 * The one road: an event in, its turn, its answer out. Events of one person in one conversation go one after the
 * other, all others side by side. A caller that waits is answered before the replies are sent.
 */
export const createRoad = ({ handleTurn, deliver, log }: RoadParts) => {
  const lanes = createLanes();
  const send = async (saved: SavedReceipt, to: Reference, channel: Channel) => {
    if (isUnsent(saved.receipt)) await deliver({ saved, to, channel });
  };
  const travel = (channel: Channel, inbound: Inbound): Promise<TurnAnswer> =>
    new Promise((answer, fail) => {
      lanes.run(`${inbound.channel} ${inbound.conversation.id} ${inbound.user.id}`, async () => {
        try {
          const turned = await handleTurn(inbound);
          const card = turned?.saved.receipt.answer ?? undefined;
          if (inbound.waits) answer({ card });
          // A repeat leaves what is still unsent to the delivery that claimed it, or to the heartbeat.
          if (turned && !turned.repeated) await send(turned.saved, inbound.reference, channel);
          answer({ card });
        } catch (error) {
          log.error({ err: error, event: inbound.event.is }, "a turn failed");
          fail(error);
        }
      });
    });
  return {
    travel,
    /** Resolves when every turn begun so far has ended. */
    settled: lanes.settled,
  };
};
