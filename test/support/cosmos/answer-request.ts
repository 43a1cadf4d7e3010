import { z } from "zod";
import { type Answer, refusal, unknown } from "./answer.ts";
import { charge } from "./charge.ts";
import type { Account } from "./create-account.ts";
import type { Container, Kept } from "./create-container.ts";
import { needsPlan, planQuery } from "./plan-query.ts";
import { isOn } from "./read-request.ts";
import { runBatch } from "./run-batch.ts";
import { runQuery } from "./run-query.ts";
import type { SeenRequest } from "./seen-request.ts";

const querySpec = z.strictObject({
  query: z.string(),
  parameters: z.array(z.strictObject({ name: z.string().startsWith("@"), value: z.json() })).optional(),
});
const documentBody = z.record(z.string(), z.unknown());

/** What the account says of itself. */
type Described = { readonly endpoint: string; readonly consistency: string };

/** Does what is asked and gives the answer. */
export const answerRequest = (account: Account, request: SeenRequest, described: Described): Answer => {
  const { operation, names, body, headers } = request;
  switch (operation) {
    case "account":
      return { status: 200, body: describeAccount(described) };
    case "createDatabase":
      return account.createDatabase(body);
    case "readDatabase":
      return account.readDatabase(names[0]);
    case "createContainer":
      return account.createContainer(names[0], body);
    case "readContainer":
      return account.readContainer(names);
    case "ranges":
      return rangesOf(account.container(names));
    case "plan":
      account.container(names);
      return { status: 200, body: planQuery(...specOf(body)) };
    case "query":
      return query(account.container(names), request);
    default:
      return changeOrRead(account.container(names), request, String(headers["if-match"] ?? "") || undefined);
  }
};

const changeOrRead = (container: Container, request: SeenRequest, ifMatch: string | undefined): Answer => {
  const { operation, names, partition, body, headers } = request;
  const [, , id = ""] = names;
  if (partition === undefined) throw refusal(400, "PartitionKey value must be supplied for this operation.");
  switch (operation) {
    case "read": {
      const kept = container.read(partition, id);
      const isKnown = headers["if-none-match"] === kept.etag;
      const answer = answerOf(kept, isKnown ? 304 : 200, charge.read(kept.bytes));
      return isKnown ? { ...answer, body: undefined } : answer;
    }
    case "create": {
      const kept = container.create(partition, bodyOf(body));
      return answerOf(kept, 201, charge.write(kept.bytes));
    }
    case "replace": {
      const kept = container.replace(partition, id, { body: bodyOf(body), ifMatch });
      return answerOf(kept, 200, charge.write(kept.bytes));
    }
    case "remove": {
      const { bytes } = container.remove(partition, id, ifMatch);
      return { status: 204, charge: charge.write(bytes) };
    }
    case "batch": {
      const isMinimal = headers["prefer"] === "return=minimal";
      return runBatch(container, { partition, operations: body, isMinimal });
    }
    default:
      throw unknown(operation);
  }
};

const answerOf = ({ value, etag }: Kept, status: number, units: number): Answer => ({
  status,
  charge: units,
  headers: { etag },
  body: value,
});

const query = (container: Container, { body, headers, partition }: SeenRequest): Answer => {
  const [sql, parameters] = specOf(body);
  const range = headers["x-ms-documentdb-partitionkeyrangeid"] as string | undefined;
  const size = Number(headers["x-ms-max-item-count"] ?? 100);
  const continuation = headers["x-ms-continuation"] as string | undefined;
  if (partition === undefined && range === undefined) refuseAcross(sql, parameters, headers);
  if (range !== undefined && !container.ranges.some(({ id }) => id === range)) {
    throw refusal(410, "The requested resource is no longer available.", { substatus: 1002 });
  }
  return runQuery(container, {
    sql,
    parameters,
    partition,
    range,
    continuation,
    pageSize: size > 0 ? size : 1000,
  });
};

/** What only the client can put together, it is told to; the plan comes with the refusal, as from the service. */
const refuseAcross = (
  sql: string,
  parameters: ReadonlyMap<string, unknown>,
  headers: SeenRequest["headers"],
): void => {
  if (!isOn(headers, "x-ms-documentdb-query-enablecrosspartition")) {
    throw refusal(400, "Cross partition query is required but disabled.");
  }
  if (!needsPlan(sql)) return;
  const message = "The provided cross partition query can not be directly served by the gateway.";
  const additionalErrorInfo = JSON.stringify(planQuery(sql, parameters));
  throw refusal(400, message, { substatus: 1004, body: { additionalErrorInfo } });
};

const specOf = (body: unknown): [sql: string, parameters: ReadonlyMap<string, unknown>] => {
  const parsed = querySpec.safeParse(body);
  if (!parsed.success) throw refusal(400, "The query is not of the form {query, parameters}.");
  const { query: sql, parameters = [] } = parsed.data;
  return [sql, new Map(parameters.map(({ name, value }) => [name, value]))];
};

const bodyOf = (body: unknown): Record<string, unknown> => {
  const parsed = documentBody.safeParse(body);
  if (parsed.success) return parsed.data;
  throw refusal(400, "The input content is invalid because a document is an object.");
};

const rangesOf = ({ ranges }: Container): Answer => ({
  status: 200,
  charge: 1,
  body: {
    _rid: "standin",
    PartitionKeyRanges: ranges.map((range) => ({ ...range, _rid: range.id, status: "online", parents: [] })),
    _count: ranges.length,
  },
});

/** One region, which both reads and writes. */
const describeAccount = ({ endpoint, consistency }: Described): object => {
  const region = { name: "Southeast Asia", databaseAccountEndpoint: `${endpoint}/` };
  return {
    _self: "",
    id: "standin",
    _rid: "standin",
    media: "//media/",
    addresses: "//addresses/",
    _dbs: "//dbs/",
    writableLocations: [region],
    readableLocations: [region],
    enableMultipleWriteLocations: false,
    userReplicationPolicy: { asyncReplication: false, minReplicaSetSize: 3, maxReplicasetSize: 4 },
    userConsistencyPolicy: { defaultConsistencyLevel: consistency },
    systemReplicationPolicy: { minReplicaSetSize: 3, maxReplicasetSize: 4 },
    readPolicy: { primaryReadCoefficient: 1, secondaryReadCoefficient: 1 },
    queryEngineConfiguration: "{}",
  };
};
