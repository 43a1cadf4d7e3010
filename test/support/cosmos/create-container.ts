import { createHash } from "node:crypto";
import { refusal } from "./answer.ts";
import { bytesOf, checkDocument } from "./check-document.ts";
import type { ContainerDefinition } from "./container-definition.ts";

/** A document as it is kept. */
export type Kept = {
  readonly id: string;
  readonly partition: string;
  /** What it is told by inside the container, in the order of creation. */
  readonly rid: string;
  readonly etag: string;
  /** Seconds since 1970 of the last write. */
  readonly ts: number;
  /** As the client sent it, with the service's own fields. */
  readonly value: Readonly<Record<string, unknown>>;
  readonly bytes: number;
};

/** A part of the container that a query across partitions asks by itself. */
export type Range = { readonly id: string; readonly minInclusive: string; readonly maxExclusive: string };

/** The documents of one container. */
export type Container = ReturnType<typeof createContainer>;

/** What a container goes by. */
export type ContainerSettings = {
  readonly nowMs: () => number;
  readonly rangeCount: number;
  /** Whether expired documents are still given. */
  readonly isExpiredKept: () => boolean;
};

/** An empty container that tells seconds by `nowMs`. */
export const createContainer = (
  definition: ContainerDefinition,
  { nowMs, rangeCount, isExpiredKept }: ContainerSettings,
) => {
  const partitions = new Map<string, Map<string, Kept>>();
  const ranges = rangesOf(rangeCount);
  const [path = ""] = definition.partitionKey.paths;
  const keyName = path.slice(1);
  /** What takes back the changes of the batch that is under way. */
  let undo: (() => void)[] | undefined;
  let rids = 0;
  let lsn = 1;

  const isGone = ({ ts, value }: Kept): boolean => {
    if (isExpiredKept()) return false;
    const ttl = definition.defaultTtl === undefined ? -1 : (value["ttl"] ?? definition.defaultTtl);
    return typeof ttl === "number" && ttl > 0 && nowMs() >= (ts + ttl) * 1000;
  };

  const get = (partition: string, id: string): Kept | undefined => {
    const kept = partitions.get(partition)?.get(id);
    return kept === undefined || isGone(kept) ? undefined : kept;
  };

  /** Keeps, or forgets where nothing is given; a map keeps the order of creation, so an expired one goes first. */
  const put = (partition: string, id: string, kept: Kept | undefined): void => {
    const documents = partitions.get(partition) ?? new Map<string, Kept>();
    const before = documents.get(id);
    undo?.push(() => put(partition, id, before));
    if (before?.rid !== kept?.rid) documents.delete(id);
    if (kept) documents.set(id, kept);
    if (documents.size > 0) partitions.set(partition, documents);
    else partitions.delete(partition);
  };

  const write = (partition: string, body: Record<string, unknown>, rid: string): Kept => {
    const id = checkDocument(body);
    if (body[keyName] !== partition) {
      const message = "PartitionKey extracted from document doesn't match the one specified in the header.";
      throw refusal(400, message, { substatus: 1001 });
    }
    const ts = Math.floor(nowMs() / 1000);
    const etag = `"${(++lsn).toString(16).padStart(8, "0")}-0000-1900-0000-${ts.toString(16).padStart(12, "0")}"`;
    const self = `dbs/standin/colls/standin/docs/${rid}/`;
    const service = { _rid: rid, _self: self, _etag: etag, _attachments: "attachments/", _ts: ts };
    const value = { ...body, ...service };
    const kept = { id, partition, rid, etag, ts, value, bytes: bytesOf(body) };
    put(partition, id, kept);
    return kept;
  };

  /** Must be there, and unchanged where an etag is given. */
  const found = (partition: string, id: string, ifMatch: string | undefined): Kept => {
    const kept = get(partition, id);
    if (!kept) throw notFound();
    if (ifMatch !== undefined && ifMatch !== "*" && ifMatch !== kept.etag) {
      throw refusal(412, "One of the specified pre-condition is not met.");
    }
    return kept;
  };

  return {
    /** Every document as it is kept; what has expired the service deletes by itself. */
    everything: (): readonly unknown[] =>
      [...partitions.values()].flatMap((documents) =>
        [...documents.values()].filter((kept) => !isGone(kept)).map(({ value }) => value),
      ),
    definition,
    ranges,
    lsn: () => lsn,
    read: (partition: string, id: string): Kept => found(partition, id, undefined),
    create: (partition: string, body: Record<string, unknown>): Kept => {
      if (get(partition, checkDocument(body))) {
        throw refusal(409, "Resource with specified id or name already exists.");
      }
      return write(partition, body, toRid(++rids));
    },
    replace: (
      partition: string,
      id: string,
      { body, ifMatch }: { body: Record<string, unknown>; ifMatch: string | undefined },
    ): Kept => {
      const before = found(partition, id, ifMatch);
      if (checkDocument(body) !== id) throw refusal(400, "The id of a document cannot be changed.");
      return write(partition, body, before.rid);
    },
    remove: (partition: string, id: string, ifMatch: string | undefined): Kept => {
      const before = found(partition, id, ifMatch);
      put(partition, id, undefined);
      lsn += 1;
      return before;
    },
    /** All that has not expired, of one partition, of one range, or of all; in the order of creation. */
    all: ({ partition, range }: { partition?: string; range?: string | undefined }): readonly Kept[] => {
      const chosen =
        partition === undefined
          ? [...partitions].filter(([name]) => range === undefined || rangeOf(name, ranges) === range)
          : [...partitions].filter(([name]) => name === partition);
      const found = chosen
        .flatMap(([, documents]) => [...documents.values()])
        .filter((kept) => !isGone(kept));
      return chosen.length < 2 ? found : found.sort((one, other) => (one.rid < other.rid ? -1 : 1));
    },
    /** Does all of `change` or nothing of it. */
    atOnce: <Value>(change: () => Value): Value => {
      const changes: (() => void)[] = [];
      undo = changes;
      try {
        return change();
      } catch (error) {
        undo = undefined;
        for (const takeBack of changes.reverse()) takeBack();
        throw error;
      } finally {
        undo = undefined;
      }
    },
  };
};

/** That there is no such document. */
export const notFound = () =>
  refusal(404, "Resource Not Found. Learn more: https://aka.ms/cosmosdb-tsg-not-found", { substatus: 0 });

/** Sixteen bytes as the service makes them: eight of the container, eight of the document. */
const toRid = (count: number): string => {
  const bytes = Buffer.alloc(16);
  bytes.writeUInt32BE(0x7f3a_0001, 0);
  bytes.writeBigUInt64BE(BigInt(count), 8);
  return bytes.toString("hex");
};

const rangesOf = (count: number): readonly Range[] =>
  Array.from({ length: count }, (_, at) => ({
    id: String(at),
    minInclusive: at === 0 ? "" : toBound(at / count),
    maxExclusive: at === count - 1 ? "FF" : toBound((at + 1) / count),
  }));

const toBound = (share: number): string =>
  Math.floor(share * 0x3fff)
    .toString(16)
    .toUpperCase()
    .padStart(4, "0");

const rangeOf = (partition: string, ranges: readonly Range[]): string | undefined => {
  const hash = createHash("sha256").update(partition).digest().readUInt32BE(0);
  return ranges[hash % ranges.length]?.id;
};
