import type { ChannelName } from "../bot/inbound.ts";
import type { JsonObject } from "../domain/json.ts";

/** Something that a platform told of and is not told again: kept before the platform is answered. */
export type InboxEvent = {
  readonly channel: ChannelName;
  /** Whose it is: events of one lane are run one after the other, the oldest first; lanes go side by side. */
  readonly lane: string;
  /** Equal for every delivery of the same event and for no other. */
  readonly key: string;
  /** When it happened, in ms since 1970, by the platform's clock. */
  readonly atMs: number;
  /** What only the channel reads; forgotten once the event was run. */
  readonly body: JsonObject;
};

/** Events on their way, kept in the store: each is run once, also where the process that took it died. */
export type Inbox = {
  /** Keeps an event. @throws where the store fails: then the platform is not to be told that it arrived */
  put(event: InboxEvent): Promise<"new" | "known">;
  /** Runs what waits in a lane, now. */
  kick(lane: string): void;
  /** Takes up what a process that died, or a failed run, left. */
  beat(): Promise<void>;
  /** Resolves when everything begun so far has ended. */
  settled(): Promise<void>;
  /** Lets what is under way end, and begins nothing more. */
  stop(): Promise<void>;
};

/** Opens an inbox; `run` takes an event down the road, and rejects where it is to be run again. */
export type OpenInbox = (run: (event: InboxEvent) => Promise<void>) => Inbox;
