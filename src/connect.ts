import type { Logger } from "pino";
import type { MakeFile } from "./bot/file.ts";
import type { Inbound } from "./bot/inbound.ts";
import type { Channel, TurnAnswer } from "./channels/channel.ts";
import type { Page, Route } from "./http/route.ts";
import type { Documents } from "./store/documents.ts";

/** What the bot gives to each platform that it is connected to. */
export type Given = {
  readonly documents: Documents;
  /** Takes an event down the road: resolves once its turn is kept and its answers sent; rejects where it is to come again. */
  readonly onInbound: (channel: Channel, inbound: Inbound) => Promise<TurnAnswer>;
  /** The time of the machine, in ms since 1970. */
  readonly nowMs: () => number;
  readonly newId: () => string;
  /** 0 up to, not including, 1. */
  readonly random: () => number;
  readonly log: Logger;
  readonly sendTimeoutMs: number;
  /** How long a file that somebody sent may take to come. */
  readonly fetchTimeoutMs: number;
  /** Keeps a file to be fetched by address, on this machine only; gives the address. */
  readonly linkTo?: ((name: string, make: MakeFile) => string) | undefined;
};

/** A platform that the bot is connected to: the way in, the way out, and what it does beside. */
export type Connected = {
  readonly channel: Channel;
  readonly routes: readonly Route[];
  /** What anybody may read. */
  readonly pages?: readonly Page[] | undefined;
  /** Whether its grant is dead: nothing goes out until somebody gives it anew. */
  readonly isGrantDead?: () => Promise<boolean>;
  /** Its part of each heartbeat. */
  readonly beat?: () => Promise<void>;
  /** Resolves when every event begun so far has ended. */
  readonly settled?: () => Promise<void>;
  /** Lets what is under way end, and begins nothing more. */
  readonly stop?: () => Promise<void>;
};

/** Connects the bot to a platform. */
export type Connect = (given: Given) => Connected;
