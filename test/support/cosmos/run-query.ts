import { type Answer, refusal, unknown } from "./answer.ts";
import { charge } from "./charge.ts";
import { hasOrder, isIndexed } from "./container-definition.ts";
import { type Place, readContinuation, toContinuation } from "./continuation.ts";
import type { Container, Kept } from "./create-container.ts";
import { compareValues, valueAt } from "./sql/compare-values.ts";
import { fulfils, operandValue } from "./sql/fulfils.ts";
import { parseQuery } from "./sql/parse-query.ts";
import { pathsOf } from "./sql/paths-of.ts";
import type { Operand, Parameters, Projection, SqlQuery } from "./sql/query.ts";

/** A query as it came, and what of the container it is for. */
export type Asked = {
  readonly sql: string;
  readonly parameters: Parameters;
  readonly partition: string | undefined;
  readonly range: string | undefined;
  readonly pageSize: number;
  readonly continuation: string | undefined;
};

/** A page holds so many bytes at most, but always one document. */
const mostPageBytes = 4 * 1024 * 1024;

/** One page of what a query finds. */
export const runQuery = (container: Container, asked: Asked): Answer => {
  const query = parseQuery(asked.sql);
  checkOrder(container, query);
  const told = JSON.stringify([asked.sql, [...asked.parameters], asked.partition, asked.range]);
  const after = asked.continuation === undefined ? undefined : readContinuation(asked.continuation, told);
  const all = container.all({
    ...(asked.partition === undefined ? undefined : { partition: asked.partition }),
    range: asked.range,
  });
  const matching = all.filter(({ value }) => !query.where || fulfils(query.where, value, asked.parameters));
  if (query.projection.is === "count") return countOf(matching, all);
  const ordered = inOrder(matching, query);
  const left =
    after === undefined
      ? ordered.slice(countFrom(query.offset, asked))
      : ordered.filter(isAfter(query, after));
  const limit = (query.limit === undefined ? Infinity : countFrom(query.limit, asked)) - (after?.given ?? 0);
  const wanted = left.slice(0, Math.max(0, limit));
  const page = pageOf(wanted, asked.pageSize);
  const last = page.at(-1);
  const hasMore = last !== undefined && wanted.length > page.length;
  const documents = page.map((kept) => project(kept, query.projection));
  const given = (after?.given ?? 0) + page.length;
  const loaded = isIndexedWhole(container, query) ? 0 : all.length;
  const bytes = page.reduce((sum, kept) => sum + kept.bytes, 0);
  return {
    status: 200,
    charge: charge.query({ found: page.length, loaded, bytes }),
    headers: {
      "x-ms-item-count": String(page.length),
      ...(hasMore
        ? { "x-ms-continuation": toContinuation({ ...placeOf(last, query), given }, told) }
        : undefined),
    },
    body: { _rid: "standin", Documents: documents, _count: documents.length },
  };
};

const countOf = (matching: readonly Kept[], all: readonly Kept[]): Answer => ({
  status: 200,
  charge: charge.query({ found: all.length, loaded: 0, bytes: 0 }),
  headers: { "x-ms-item-count": "1" },
  body: { _rid: "standin", Documents: [matching.length], _count: 1 },
});

/** One path needs an index, several need one for just this order; a document without such a path is not imitated. */
const checkOrder = ({ definition: { indexingPolicy } }: Container, { orderBy }: SqlQuery): void => {
  const [first] = orderBy;
  if (first === undefined) return;
  if (orderBy.length > 1 && !hasOrder(indexingPolicy, orderBy)) {
    const message =
      "The order by query does not have a corresponding composite index that it can be served from.";
    throw refusal(400, message);
  }
  if (orderBy.length === 1 && !isIndexed(indexingPolicy, first.path)) {
    throw refusal(400, "The index path corresponding to the specified order-by item is excluded.");
  }
};

const keysOf = ({ value }: Kept, { orderBy }: SqlQuery): readonly unknown[] =>
  orderBy.map(({ path }) => valueAt(value, path));

const placeOf = (kept: Kept, query: SqlQuery): Omit<Place, "given"> => ({
  keys: keysOf(kept, query),
  rid: kept.rid,
});

const inOrder = (matching: readonly Kept[], query: SqlQuery): readonly Kept[] => {
  if (query.orderBy.length === 0) return matching;
  for (const kept of matching) {
    const missing = keysOf(kept, query).indexOf(undefined);
    if (missing >= 0) {
      const path = query.orderBy[missing]?.path.join(".");
      throw unknown(`ORDER BY c.${path} over ${kept.id}, which has none; Cosmos DB may leave it out`);
    }
  }
  return matching.toSorted((one, other) => comparePlaces(placeOf(one, query), placeOf(other, query), query));
};

const comparePlaces = (
  one: Omit<Place, "given">,
  other: Omit<Place, "given">,
  { orderBy }: SqlQuery,
): number => {
  for (const [at, { isDescending }] of orderBy.entries()) {
    const order = compareValues(one.keys[at], other.keys[at]);
    if (order !== 0) return isDescending ? -order : order;
  }
  return one.rid < other.rid ? -1 : one.rid > other.rid ? 1 : 0;
};

const isAfter =
  (query: SqlQuery, place: Place) =>
  (kept: Kept): boolean =>
    comparePlaces(placeOf(kept, query), place, query) > 0;

const countFrom = (operand: Operand | undefined, { parameters }: Asked): number => {
  const count = operand === undefined ? 0 : operandValue(operand, undefined, parameters);
  if (typeof count === "number" && Number.isInteger(count) && count >= 0) return count;
  throw refusal(400, `TOP, OFFSET and LIMIT take a whole number, not ${JSON.stringify(count)}.`);
};

const pageOf = (wanted: readonly Kept[], pageSize: number): readonly Kept[] => {
  let bytes = 0;
  const fitting = wanted.slice(0, pageSize).findIndex((kept) => {
    bytes += kept.bytes;
    return bytes > mostPageBytes;
  });
  return wanted.slice(0, fitting < 0 ? pageSize : Math.max(1, fitting));
};

const project = ({ value, rid }: Kept, projection: Projection): unknown => {
  switch (projection.is) {
    case "paths":
      return Object.fromEntries(
        projection.paths
          .map((path) => [path.at(-1), valueAt(value, path)] as const)
          .filter(([, found]) => found !== undefined),
      );
    case "value":
      return valueAt(value, projection.path);
    case "payload":
      return {
        _rid: rid,
        orderByItems: projection.orderBy.map((path) => ({ item: valueAt(value, path) })),
        payload: value,
      };
    default:
      return value;
  }
};

/** Whether every path of the condition is indexed, so that no document is loaded only to be looked at. */
const isIndexedWhole = ({ definition }: Container, { where }: SqlQuery): boolean => {
  const partitionPath = definition.partitionKey.paths[0];
  return pathsOf(where).every(
    (path) => `/${path.join("/")}` === partitionPath || isIndexed(definition.indexingPolicy, path),
  );
};
