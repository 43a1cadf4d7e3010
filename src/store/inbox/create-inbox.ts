import type { Logger } from "pino";
import type { ChannelName } from "../../bot/inbound.ts";
import type { Inbox, InboxEvent } from "../../channels/inbox.ts";
import type { Documents } from "../documents.ts";
import { createLaneStore } from "./create-lane-store.ts";
import { holding, nextIn, withDone, withEvent, withFailed } from "./lane.ts";

export type InboxParts = {
  readonly documents: Documents;
  readonly channel: ChannelName;
  readonly newId: () => string;
  /** Takes an event down the road; rejects where it is to be run again. */
  readonly run: (event: InboxEvent) => Promise<void>;
  readonly log: Logger;
};

/** Lanes that one heartbeat takes up. */
const mostTakenUp = 200;

/** Lanes at work in one process at a time; others begin as these end. */
const mostAtWork = 200;

/** An inbox in the store: one document for each lane, whose events one process runs at a time. */
export const createInbox = ({ documents, channel, newId, run, log }: InboxParts): Inbox => {
  const holder = newId();
  const lanes = createLaneStore(documents, channel);
  const working = new Map<string, Promise<void>>();
  const queued = new Set<string>();
  const kickedAgain = new Set<string>();
  let isStopping = false;

  /** Runs one event; false where there is none to run here. */
  const step = async (lane: string): Promise<boolean> => {
    if (isStopping) return false;
    const event = await lanes.change(lane, (kept, nowMs) => {
      const next = nextIn(kept, { holder, nowMs });
      return { value: next, lane: next && holding(kept, { holder, nowMs }) };
    });
    if (!event) return false;
    const { key, atMs, body } = event;
    try {
      await run({ channel, lane, key, atMs, body });
    } catch (error) {
      log.error({ err: error, tries: event.tries + 1 }, "an event's run failed");
      await lanes.change(lane, (kept, nowMs) => {
        const resting = withFailed(kept, key, { holder, nowMs });
        if (!resting)
          log.error({ alarm: "inbox-given-up" }, "an event was given up after its last run failed");
        return {
          value: undefined,
          lane: resting ?? withDone(kept, key, { holder, nowMs, letsGo: isStopping }),
        };
      });
      return true;
    }
    await lanes.change(lane, (kept, nowMs) => ({
      value: undefined,
      lane: withDone(kept, key, { holder, nowMs, letsGo: isStopping }),
    }));
    return true;
  };

  const work = async (lane: string): Promise<void> => {
    try {
      do kickedAgain.delete(lane);
      while ((await step(lane)) || kickedAgain.has(lane));
    } catch (error) {
      // What waits is taken up by a heartbeat once the lane's hold has lapsed.
      log.error({ err: error }, "a lane of the inbox broke off");
    }
    working.delete(lane);
    const [next] = queued;
    if (next === undefined) return;
    queued.delete(next);
    kick(next);
  };

  const kick = (lane: string): void => {
    if (isStopping) return;
    if (working.has(lane)) kickedAgain.add(lane);
    else if (working.size >= mostAtWork) queued.add(lane);
    else working.set(lane, work(lane));
  };

  const settled = async (): Promise<void> => {
    while (working.size > 0) await Promise.all(working.values());
  };

  return {
    put: async (event) => {
      const put = await lanes.change(event.lane, (kept, nowMs) => {
        const lane = withEvent(kept, event, { holder, nowMs });
        if (typeof lane === "string") return { value: lane };
        // A process that stops runs nothing more: others begin at once.
        const isTaken = isStopping && lane.holder === holder;
        return { value: "new" as const, lane: isTaken ? { ...lane, holder: null, heldUntilMs: 0 } : lane };
      });
      if (put === "full") log.warn("somebody sends more than a person can; the event was dropped");
      return put === "new" ? "new" : "known";
    },
    kick,
    beat: async () => {
      for (const lane of await lanes.left(mostTakenUp)) kick(lane);
    },
    settled,
    stop: async () => {
      isStopping = true;
      queued.clear();
      await settled();
    },
  };
};
