import { z } from "zod";
import { type Push, pushStates } from "../../bot/push/push.ts";
import { channelNames } from "../../domain/channel-name.ts";
import type { JsonObject } from "../../domain/json.ts";
import { type Notice, noticeNames } from "../../domain/reminder/notice.ts";
import type { OpenItem } from "../../domain/reminder/open-item.ts";
import { createCodec, nextVersion } from "../codec.ts";
import type { Entry } from "../documents.ts";

const object = <Value extends object>() =>
  z.custom<Value>((value) => typeof value === "object" && value !== null && !Array.isArray(value));

const noticesBefore = {
  1: ["planChanged"],
  2: ["planChanged", "nudge", "digest"],
  3: ["planChanged", "nudge", "digest", "waiting", "confirmed"],
  4: ["planChanged", "nudge", "digest", "waiting", "confirmed", "dataRequest"],
} as const;

const pushShape = {
  personId: z.string(),
  on: z.string(),
  slot: z.string(),
  items: z.array(object<OpenItem>()),
  notice: z.strictObject({ what: z.enum(noticesBefore[1]), about: object<JsonObject>() }).nullable(),
  state: z.enum(pushStates),
  atOwnHour: z.boolean(),
  expiresMs: z.number(),
  term: z.int().nullable(),
  tries: z.int(),
  messageId: z.string().nullable(),
  reason: z.string().nullable(),
  stateAt: z.string(),
};

const shapeWith = <Name extends Notice["what"]>(names: readonly [Name, ...Name[]]) => ({
  ...pushShape,
  notice: z.strictObject({ what: z.enum(names), about: object<JsonObject>() }).nullable(),
});

const edits = z.string().nullable().optional();

const pushSchema: z.ZodType<Push> = z.strictObject({
  ...shapeWith(noticeNames),
  edits,
  sentBy: z.enum(channelNames).optional(),
  accepted: z.int().optional(),
});

const withNudges = nextVersion(
  createCodec("push", 1, z.strictObject(pushShape)),
  z.strictObject(shapeWith(noticesBefore[2])),
  (former) => former,
);

const withConfirming = nextVersion(
  withNudges,
  z.strictObject({ ...shapeWith(noticesBefore[3]), edits }),
  (former) => former,
);

const withRequests = nextVersion(
  withConfirming,
  z.strictObject({ ...shapeWith(noticesBefore[4]), edits }),
  (former) => former,
);

/** Since the fifth version also by which platform it went, and how many parts that took. */
export const pushCodec = nextVersion(withRequests, pushSchema, (former) => former);

export const pushKind = pushCodec.kind;
export const readPush = pushCodec.read;

/** Kept for the delivery view and for whoever asks later; then it goes. */
const ttlSeconds = 90 * 86_400;

/** Where the push of one person, day and slot is kept. */
export const pushId = ({ personId, on, slot }: Pick<Push, "personId" | "on" | "slot">): string =>
  `push:${personId}:${on}:${slot}`;

/** Beyond every moment to come, in ms since 1970. */
const endOfTimeMs = 10_000_000_000_000;

/** What a settled push is ordered by, so that a query finds those settled last first and never reads 90 days of them. */
export const newestFirstMs = (settledAt: string): number => endOfTimeMs - Date.parse(settledAt);

/**
 * The push as a document.
 * @param dueMs of a pending one calendar time from when it may be sent; of one being posted, or of a delivery to be taken
 * up again, store time; of a settled one see `newestFirstMs`
 */
export const pushEntry = (push: Push, dueMs: number | undefined): Entry =>
  pushCodec.write(pushId(push), push, { state: push.state, dueMs, ttlSeconds });
