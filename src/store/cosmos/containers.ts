import type { ContainerDefinition } from "@azure/cosmos";

/** Everything of one office has this path in common, and a batch stays within it. */
export const partitionPath = "/p";

const ascending = (...paths: readonly string[]) =>
  paths.map((path) => ({ path, order: "ascending" as const }));

/** How results are ordered and pages go on; Cosmos DB serves an ORDER BY of several paths by just such an index. */
export const compositeIndexes = [
  ascending("/kind", "/dueMs", "/id", "/p"),
  ascending("/kind", "/state", "/dueMs", "/id", "/p"),
];

/**
 * The one container: what is queried is indexed and nothing else, documents may carry a time to live, and partition
 * names may be long.
 * @see https://learn.microsoft.com/azure/cosmos-db/index-policy
 */
export const documentsContainer = {
  partitionKey: { paths: [partitionPath], version: 2 },
  defaultTtl: -1,
  indexingPolicy: {
    automatic: true,
    indexingMode: "consistent",
    includedPaths: ["/p/?", "/kind/?", "/state/?", "/dueMs/?", "/id/?"].map((path) => ({ path })),
    excludedPaths: [{ path: "/*" }],
    compositeIndexes,
  },
} satisfies Omit<ContainerDefinition, "id">;
