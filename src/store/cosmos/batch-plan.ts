import { BulkOperationType, type JSONObject, type OperationInput } from "@azure/cosmos";
import type { Operation } from "../documents.ts";
import { marksAfter, readEtag } from "./etag.ts";
import { noDueMs, type Resource, toResource } from "./resource.ts";

/** Cosmos DB's most. */
const mostOperations = 100;

/** How long a batch that only removes can still be recognised, in s. */
const tombstoneSeconds = 600;

/** Of the documents that this engine leaves for itself. */
export const tombstoneKind = "mark";

/** A batch as it is sent, as often as need be: every part of it holds only for the state that the caller knew. */
export type BatchPlan = {
  readonly partition: string;
  readonly mark: string;
  readonly operations: readonly Operation[];
  /** Each operation in its place, and perhaps a tombstone behind them. */
  readonly inputs: () => OperationInput[];
  /** The marks that each written document has afterwards; none for a removal. */
  readonly marks: readonly (readonly string[])[];
  /** The document that tells of a batch of removals alone, where there is room for it. */
  readonly tombstoneId: string | undefined;
};

/** Plans a batch, under a mark by which it can be recognised in what it wrote. */
export const planBatch = (partition: string, operations: readonly Operation[], mark: string): BatchPlan => {
  const marks = operations.map((one) => {
    if (one.do === "remove") return [];
    return marksAfter(mark, one.do === "replace" ? readEtag(one.etag).marks : []);
  });
  const isOnlyRemoving = operations.every((one) => one.do === "remove");
  const tombstoneId = isOnlyRemoving && operations.length < mostOperations ? `mark:${mark}` : undefined;
  const inputs = operations.map((one, at) => toInput(one, { partition, marks: marks[at] ?? [] }));
  if (tombstoneId !== undefined) inputs.push(createInput(tombstone(tombstoneId, { partition, mark })));
  // The SDK writes into what it is given.
  return { partition, mark, operations, inputs: () => inputs.map((one) => ({ ...one })), marks, tombstoneId };
};

const toInput = (
  operation: Operation,
  place: { partition: string; marks: readonly string[] },
): OperationInput => {
  if (operation.do === "create") return createInput(toResource(operation.entry, place));
  const { ifMatch } = readEtag(operation.etag);
  if (operation.do === "remove") {
    // The SDK's type has forgotten the condition of a removal; the service has not.
    const removal = { operationType: BulkOperationType.Delete, id: operation.id, ifMatch };
    return removal;
  }
  const resourceBody = bodyOf(toResource(operation.entry, place));
  return { operationType: BulkOperationType.Replace, id: operation.entry.id, ifMatch, resourceBody };
};

const createInput = (resource: Resource): OperationInput => ({
  operationType: BulkOperationType.Create,
  resourceBody: bodyOf(resource),
});

/** The SDK's type of JSON knows nothing that is read-only. */
const bodyOf = (resource: Resource): JSONObject => resource as unknown as JSONObject;

const tombstone = (id: string, { partition, mark }: { partition: string; mark: string }): Resource => ({
  id,
  p: partition,
  kind: tombstoneKind,
  dueMs: noDueMs,
  ttl: tombstoneSeconds,
  marks: [mark],
  body: {},
});
