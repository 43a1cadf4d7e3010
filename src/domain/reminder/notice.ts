import type { JsonObject } from "../json.ts";

/** What somebody may be told because of what others did; outside of the week's planned pushes. */
export const noticeNames = ["planChanged", "nudge", "digest", "waiting", "confirmed", "dataRequest"] as const;

export type NoticeName = (typeof noticeNames)[number];

/** What is told to one person at most once on the day on which it goes out, whoever causes it. */
export const oncePerDay: ReadonlySet<NoticeName> = new Set(["nudge"]);

/** What a person is told, and what it is about: ids, days and figures, no text of people but a reason that was given. */
export type Notice = { readonly what: NoticeName; readonly about: JsonObject };
