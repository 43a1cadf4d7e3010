/** What of a container's definition the stand-in keeps to. */
export type ContainerDefinition = {
  readonly id: string;
  readonly partitionKey: {
    readonly paths: readonly string[];
    readonly kind?: string;
    readonly version?: number;
  };
  /** Seconds; -1 lets each document say its own, absent lets none expire. */
  readonly defaultTtl?: number;
  readonly indexingPolicy?: IndexingPolicy;
};

/** Which paths are indexed, and which orders of several. */
export type IndexingPolicy = {
  readonly indexingMode?: string;
  readonly includedPaths?: readonly { readonly path: string }[];
  readonly excludedPaths?: readonly { readonly path: string }[];
  readonly compositeIndexes?: readonly (readonly { readonly path: string; readonly order?: string }[])[];
};

/** One way of ordering: which path, and whether from the greatest. */
export type Order = { readonly path: readonly string[]; readonly isDescending: boolean };

/** Whether a path such as `dueMs` is indexed: the longest path of the policy that covers it decides. */
export const isIndexed = (policy: IndexingPolicy | undefined, path: readonly string[]): boolean => {
  if (policy === undefined) return true;
  if (policy.indexingMode === "none") return false;
  const included = longestCover(policy.includedPaths ?? [{ path: "/*" }], path);
  const excluded = longestCover(policy.excludedPaths ?? [], path);
  return included >= 0 && included >= excluded;
};

/** Whether an order of several paths stands in the policy, as it is or wholly reversed. */
export const hasOrder = (policy: IndexingPolicy | undefined, orders: readonly Order[]): boolean =>
  (policy?.compositeIndexes ?? []).some((index) => {
    if (index.length !== orders.length) return false;
    const turned = index.map(({ path, order }, at) => {
      const wanted = orders[at];
      if (`/${wanted?.path.join("/")}` !== path) return undefined;
      return (order?.toLowerCase() === "descending") !== wanted?.isDescending;
    });
    return turned.every((one) => one === false) || turned.every((one) => one === true);
  });

/** How many names of the path the longest covering one fixes; an exact `/?` counts half a name more, none is -1. */
const longestCover = (paths: readonly { readonly path: string }[], path: readonly string[]): number =>
  Math.max(
    -1,
    ...paths.map(({ path: cover }) => {
      const names = cover
        .split("/")
        .slice(1)
        .map((name) => name.replace(/^"(.*)"$/, "$1"));
      const end = names.pop();
      if (!names.every((name, at) => name === path[at])) return -1;
      if (end === "*") return names.length;
      return end === "?" && names.length === path.length ? names.length + 0.5 : -1;
    }),
  );
