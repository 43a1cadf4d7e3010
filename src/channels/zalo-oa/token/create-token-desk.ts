import { reveal, type Secret, secretOf } from "../../../domain/secret.ts";
import { type TokenDesk, tokenRecordSchema } from "./token-record.ts";

/** One sealed secret that is changed only under its etag. */
type Sealed = {
  readonly read: () => Promise<{ readonly secret: Secret; readonly etag: string } | undefined>;
  readonly write: (secret: Secret, etag: string | undefined) => Promise<boolean>;
};

/** Keeps the whole grant as one sealed secret. */
export const createTokenDesk = (sealed: Sealed): TokenDesk => ({
  read: async () => {
    const found = await sealed.read();
    if (!found) return undefined;
    return { record: tokenRecordSchema.parse(JSON.parse(reveal(found.secret))), etag: found.etag };
  },
  write: (record, etag) => sealed.write(secretOf(JSON.stringify(record)), etag),
});
