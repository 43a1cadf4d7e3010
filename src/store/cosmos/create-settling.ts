import type { BatchOutcome } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import type { BatchPlan } from "./batch-plan.ts";
import type { Getter } from "./create-getter.ts";
import { readEtag, toEtag } from "./etag.ts";
import type { ReadResource } from "./resource.ts";
import type { Deadline } from "./start-deadline.ts";

/** Finds out what became of a batch that was sent and not answered: how it went, or undefined where it has not gone. */
export type Settling = (plan: BatchPlan, deadline: Deadline) => Promise<BatchOutcome | undefined>;

/**
 * Re-reads what the batch would have written and looks for its mark. A batch is all or nothing, so one marked document
 * tells of all; a document keeps the marks of its last batches, so others that wrote to it since do not hide that.
 * Where nothing is marked the batch may be sent again: each part of it holds only under an etag that never comes back,
 * or while a document is missing.
 * @throws StoreError `unsure` where the store does not answer, or a batch without a mark cannot be told from another's.
 */
export const createSettling =
  (get: Getter): Settling =>
  async (plan, deadline) => {
    const { partition, operations, mark, tombstoneId } = plan;
    const ids = operations.map((one) => (one.do === "remove" ? one.id : one.entry.id));
    const read = (id: string) => get({ partition, id, deadline, operation: "settle" });
    const [told, ...found] = await Promise.all([
      tombstoneId === undefined ? undefined : read(tombstoneId),
      ...ids.map(read),
    ]).catch((error: unknown) => {
      throw notKnown(plan, error);
    });
    const isDone = [told, ...found].some((one) => one?.marks.includes(mark));
    if (isDone)
      return { ok: true, etags: operations.map((one, at) => etagAfter(one.do, found[at], plan.mark)) };
    const canTell = tombstoneId !== undefined || operations.some((one) => one.do !== "remove");
    if (!canTell && !isUntouched(plan, found)) throw notKnown(plan, "only removals, and some are gone");
    return undefined;
  };

/** What others have written over since holds under no etag that this batch could give. */
const etagAfter = (
  did: "create" | "replace" | "remove",
  found: ReadResource | undefined,
  mark: string,
): string => {
  if (did === "remove") return "";
  return found?.marks[0] === mark ? toEtag(found._etag, found.marks) : toEtag('"overwritten"', [mark]);
};

const isUntouched = ({ operations }: BatchPlan, found: readonly (ReadResource | undefined)[]): boolean =>
  operations.some((one, at) => one.do === "remove" && found[at]?._etag === readEtag(one.etag).ifMatch);

/** Says that nobody knows whether a batch was written. */
export const notKnown = ({ operations }: BatchPlan, cause: unknown): StoreError =>
  new StoreError(
    "unsure",
    `Whether a batch of ${operations.length} operations was written is not known; read it again.`,
    { cause },
  );
