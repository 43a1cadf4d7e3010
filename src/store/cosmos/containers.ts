import type { ContainerDefinition, PartitionKeyDefinition } from "@azure/cosmos";
import definition from "./documents-container.json" with { type: "json" };

/**
 * The one container: what is queried is indexed and nothing else, documents may carry a time to live, and partition
 * names may be long. The template for Azure reads the same file. Composite indexes say how results are ordered and
 * pages go on: Cosmos DB serves an ORDER BY of several paths by just such an index.
 * @see https://learn.microsoft.com/azure/cosmos-db/index-policy
 */
export const documentsContainer = definition as Omit<ContainerDefinition, "id" | "partitionKey"> & {
  readonly partitionKey: PartitionKeyDefinition;
  readonly defaultTtl: number;
};

/** How results are ordered and pages go on. */
export const { compositeIndexes } = definition.indexingPolicy;

/** Everything of one office has this path in common, and a batch stays within it. */
export const partitionPath: string = definition.partitionKey.paths.join();
