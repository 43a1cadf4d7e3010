import { z } from "zod";
import { type Answer, Refusal, refusal, unknown } from "./answer.ts";
import { charge } from "./charge.ts";
import type { Container, Kept } from "./create-container.ts";

const body = z.record(z.string(), z.unknown());
const ifMatch = z.string().optional();
const partitionKey = z.string().optional();
const operation = z.discriminatedUnion("operationType", [
  z.strictObject({ operationType: z.literal("Create"), resourceBody: body, partitionKey }),
  z.strictObject({
    operationType: z.literal("Replace"),
    id: z.string(),
    resourceBody: body,
    ifMatch,
    partitionKey,
  }),
  z.strictObject({ operationType: z.literal("Delete"), id: z.string(), ifMatch, partitionKey }),
  z.strictObject({ operationType: z.literal("Read"), id: z.string(), partitionKey }),
]);

type Operation = z.output<typeof operation>;
type Result = {
  readonly statusCode: number;
  readonly subStatusCode?: number;
  readonly requestCharge: number;
  readonly eTag?: string;
  readonly resourceBody?: object;
};

/** Leaves the batch with what each operation came to, so that nothing of it stays. */
class RolledBack extends Error {
  readonly results: readonly Result[];
  constructor(results: readonly Result[]) {
    super("a batch did not hold");
    this.results = results;
  }
}

/** All operations of one partition or none: 200 with a result each, or 207 with the one that did not hold, the rest 424. */
export const runBatch = (
  container: Container,
  { partition, operations, isMinimal }: { partition: string; operations: unknown; isMinimal: boolean },
): Answer => {
  const read = readOperations(operations, partition);
  const answerOf = (status: number, results: readonly Result[]): Answer => ({
    status,
    body: results,
    charge: results.reduce((sum, { requestCharge }) => sum + requestCharge, 0),
  });
  try {
    return answerOf(
      200,
      container.atOnce(() =>
        read.map((one, at) => runOne(container, partition, { one, at, read, isMinimal })),
      ),
    );
  } catch (error) {
    if (error instanceof RolledBack) return answerOf(207, error.results);
    throw error;
  }
};

const readOperations = (operations: unknown, partition: string): readonly Operation[] => {
  if (!Array.isArray(operations) || operations.length === 0) throw refusal(400, "A batch holds operations.");
  if (operations.length > 100)
    throw refusal(400, "Batch request has more operations than what is supported.");
  return operations.map((one: unknown) => {
    const parsed = operation.safeParse(one);
    if (!parsed.success) throw unknown(`the batch operation ${JSON.stringify(one).slice(0, 200)}`);
    const own = parsed.data.partitionKey;
    if (own !== undefined && own !== JSON.stringify([partition]))
      throw refusal(400, "A batch has one partition key.");
    return parsed.data;
  });
};

const runOne = (
  container: Container,
  partition: string,
  {
    one,
    at,
    read,
    isMinimal,
  }: { one: Operation; at: number; read: readonly Operation[]; isMinimal: boolean },
): Result => {
  try {
    return resultOf(one, apply(container, partition, one), isMinimal);
  } catch (error) {
    if (!(error instanceof Refusal) || error.isUnknown) throw error;
    const { status, headers } = error.answer;
    const failed = {
      statusCode: status,
      subStatusCode: Number(headers?.["x-ms-substatus"] ?? 0),
      requestCharge: charge.refused,
    };
    throw new RolledBack(
      read.map((_, index) => (index === at ? failed : { statusCode: 424, requestCharge: 0 })),
    );
  }
};

const apply = (container: Container, partition: string, one: Operation): Kept => {
  switch (one.operationType) {
    case "Create":
      return container.create(partition, one.resourceBody);
    case "Replace":
      return container.replace(partition, one.id, { body: one.resourceBody, ifMatch: one.ifMatch });
    case "Delete":
      return container.remove(partition, one.id, one.ifMatch);
    case "Read":
      return container.read(partition, one.id);
  }
};

const resultOf = ({ operationType }: Operation, kept: Kept, isMinimal: boolean): Result => {
  if (operationType === "Delete") return { statusCode: 204, requestCharge: charge.write(kept.bytes) };
  const isRead = operationType === "Read";
  return {
    statusCode: operationType === "Create" ? 201 : 200,
    requestCharge: isRead ? charge.read(kept.bytes) : charge.write(kept.bytes),
    eTag: kept.etag,
    ...(isMinimal && !isRead ? undefined : { resourceBody: kept.value }),
  };
};
