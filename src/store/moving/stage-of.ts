import type { Entry } from "../documents.ts";
import { standingCodec } from "../standing/standing-codec.ts";
import { officeTallyCodec, unitTallyCodec } from "../standing/tally-codecs.ts";
import { tallyMarkCodec } from "../standing/tally-marks.ts";
import { moveMarkCodec } from "./move-mark.ts";

const staying: readonly string[] = [
  moveMarkCodec,
  standingCodec,
  unitTallyCodec,
  officeTallyCodec,
  tallyMarkCodec,
].map(({ kind }) => kind);

/** Whether documents of a kind go with their office; what is told from the facts is counted anew where they arrive. */
export const isMoved = (kind: string): boolean => !staying.includes(kind);

/**
 * The order in which an office comes to life: 0 what it holds, 1 itself and the answers it owes, 2 the accounts that lead people to it, 3 the
 * work that a heartbeat goes on with. Before the first account leads there, all that anybody could ask for is there.
 */
export const stageOf = ({ kind, state }: Pick<Entry, "kind" | "state">): 0 | 1 | 2 | 3 => {
  if (kind === "office" || (kind === "receipt" && state === "unsent")) return 1;
  if (isElsewhere(kind)) return 2;
  return kind === "job" && state === "running" ? 3 : 0;
};

/** Whether documents of a kind stand outside the partition of their office. */
export const isElsewhere = (kind: string): boolean => kind === "address" || kind === "awaited";
