import { existsSync } from "node:fs";
import { resolve } from "node:path";
import type { StorePlace } from "./admin/store-place.ts";
import type { StoreSettings } from "./config-store.ts";
import { reveal } from "./domain/secret.ts";
import type { Documents } from "./store/documents.ts";
import { openEmbedded } from "./store/embedded/open-embedded.ts";

type CosmosStore = Extract<StoreSettings, { STORE: "cosmos" }>;

/** The store that the settings name, not opened yet; `onRu` hears the request units of each exchange, where there are any. */
export const storePlace = (
  settings: StoreSettings,
  nowMs: () => number,
  onRu?: (ru: number) => void,
): StorePlace =>
  settings.STORE === "embedded"
    ? {
        name: resolve(settings.DATA_FILE),
        isThere: () => existsSync(settings.DATA_FILE),
        wayOut: "Stop the bot first, then run this again.",
        open: async () => openEmbedded({ file: settings.DATA_FILE, nowMs }),
      }
    : {
        name: `${settings.COSMOS_ENDPOINT} (${settings.COSMOS_DATABASE}/${settings.COSMOS_CONTAINER})`,
        isThere: () => true,
        wayOut: "It is under load; run this again later.",
        open: () => openInAzure(settings, onRu),
      };

/** The SDK is loaded only where it is used: it is large. */
const openInAzure = async (settings: CosmosStore, onRu?: (ru: number) => void): Promise<Documents> => {
  const { openCosmos } = await import("./store/cosmos/open-cosmos.ts");
  return openCosmos({
    endpoint: settings.COSMOS_ENDPOINT,
    database: settings.COSMOS_DATABASE,
    container: settings.COSMOS_CONTAINER,
    access: accessOf(settings),
    onCharge: ({ ru }) => onRu?.(ru),
    anyConsistency: settings.COSMOS_CONSISTENCY === "any",
  });
};

const accessOf = ({
  COSMOS_KEY: key,
  AZURE_CLIENT_ID: clientId,
  AZURE_FEDERATED_TOKEN_FILE: token,
}: CosmosStore) => {
  if (key !== undefined) return { by: "key", key: reveal(key) } as const;
  if (token !== undefined) return { by: "workloadIdentity" } as const;
  return { by: "managedIdentity", clientId } as const;
};
