import { parseArgs } from "node:util";
import { startCosmos } from "./start-cosmos.ts";

/**
 * The stand-in as a process of its own, which keeps its documents in memory: for tests of several processes, and to run
 * the bot against by hand.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    key: { type: "string" },
    empty: { type: "boolean", default: false },
  },
});
const cosmos = await startCosmos({
  port: Number(values.port),
  ...(values.key === undefined ? undefined : { key: values.key }),
  ...(values.empty ? { container: false } : undefined),
});
const { endpoint, key, databaseId, containerId } = cosmos;
console.log(JSON.stringify({ endpoint, key, databaseId, containerId }));
process.once("SIGTERM", () => {
  cosmos.close().then(
    () => process.exit(0),
    (error: Error) => {
      console.error(error.message);
      process.exit(1);
    },
  );
});
