import { auditCodec } from "../audit.ts";
import type { Documents, Operation, Stored } from "../documents.ts";
import {
  auditHeadCodec,
  auditHeadId,
  blockEntry,
  type ChainHead,
  entryHash,
  hashed,
  mostInBlock,
  noChain,
} from "./block-codec.ts";

/** How often a block is tried that somebody else sealed first. */
const mostAttempts = 5;

/** What is to be sealed next, and where the reading of what is older goes on. */
type Next = { readonly entries: readonly Stored[]; readonly backlog: ChainHead["backlog"] };

/**
 * Seals the next entries of an office's audit into one block, in one batch with the head of its chain: whoever is first
 * did it, whoever comes second finds it done.
 * @returns how many entries were sealed; 0 where none waits
 */
export const sealOffice = async (documents: Documents, partition: string): Promise<number> => {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const stored = await documents.get(partition, auditHeadId);
    const head = stored ? auditHeadCodec.read(stored) : noChain;
    const next = await nextOf(documents, partition, head);
    if (next.entries.length === 0 && next.backlog === head.backlog) return 0;
    const operations = await blockOperations(documents, { head, etag: stored?.etag, next });
    if ((await documents.batch(partition, operations)).ok) return next.entries.length;
  }
  return 0;
};

/** What was kept before there were blocks comes first, page by page; it is told by having no due moment. */
const nextOf = async (documents: Documents, partition: string, head: ChainHead): Promise<Next> => {
  const kind = auditCodec.kind;
  if (head.backlog) {
    const after = head.backlog.after ?? undefined;
    const page = await documents.query(partition, { kind, limit: mostInBlock, after });
    const entries = page.found.filter(({ dueMs }) => dueMs === undefined);
    const isOver = page.after === undefined || entries.length < page.found.length;
    const backlog = isOver ? null : { after: page.after ?? null };
    if (entries.length > 0 || !isOver) return { entries, backlog };
  }
  const { found } = await documents.query(partition, { kind, dueUpToMs: 0, limit: mostInBlock });
  return { entries: found, backlog: null };
};

type Sealing = { readonly head: ChainHead; readonly etag: string | undefined; readonly next: Next };

const blockOperations = async (
  documents: Documents,
  { head, etag, next }: Sealing,
): Promise<readonly Operation[]> => {
  const { entries, backlog } = next;
  const sealedAt = new Date(await documents.storeTimeMs()).toISOString();
  const block = hashed({
    number: head.number + 1,
    previousHash: head.hash,
    entries: entries.map((entry) => ({ id: entry.id, hash: entryHash(entry) })).sort(byId),
    sealedAt,
  });
  const { number, hash } = entries.length === 0 ? head : block;
  const headEntry = auditHeadCodec.write(auditHeadId, { number, hash, backlog });
  return [
    etag === undefined ? { do: "create", entry: headEntry } : { do: "replace", entry: headEntry, etag },
    ...(entries.length === 0 ? [] : [{ do: "create", entry: blockEntry(block) } as const]),
    ...entries.flatMap(sealedOperation),
  ];
};

const byId = ({ id: one }: { id: string }, { id: other }: { id: string }): number => (one < other ? -1 : 1);

/** What it says stays; only that it waits to be sealed goes. */
const sealedOperation = ({ etag, dueMs, ...entry }: Stored): readonly Operation[] =>
  dueMs === undefined ? [] : [{ do: "replace", entry, etag }];
