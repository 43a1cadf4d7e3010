import type { z } from "zod";
import type { storeCreateSettingsSchema } from "../config-store.ts";
import { reveal } from "../domain/secret.ts";
import { createContainers } from "../store/cosmos/create-containers.ts";

/** Makes database and container on an emulator and says what was made. */
export const commandStoreCreate = async (
  settings: z.output<typeof storeCreateSettingsSchema>,
  say: (line: string) => void,
): Promise<void> => {
  const { COSMOS_ENDPOINT: endpoint, COSMOS_DATABASE: database, COSMOS_CONTAINER: container } = settings;
  const { madeDatabase, madeContainer } = await createContainers(
    { endpoint, database, container },
    reveal(settings.COSMOS_KEY),
  );
  say(`The database ${database}: ${madeDatabase ? "made" : "was there already"}.`);
  say(`The container ${container}: ${madeContainer ? "made" : "was there already, and is as it was"}.`);
};
