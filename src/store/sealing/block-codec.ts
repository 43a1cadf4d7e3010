import { createHash } from "node:crypto";
import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import { createCodec } from "../codec.ts";
import type { Entry, Stored } from "../documents.ts";
import { canonicalJson } from "./canonical-json.ts";

const hash = z.string().regex(/^[0-9a-f]{64}$/);

/** Entries of one block: each is written anew beside the block, the head and their room in a batch. */
export const mostInBlock = 90;

const blockSchema = z.strictObject({
  /** 1 for the first. */
  number: z.int(),
  /** Of the block before; 64 zeros for the first. */
  previousHash: hash,
  /** By id, ascending: each with the SHA-256 of what it says. */
  entries: z.array(z.strictObject({ id: z.string(), hash })),
  /** Store time, ISO, UTC. */
  sealedAt: z.string(),
});

/** A block of the audit: what is in it can't change without showing here, nor it without showing in the next. */
export type Block = z.output<typeof blockSchema>;

/** A block and the SHA-256 of its canonical JSON. */
export type HashedBlock = Block & { readonly hash: string };

export const auditBlockCodec = createCodec("audit-block", 1, blockSchema.extend({ hash }));

const headSchema = z.strictObject({
  /** Of the last block; 0 before the first. */
  number: z.int(),
  hash,
  /** Where the reading goes on of what was kept before blocks were; null once that is sealed. */
  backlog: z.strictObject({ after: z.string().nullable() }).nullable(),
});

/** Where the chain of an office ends. */
export type ChainHead = z.output<typeof headSchema>;

export const auditHeadCodec = createCodec("audit-head", 1, headSchema);

/** Where the head of an office's chain stands. */
export const auditHeadId = "audit-head";

/** The hash before the first block. */
export const firstHash = "0".repeat(64);

/** The head before anything is sealed. */
export const noChain: ChainHead = { number: 0, hash: firstHash, backlog: { after: null } };

/** Where a block stands: ids go in the order of the blocks. */
export const blockId = (number: number): string => `audit-block:${String(number).padStart(10, "0")}`;

/** A block with its hash. */
export const hashed = (block: Block): HashedBlock => ({ ...block, hash: hashOf(block) });

/** A block as a document. */
export const blockEntry = (block: HashedBlock): Entry => auditBlockCodec.write(blockId(block.number), block);

/** The SHA-256 of what an entry of the audit says, and of the id it stands under. */
export const entryHash = ({ id, body }: Pick<Stored, "id" | "body">): string => hashOf({ id, body });

/** The SHA-256 of a value's canonical JSON, in hex. */
export const hashOf = (value: JsonObject): string =>
  createHash("sha256").update(canonicalJson(value)).digest("hex");
