import type { Documents } from "../store/documents.ts";

/** A store that a command works on, not opened yet. */
export type StorePlace = {
  /** What people know it by. */
  readonly name: string;
  /** Whether there is anything to open. */
  readonly isThere: () => boolean;
  /** What to do while others hold it. */
  readonly wayOut: string;
  readonly open: () => Promise<Documents>;
};
