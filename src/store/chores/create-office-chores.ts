import { createEraseAll, type EraseParts } from "../erasing/create-erase-all.ts";
import { createKeepRules } from "../erasing/create-keep-rules.ts";
import { createSealAll } from "../sealing/create-seal-all.ts";
import { createChoreLease } from "./chore-lease.ts";
import { type Chores, type ChoresParts, createChores } from "./create-chores.ts";

export type OfficeChoresParts = Pick<ChoresParts, "nowMs" | "isStopping" | "log"> &
  EraseParts & {
    /** Names this process, and no other one that ever ran. */
    readonly holder: string;
  };

/** Everything that is done once for all instances, in its order. */
export const createOfficeChores = (parts: OfficeChoresParts): Chores =>
  createChores({
    lease: createChoreLease(parts.documents, parts.holder),
    chores: { keep: createKeepRules(parts), erase: createEraseAll(parts), seal: createSealAll(parts) },
    nowMs: parts.nowMs,
    isStopping: parts.isStopping,
    log: parts.log,
  });
