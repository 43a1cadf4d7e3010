import type { JsonObject } from "../domain/json.ts";
import type { FileAsk } from "./file.ts";
import type { Reference } from "./inbound.ts";

/** Where a typed form stands: the question asked, and what was answered before it. */
export type Bookmark = {
  readonly form: string;
  readonly version: number;
  readonly subject: string;
  /** Etag of what the form was filled from; null where there was nothing. */
  readonly etag: string | null;
  /** The field asked for, or `confirm`. */
  readonly step: string;
  readonly answers: JsonObject;
  /** Whether only what must be answered and is not is asked for: it was begun with answers. */
  readonly skipsAnswered?: boolean;
  /** From which option on the question lists them; absent: from the first. */
  readonly optionsFrom?: number;
  /** Store time in ms when the question was asked; what was written earlier does not answer it. */
  readonly askedAtMs: number;
};

/** A question as a dialog asks it; the turn adds when. */
export type Asked = Omit<Bookmark, "askedAtMs">;

/** What is remembered of one person in one conversation. */
export type Talk = {
  readonly reference: Reference;
  readonly welcomed: boolean;
  readonly bookmark: Bookmark | null;
  /** Questions that another came between, the newest first; they go on once it is answered. Absent before the first. */
  readonly paused?: readonly Bookmark[];
  /** The file offered last, until it is answered; absent before the first. */
  readonly offer?: FileAsk | null;
  /** The messages drawn anew last, newest first; absent before the first. */
  readonly drawn?: readonly Drawn[];
};

/** A message drawn anew, and the receipt of the turn that did so last. */
export type Drawn = { readonly messageId: string; readonly receiptId: string };
