import type { BatchOutcome, Entry, Operation, Query } from "../../../src/store/documents.ts";

type Kept = { readonly entry: Entry; readonly etag: string; readonly writtenMs: number };
type Found = Entry & { readonly etag: string; readonly partition: string };

/** The store as simply as it can be told: a map that is searched from end to end. */
export const createModel = () => {
  const all = new Map<string, Map<string, Kept>>();
  let nowMs = 0;

  const isLive = ({ entry: { ttlSeconds = Number.POSITIVE_INFINITY }, writtenMs }: Kept): boolean =>
    nowMs - writtenMs < ttlSeconds * 1000;

  const get = (partition: string, id: string): Found | undefined => {
    const kept = all.get(partition)?.get(id);
    return kept && isLive(kept) ? { ...kept.entry, etag: kept.etag, partition } : undefined;
  };

  const faultOf = (partition: string, operation: Operation) => {
    if (operation.do === "create") return get(partition, operation.entry.id) ? "exists" : undefined;
    const there = get(partition, operation.do === "remove" ? operation.id : operation.entry.id);
    if (!there) return "missing";
    return there.etag === operation.etag ? undefined : "changed";
  };

  return {
    get,
    wait: (ms: number): void => {
      nowMs += ms;
    },
    /** What must become of the batch; the etags are the store's to choose. */
    outcomeOf: (partition: string, operations: readonly Operation[]): Pick<BatchOutcome, "ok"> => {
      const faults = operations.map((operation) => faultOf(partition, operation));
      const at = faults.findIndex((why) => why !== undefined);
      return at < 0 ? { ok: true } : { ok: false, ...{ at, why: faults[at] } };
    },
    apply: (partition: string, operations: readonly Operation[], etags: readonly string[]): void => {
      const kept = all.get(partition) ?? new Map<string, Kept>();
      all.set(partition, kept);
      operations.forEach((operation, at) => {
        if (operation.do === "remove") kept.delete(operation.id);
        else
          kept.set(operation.entry.id, { entry: operation.entry, etag: etags[at] ?? "", writtenMs: nowMs });
      });
    },
    /** The kinds that a partition holds, by name. */
    kindsIn: (partition: string): readonly string[] => {
      const live = [...(all.get(partition)?.values() ?? [])].filter(isLive);
      return [...new Set(live.map(({ entry: { kind } }) => kind))].sort();
    },
    /** Everything that the query selects, in its order, whatever its limit. */
    find: ({ kind, state, dueUpToMs, idPrefix = "" }: Query, partition?: string): Found[] =>
      (partition === undefined ? [...all.keys()] : [partition])
        .flatMap((name) => {
          const alike = [...(all.get(name)?.values() ?? [])].filter(
            ({ entry }) => entry.kind === kind && (state === undefined || entry.state === state),
          );
          return alike.map(({ entry }) => get(name, entry.id));
        })
        .filter((one) => one !== undefined)
        .filter(({ dueMs = Number.POSITIVE_INFINITY }) => dueUpToMs === undefined || dueMs <= dueUpToMs)
        .filter(({ id }) => id.startsWith(idPrefix))
        .sort(
          (a, b) =>
            (a.dueMs ?? -1) - (b.dueMs ?? -1) || byBytes(a.id, b.id) || byBytes(a.partition, b.partition),
        ),
  };
};

const byBytes = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));
