import { sealKeysIn } from "../config-secret-keys.ts";
import type { Secret } from "../domain/secret.ts";
import { createSecretStore } from "../store/secrets/create-secret-store.ts";
import { createSealer } from "../store/secrets/seal.ts";
import type { StorePlace } from "./store-place.ts";
import { withStore } from "./with-store.ts";

export type SecretsResealParts = {
  readonly keys: Secret | undefined;
  readonly store: StorePlace;
  readonly say: (line: string) => void;
};

/** Seals anew, by the first of the keys, what another sealed. @throws saying why nothing was sealed */
export const runSecretsReseal = async ({ keys, store, say }: SecretsResealParts): Promise<void> => {
  if (!keys) throw new Error("SECRET_KEYS is not set: see .env.example.");
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  await withStore(store, async (documents) => {
    const count = await createSecretStore(documents, createSealer(sealKeysIn(keys))).reseal();
    say(`Sealed anew: ${count}. The keys after the first can be taken out of SECRET_KEYS.`);
  });
};
