import { z } from "zod";
import { createCodec } from "../codec.ts";
import type { Entry } from "../documents.ts";

const erasingSchema = z.strictObject({
  personId: z.string(),
  /** `entered`: what the person entered alone; they stay on the roster. */
  scope: z.enum(["all", "entered"]),
  /** Who decided; null: a rule of the office. */
  byPersonId: z.string().nullable(),
  /** The request that asked for it. */
  requestId: z.string().nullable(),
  name: z.string(),
  email: z.string().nullable(),
  code: z.string().nullable(),
  unitId: z.string(),
  /** By which their channels know them; null until they were looked for. */
  accounts: z.array(z.string()).nullable(),
  /** How far this pass came. */
  cursor: z.strictObject({ step: z.int(), after: z.string().nullable() }),
  /** Passes that were ended, and whether this one has found something. */
  passCount: z.int(),
  hasFound: z.boolean(),
  /** Documents removed or cleaned, by kind. */
  counts: z.record(z.string(), z.int()),
});

/** An erasure under way: what it needs to find everything, and how far it came. */
export type Erasing = z.output<typeof erasingSchema>;

export const erasingCodec = createCodec("erasing", 1, erasingSchema);

/** Where it stands. */
export const erasingId = (personId: string): string => `erasing:${personId}`;

/** An erasure as a document; `dueMs`, in store time: when it goes on. */
export const erasingEntry = (erasing: Erasing, dueMs: number): Entry =>
  erasingCodec.write(erasingId(erasing.personId), erasing, { state: "running", dueMs });

type Begun = Pick<
  Erasing,
  "personId" | "scope" | "byPersonId" | "requestId" | "name" | "email" | "code" | "unitId"
>;

/** An erasure that begins. */
export const erasingBegun = (begun: Begun): Erasing => ({
  ...begun,
  ...{ accounts: null, cursor: { step: 0, after: null }, passCount: 0, hasFound: false, counts: {} },
});
