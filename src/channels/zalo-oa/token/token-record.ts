import { z } from "zod";

/** The grant of the OA as it is kept; a higher version is a newer pair of tokens. Moments in ms. */
export const tokenRecordSchema = z.object({
  version: z.number().int().positive(),
  access: z.string(),
  refresh: z.string().min(1),
  /** `refreshing`: the refresh token may have been used already; `attempt` says by whom. */
  state: z.enum(["good", "refreshing", "dead"]),
  attempt: z.object({ id: z.string(), untilMs: z.number() }).nullable(),
  refreshedAtMs: z.number(),
  accessUntilMs: z.number(),
  consentedAtMs: z.number(),
  refreshUntilMs: z.number(),
});

export type TokenRecord = z.output<typeof tokenRecordSchema>;

/** Where the grant is kept: nothing is written over what was not read. */
export type TokenDesk = {
  readonly read: () => Promise<{ readonly record: TokenRecord; readonly etag: string } | undefined>;
  /** False where somebody else wrote since the etag, or, without one, where there is a grant already. */
  readonly write: (record: TokenRecord, etag: string | undefined) => Promise<boolean>;
};
