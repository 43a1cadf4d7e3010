import type { WaitingReader } from "../cards/waiting-card.ts";
import type { Notice } from "../src/bot/card.ts";
import type { Turn } from "../src/bot/turn.ts";
import { vouches } from "./vouching-commands.ts";

/** Who looks at what waits. */
export const waitingReader = (turn: Turn, notice?: Notice): WaitingReader => ({
  messages: turn.messages,
  newKey: turn.newKey,
  vouches: vouches(turn),
  notice,
});
