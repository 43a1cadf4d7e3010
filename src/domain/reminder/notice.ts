import type { JsonObject } from "../json.ts";

/** What somebody may be told because of what others did; outside of the week's planned pushes. */
export const noticeNames = ["planChanged", "waiting", "confirmed"] as const;

export type NoticeName = (typeof noticeNames)[number];

/** What a person is told, and what it is about: ids, days and figures, no text of people but a reason that was given. */
export type Notice = { readonly what: NoticeName; readonly about: JsonObject };
