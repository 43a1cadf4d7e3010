import type { Container } from "@azure/cosmos";
import type { BatchOutcome, Operation } from "../documents.ts";
import { StoreError } from "../store-error.ts";
import { type BatchPlan, planBatch } from "./batch-plan.ts";
import type { Exchange } from "./create-exchange.ts";
import { notKnown, type Settling } from "./create-settling.ts";
import { newMark } from "./etag.ts";
import { type BatchAnswer, readBatchAnswer } from "./read-batch-answer.ts";
import { backoffMs, type Deadline } from "./start-deadline.ts";

type WriterParts = {
  readonly container: Container;
  readonly exchange: Exchange;
  readonly settle: Settling;
  readonly random: () => number;
  /** What one try may take, so that a silent one can still be settled. */
  readonly attemptMs: number;
};

export type BatchWriter = (
  partition: string,
  operations: readonly Operation[],
  deadline: Deadline,
) => Promise<BatchOutcome>;

const mostAttempts = 6;

/**
 * Writes a batch once. What was refused without being done (429, 449 …) is sent again as the store says; what was not
 * answered is first settled by reading.
 */
export const createBatchWriter = (parts: WriterParts): BatchWriter => {
  const { settle, random } = parts;
  return async (partition, operations, deadline) => {
    const plan = planBatch(partition, operations, newMark());
    let isUnsure = false;
    for (let attempt = 0; ; attempt++) {
      const answer = await sent(parts, plan, deadline);
      if (answer.is === "told") {
        // Perhaps it was refused because an earlier try of the same batch went through.
        const settled = isUnsure && !answer.outcome.ok ? await settle(plan, deadline) : undefined;
        return settled ?? answer.outcome;
      }
      if (answer.is === "never") throw isUnsure ? notKnown(plan, answer.error) : answer.error;
      if (answer.is === "unknown") {
        isUnsure = true;
        const settled = await settle(plan, deadline);
        if (settled) return settled;
      }
      const pauseMs = (answer.is === "later" ? answer.afterMs : undefined) ?? backoffMs(attempt, random);
      if (attempt + 1 < mostAttempts && (await deadline.pause(pauseMs))) continue;
      throw isUnsure ? notKnown(plan, answer.cause) : busy(answer.cause);
    }
  };
};

const sent = async (
  { container, exchange, attemptMs }: WriterParts,
  plan: BatchPlan,
  deadline: Deadline,
): Promise<BatchAnswer> => {
  const exchanged = await exchange({
    operation: "batch",
    ms: Math.min(attemptMs, deadline.leftMs()),
    ask: async (abortSignal) => {
      const { result, headers, code } = await container.items.batch(plan.inputs(), plan.partition, {
        abortSignal,
      });
      return { headers: headers ?? {}, code, result };
    },
  });
  if (exchanged.is === "answered") return readBatchAnswer(plan, exchanged.answer.result);
  // A batch is sent to the container, and where that is missing the fault says so itself.
  return exchanged.is === "missing" ? { is: "unknown", cause: "404 for a whole batch" } : exchanged;
};

const busy = (cause: unknown): StoreError =>
  new StoreError("busy", "Cosmos DB took no batch in time; nothing was written, try again later.", { cause });
