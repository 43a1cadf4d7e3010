import { reveal, type Secret, secretOf } from "../../domain/secret.ts";
import type { Documents, Operation } from "../documents.ts";
import type { Sealer } from "./seal.ts";
import { secretCodec } from "./secret-codec.ts";

/** One sealed secret, changed only under the etag it was read with. */
export type TaggedSecret = {
  /** @throws StoreError `broken` where no key of ours opens it */
  readonly read: () => Promise<{ readonly secret: Secret; readonly etag: string } | undefined>;
  /** False where somebody else changed it since, or, without an etag, where there is one already. */
  readonly write: (secret: Secret, etag: string | undefined) => Promise<boolean>;
};

/** Keeps the secret of a name where the secret store does, which seals it anew with all others. */
export const createTaggedSecret = (documents: Documents, sealer: Sealer, name: string): TaggedSecret => {
  const partition = `secret:${name}`;
  const id = "secret";
  return {
    read: async () => {
      const stored = await documents.get(partition, id);
      if (!stored) return undefined;
      return {
        secret: secretOf(sealer.open(secretCodec.read(stored), partition)),
        etag: stored.etag,
      };
    },
    write: async (secret, etag) => {
      const entry = secretCodec.write(id, sealer.seal(reveal(secret), partition));
      const operation: Operation =
        etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag };
      return (await documents.batch(partition, [operation])).ok;
    },
  };
};
