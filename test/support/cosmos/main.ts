import { parseArgs } from "node:util";
import { documentsContainer } from "../../../src/store/cosmos/containers.ts";
import { planRandomFaults } from "./random-faults.ts";
import { startCosmos } from "./start-cosmos.ts";

/**
 * The stand-in as a process of its own, which keeps its documents in memory: to run the bot against by hand, and for tests
 * of several processes, whose messages plan faults and ask for the sum of all charges.
 */
const { values } = parseArgs({
  options: {
    port: { type: "string", default: "0" },
    key: { type: "string" },
    /** Without database and container, for what makes them. */
    empty: { type: "boolean", default: false },
    /** Takes signatures of any date, so that its clock can be put far forward. */
    "any-date": { type: "boolean", default: false },
  },
});
const cosmos = await startCosmos({
  port: Number(values.port),
  anyDate: values["any-date"],
  ...(values.key === undefined ? undefined : { key: values.key }),
  container: values.empty ? false : { id: "documents", ...documentsContainer },
});
const { endpoint, key, databaseId, containerId } = cosmos;
const place = { endpoint, key, databaseId, containerId };

/** What the parent process may ask. */
export type CosmosOrder =
  | { readonly faults: { readonly seed: number; readonly percent: number } | null }
  | { readonly skipMs: number }
  | { readonly tell: "ledger" };

const end = async (): Promise<void> => {
  try {
    await cosmos.close();
    process.exit(0);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
};

process.on("message", (order: CosmosOrder) => {
  if ("tell" in order) process.send?.({ ledger: cosmos.ledger.total(), unknown: cosmos.takeUnknown() });
  else if ("skipMs" in order) cosmos.skew(order.skipMs);
  else if (order.faults) planRandomFaults(cosmos.faults, order.faults);
  else cosmos.faults.clear();
});
process.once("SIGTERM", () => void end());
process.once("disconnect", () => process.exit(0));
if (process.send) process.send(place);
else console.log(JSON.stringify(place));
