import { DateTime } from "luxon";
import { officeTimeOf, officeZone, stampOf } from "../../domain/day.ts";
import type { Notice } from "../../domain/reminder/notice.ts";
import type { Entry } from "../documents.ts";
import { type NoticeParts, noticeEntry } from "./notice-entry.ts";
import { pushEntry, readPush } from "./push-codec.ts";

/** What happens to somebody within so long is told by one card. */
const gatheredMs = 300_000;

/** How long after that it is sent: what began within it is kept by then. */
const afterMs = 60_000;

/** The push that tells somebody of what happened to them in these minutes; the same for all of it. */
export const gatheredEntry = (
  parts: Omit<NoticeParts, "newId">,
  personId: string,
  what: Notice["what"],
): Entry => {
  const beginMs = Math.floor(parts.now.toMillis() / gatheredMs) * gatheredMs;
  const since = stampOf(DateTime.fromMillis(beginMs, { zone: officeZone }));
  const newId = () => `${what}-${officeTimeOf(since).time.replace(":", "")}`;
  const entry = noticeEntry({ ...parts, newId }, personId, { what, about: { since } });
  const dueMs = Math.max(entry.dueMs ?? 0, beginMs + gatheredMs + afterMs);
  return pushEntry(readPush({ id: entry.id, body: entry.body }), dueMs);
};
