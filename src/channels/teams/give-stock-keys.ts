import { createRequire } from "node:module";
import type { KeyRing } from "./key-ring.ts";

type StockKey = { readonly key: string; readonly endorsements: readonly string[] };
type StockMetadata = { readonly getKey: (keyId: string) => Promise<StockKey | null> };
type Extractor = { readonly openIdMetadataCache: Map<string, StockMetadata> };

/**
 * Has the SDK look into our ring for the keys of a metadata address. By itself it looks for a new key once an hour,
 * asks again for every request while the service is down, and forgets all keys once it is down for a day.
 * @throws where this version of the SDK keeps its keys elsewhere
 */
export const giveStockKeys = (metadataUrl: string, ring: KeyRing): void => {
  const fromBotbuilder = createRequire(createRequire(import.meta.url).resolve("botbuilder"));
  // Private there: no option of its own leads to it, and the package will not change any more.
  const { JwtTokenExtractor } = fromBotbuilder("botframework-connector/lib/auth/jwtTokenExtractor") as {
    JwtTokenExtractor: Extractor;
  };
  JwtTokenExtractor.openIdMetadataCache.set(metadataUrl, {
    getKey: async (keyId) => {
      const found = await ring.find(keyId);
      if (found === undefined) return null;
      const pem = found.key.export({ format: "pem", type: "spki" });
      return { key: pem.toString(), endorsements: found.endorsements };
    },
  });
};
