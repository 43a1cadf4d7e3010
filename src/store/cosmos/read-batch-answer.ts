import type { BatchOutcome } from "../documents.ts";
import type { BatchPlan } from "./batch-plan.ts";
import { toEtag } from "./etag.ts";
import { type Fault, toFault } from "./fault.ts";

/** What the service says of one operation. */
type Result = {
  readonly statusCode: number;
  readonly eTag?: string | undefined;
  readonly retryAfterMilliseconds?: number | undefined;
};

/** What an answer to a batch says: how it went, or that it cannot be gone by. */
export type BatchAnswer = { readonly is: "told"; readonly outcome: BatchOutcome } | Fault;

/** What the others of a failed batch are given: the fault lies elsewhere. */
const failedDependency = 424;

const whys = new Map<number, "exists" | "changed" | "missing">([
  [409, "exists"],
  [412, "changed"],
  [404, "missing"],
]);

/** The outcome in the results of a batch's operations. @see https://learn.microsoft.com/azure/cosmos-db/transactional-batch */
export const readBatchAnswer = (plan: BatchPlan, results: readonly Result[] | undefined): BatchAnswer => {
  const { operations, marks } = plan;
  if (!results || results.length < operations.length)
    return { is: "unknown", cause: `${results?.length ?? 0} results for ${operations.length} operations` };
  const at = results.findIndex(({ statusCode }) => statusCode >= 400 && statusCode !== failedDependency);
  const failed = results[at];
  if (!failed) {
    const isWhole = results.every(({ statusCode }) => statusCode < 300);
    if (!isWhole) return { is: "unknown", cause: "a batch failed and no operation says why" };
    return {
      is: "told",
      outcome: { ok: true, etags: operations.map((one, index) => etagOf(one.do, index)) },
    };
  }
  const why = whys.get(failed.statusCode);
  if (why && at < operations.length) return { is: "told", outcome: { ok: false, at, why } };
  const cause = `operation ${at} was answered ${failed.statusCode}`;
  const fault = toFault({ code: failed.statusCode, retryAfterMs: failed.retryAfterMilliseconds, cause });
  return fault === "missing" ? { is: "unknown", cause } : fault;

  function etagOf(did: string, index: number): string {
    return did === "remove" ? "" : toEtag(results?.[index]?.eTag ?? "", marks[index] ?? []);
  }
};
