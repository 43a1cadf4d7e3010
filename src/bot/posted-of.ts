import type { Inbound } from "./inbound.ts";
import type { Outcome } from "./outcome.ts";
import type { Posted } from "./receipt.ts";
import type { Reply } from "./reply.ts";

/** The replies of an outcome, in the order they are to be sent. */
export const postedOf = (inbound: Inbound, outcome: Outcome): readonly Posted[] => {
  const { aside } = outcome;
  const here = repliesOf(inbound, outcome);
  if (!aside) return here.map((reply) => waiting(reply));
  const unreached: Reply = { is: "message", card: aside.unreached, only: true };
  return [
    ...repliesOf(inbound, aside.outcome).map((reply) => waiting({ ...reply, to: "person" })),
    ...here.map((reply) => waiting(reply, outcome.alsoHere ? undefined : "reached")),
    waiting(unreached, "unreached"),
  ];
};

/** A reply that is to be sent. */
export const waiting = (reply: Reply, when?: Posted["when"]): Posted => ({
  reply,
  state: "waiting",
  messageId: null,
  tries: 0,
  ...(when && { when }),
});

/** A card that takes the place of a tapped one edits the stored message, to which clients fall back. */
const repliesOf = ({ event }: Inbound, outcome: Outcome): readonly Reply[] => {
  const { card, place, only, offer, handsOver } = outcome;
  if (!card) return [];
  if (offer) return [{ is: "offer", card, file: offer }];
  const messageId = "messageId" in event ? event.messageId : undefined;
  const edits = place === "inPlace" && messageId !== undefined;
  return [
    edits ? { is: "edit", messageId, card } : { is: "message", card, ...(only && { only }) },
    ...(handsOver ? [{ is: "file", ...handsOver } as const] : []),
  ];
};
