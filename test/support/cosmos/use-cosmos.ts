import { afterEach } from "vitest";
import { type Cosmos, type CosmosSettings, startCosmos } from "./start-cosmos.ts";

/** Starts stand-ins that end with the test, which fails if it asked for something that is not imitated. */
export const useCosmos = (): ((settings?: CosmosSettings) => Promise<Cosmos>) => {
  let running: Cosmos[] = [];
  afterEach(async () => {
    const ending = running;
    running = [];
    for (const cosmos of ending) await cosmos.close();
  });
  return async (settings) => {
    const cosmos = await startCosmos(settings);
    running.push(cosmos);
    return cosmos;
  };
};
