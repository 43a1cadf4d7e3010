import type { Abilities } from "../channel.ts";

/** What Teams shows. */
export const teamsCan: Abilities = { inputs: true, edits: true, files: true };
