import { auditCodec } from "../audit.ts";
import type { Documents, Stored } from "../documents.ts";
import { allFound } from "../pushes/join-people.ts";
import {
  auditBlockCodec,
  auditHeadCodec,
  auditHeadId,
  type Block,
  blockId,
  entryHash,
  firstHash,
  type HashedBlock,
  hashOf,
  noChain,
} from "./block-codec.ts";

/** The first thing that is not as it was sealed, by ids alone. */
export type ChainFault = {
  readonly id: string;
  readonly is: /** An entry that a block names is not there. */
    | "entryMissing"
    /** An entry says something else than when it was sealed. */
    | "entryChanged"
    /** An entry that passes for a sealed one stands in no block, or in a second one. */
    | "entryInserted"
    /** Entries of a block stand in another order, or in each other's place. */
    | "entryReordered"
    | "blockMissing"
    | "blockChanged"
    /** The block does not follow the one before it. */
    | "blockMoved"
    /** There are blocks after the last one. */
    | "blockInserted"
    /** The head is missing, or names another last block. */
    | "headChanged"
    /** The block whose hash was noted elsewhere is another now. */
    | "notAsNoted";
};

/** A block's number and hash, as somebody noted them outside of the store. */
export type NotedBlock = { readonly number: number; readonly hash: string };

export type VerifiedChain = {
  readonly blocks: number;
  readonly sealed: number;
  /** Entries that wait for the next heartbeat. */
  readonly unsealed: number;
  /** Of the last block; to be noted elsewhere, so that a chain made anew shows too. */
  readonly lastHash: string;
  readonly fault: ChainFault | null;
};

type Walk = {
  readonly documents: Documents;
  readonly partition: string;
  /** As they were before the blocks were read. */
  readonly entries: ReadonlyMap<string, Stored>;
  readonly sealedIds: Set<string>;
};

/** Recomputes the chain of an office's audit, and tells the first fault. The bot may run meanwhile. */
export const verifyChain = async (
  documents: Documents,
  partition: string,
  noted: NotedBlock | null = null,
): Promise<VerifiedChain> => {
  const entries = new Map<string, Stored>();
  for await (const one of allFound(documents, partition, { kind: auditCodec.kind })) entries.set(one.id, one);
  const head = await documents.get(partition, auditHeadId);
  const { number: blocks, hash: lastHash, backlog } = head ? auditHeadCodec.read(head) : noChain;
  const walk: Walk = { documents, partition, entries, sealedIds: new Set() };
  const fault =
    (await faultInBlocks(walk, { number: blocks, hash: lastHash }, noted)) ??
    (await faultAfter(walk)) ??
    (backlog === null ? insertedIn(walk) : null);
  const unsealed = [...entries.keys()].filter((id) => !walk.sealedIds.has(id)).length;
  return { blocks, sealed: walk.sealedIds.size, unsealed: fault ? 0 : unsealed, lastHash, fault };
};

const faultInBlocks = async (
  walk: Walk,
  head: NotedBlock,
  noted: NotedBlock | null,
): Promise<ChainFault | null> => {
  let previousHash = firstHash;
  for (let number = 1; number <= head.number; number++) {
    const id = blockId(number);
    const stored = await walk.documents.get(walk.partition, id);
    if (!stored) return { id, is: "blockMissing" };
    const block = auditBlockCodec.read(stored);
    const fault = faultOf(block, { id, number, previousHash }) ?? (await faultInEntries(walk, block));
    if (fault) return fault;
    if (noted?.number === number && noted.hash !== block.hash) return { id, is: "notAsNoted" };
    previousHash = block.hash;
  }
  if (previousHash !== head.hash) return { id: auditHeadId, is: "headChanged" };
  return noted && noted.number > head.number ? { id: blockId(noted.number), is: "blockMissing" } : null;
};

type Place = { readonly id: string; readonly number: number; readonly previousHash: string };

const faultOf = ({ hash, ...block }: HashedBlock, { id, number, previousHash }: Place): ChainFault | null => {
  if (hashOf(block) !== hash) {
    const sorted: Block = { ...block, entries: [...block.entries].sort((a, b) => (a.id < b.id ? -1 : 1)) };
    return { id, is: hashOf(sorted) === hash ? "entryReordered" : "blockChanged" };
  }
  return block.number === number && block.previousHash === previousHash ? null : { id, is: "blockMoved" };
};

const faultInEntries = async (
  { documents, partition, entries, sealedIds }: Walk,
  block: HashedBlock,
): Promise<ChainFault | null> => {
  const hashes = new Set(block.entries.map(({ hash }) => hash));
  for (const { id, hash } of block.entries) {
    if (sealedIds.has(id)) return { id, is: "entryInserted" };
    const stored = entries.get(id) ?? (await documents.get(partition, id));
    if (!stored) return { id, is: "entryMissing" };
    const found = entryHash(stored);
    if (found !== hash)
      return { id, is: isSwapped(stored, block, hashes) ? "entryReordered" : "entryChanged" };
    sealedIds.add(id);
  }
  return null;
};

/** Whether it says what another entry of its block is to say. */
const isSwapped = ({ body }: Stored, block: HashedBlock, hashes: ReadonlySet<string>): boolean =>
  block.entries.some(({ id }) => hashes.has(entryHash({ id, body })));

/** Blocks that no head names; one that was sealed meanwhile is named by the head of now. */
const faultAfter = async ({ documents, partition }: Walk): Promise<ChainFault | null> => {
  const head = await documents.get(partition, auditHeadId);
  const last = head ? auditHeadCodec.read(head).number : 0;
  for await (const { id } of allFound(documents, partition, { kind: auditBlockCodec.kind }))
    if (id > blockId(last)) return { id, is: last === 0 ? "headChanged" : "blockInserted" };
  return null;
};

/** Nothing but the sealer says that an entry waits no more, so what does not wait stands in a block. */
const insertedIn = ({ entries, sealedIds }: Walk): ChainFault | null => {
  const inserted = [...entries.values()].find(({ id, dueMs }) => dueMs === undefined && !sealedIds.has(id));
  return inserted ? { id: inserted.id, is: "entryInserted" } : null;
};
