import type { Logger } from "pino";
import type { Channel, TurnAnswer } from "../channels/channel.ts";
import type { createDeliver } from "./deliver.ts";
import type { createHandleTurn, Turned } from "./handle-turn.ts";
import type { Inbound } from "./inbound.ts";
import { createLanes } from "./lanes.ts";
import { answerOf, isUnsent } from "./receipt.ts";

export type RoadParts = {
  readonly handleTurn: ReturnType<typeof createHandleTurn>;
  readonly deliver: ReturnType<typeof createDeliver>;
  readonly log: Logger;
};

/**
 * The one road: an event in, its turn, its answer out. Turns of one person in one conversation go one after the other,
 * and so do their sends; all others go side by side. A caller is answered as soon as the turn is kept: from then on
 * its replies are sent, if not here, then by the heartbeat.
 */
export const createRoad = ({ handleTurn, deliver, log }: RoadParts) => {
  const onError = (error: unknown) => log.error({ err: error }, "a send broke off");
  const turns = createLanes(onError);
  const sends = createLanes(onError);

  const take = async (channel: Channel, inbound: Inbound, turned: Turned): Promise<void> => {
    if (turned.is === "silent") return;
    const { reference: here } = inbound;
    if (turned.is === "happened") {
      // A repeat leaves what is still unsent to the delivery that holds it, or to the heartbeat.
      if (!turned.repeated && isUnsent(turned.saved.receipt))
        await deliver({ saved: turned.saved, to: { here, own: turned.ownReference }, channel });
      return;
    }
    const { apology, error } = turned;
    const outcome = apology && (await channel.send(here, { is: "message", card: apology }));
    // The channel is to bring it again, unless the person was told to.
    if (outcome?.is !== "sent") throw error;
  };

  const travel = (channel: Channel, inbound: Inbound): Promise<TurnAnswer> =>
    new Promise((answer, fail) => {
      const lane = `${inbound.channel} ${inbound.conversation.id} ${inbound.user.id}`;
      turns.run(lane, async () => {
        const turned = await handleTurn(inbound);
        if (turned.is !== "failed")
          answer({ card: turned.is === "happened" ? answerOf(turned.saved.receipt) : undefined });
        sends.run(lane, () => take(channel, inbound, turned).then(() => answer({}), fail));
      });
    });

  return {
    travel,
    /** Resolves when every turn begun so far has ended, and its sends. */
    settled: async (): Promise<void> => {
      await turns.settled();
      await sends.settled();
    },
  };
};
