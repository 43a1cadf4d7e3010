import { shortHash } from "../src/domain/confirming/short-hash.ts";
import type { WaitingRow } from "../src/usecases/confirming/list-waiting.ts";

/** The short name of something that waits as it stands now: another once it was changed. */
export const rowHash = ({ ref: { is, personId, of }, etag }: WaitingRow): string =>
  shortHash(`${is} ${personId} ${of} ${etag}`);
