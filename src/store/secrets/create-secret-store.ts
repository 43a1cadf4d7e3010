import { reveal, type Secret, secretOf } from "../../domain/secret.ts";
import type { Documents, Operation } from "../documents.ts";
import type { Sealer } from "./seal.ts";
import { secretCodec } from "./secret-codec.ts";

/** Tokens that the bot is given while it runs and has to have after a restart, sealed in the store. */
export type SecretStore = {
  /** The secret of a name, or undefined. @throws StoreError `broken` where no key of ours opens it */
  readonly read: (name: string) => Promise<Secret | undefined>;
  /** Takes the place of what has the name; false where somebody else changed it meanwhile. */
  readonly write: (name: string, secret: Secret) => Promise<boolean>;
  /** Seals anew, by the key that seals now, all that another key sealed; gives how many. */
  readonly reseal: () => Promise<number>;
};

/** A secret has a partition of its own: it belongs to no office. */
const partitionOfSecret = (name: string): string => `secret:${name}`;
const documentId = "secret";
const pageSize = 100;

/** Keeps secrets sealed; what is resealed while somebody writes it anew stays as they wrote it. */
export const createSecretStore = (documents: Documents, sealer: Sealer): SecretStore => {
  const entryOf = (partition: string, text: string) =>
    secretCodec.write(documentId, sealer.seal(text, partition));
  const change = async (partition: string, text: string, etag: string | undefined): Promise<boolean> => {
    const entry = entryOf(partition, text);
    const operation: Operation =
      etag === undefined ? { do: "create", entry } : { do: "replace", entry, etag };
    return (await documents.batch(partition, [operation])).ok;
  };
  return {
    read: async (name) => {
      const partition = partitionOfSecret(name);
      const stored = await documents.get(partition, documentId);
      return stored && secretOf(sealer.open(secretCodec.read(stored), partition));
    },
    write: async (name, secret) => {
      const partition = partitionOfSecret(name);
      const stored = await documents.get(partition, documentId);
      return change(partition, reveal(secret), stored?.etag);
    },
    reseal: async () => {
      let count = 0;
      let after: string | undefined;
      do {
        const page = await documents.queryEverywhere({ kind: secretCodec.kind, limit: pageSize, after });
        for (const stored of page.found) {
          const sealed = secretCodec.read(stored);
          if (sealer.isCurrent(sealed)) continue;
          const text = sealer.open(sealed, stored.partition);
          if (await change(stored.partition, text, stored.etag)) count += 1;
        }
        after = page.after;
      } while (after !== undefined);
      return count;
    },
  };
};
