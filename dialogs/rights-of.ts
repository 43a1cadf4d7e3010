import { rightsCard } from "../cards/rights-card.ts";
import type { Card, Notice } from "../src/bot/card.ts";
import type { Turn } from "../src/bot/turn.ts";

/** What the person can ask for, and what they asked for, as it is in this turn. */
export const rightsOf = async (turn: Turn, notice?: Notice): Promise<Card> => {
  const requests = await turn.use.listOwnRequests();
  const isRestricted = turn.use.consent() === "restricted";
  return rightsCard({ requests, isRestricted, ...(notice && { notice }) }, turn.messages);
};
