import type { ContainerDefinition, CosmosClient, DatabaseAccount } from "@azure/cosmos";
import { StoreError, type StoreFlaw } from "../store-error.ts";
import { askWithin } from "./ask-within.ts";
import { compositeIndexes, documentsContainer, partitionPath } from "./containers.ts";
import { type Fault, statusOf, toFault } from "./fault.ts";

/** Where the documents lie. */
export type CosmosPlace = {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
};

/** How long each look at the start may take, in ms; the SDK itself would try for two minutes. */
const startMs = 10_000;

/**
 * Looks at the account and the container before anybody is served.
 * @throws StoreError `broken`, saying what is missing and what to do; nothing is made here.
 */
export const checkAccount = async (
  client: CosmosClient,
  place: CosmosPlace,
  { anyConsistency }: { readonly anyConsistency: boolean },
): Promise<void> => {
  const account = await asked(place, async () => (await client.getDatabaseAccount()).resource);
  const container = await asked(
    place,
    async () => (await client.database(place.database).container(place.container).read()).resource,
  );
  const problems = [...problemsOfAccount(account, anyConsistency), ...problemsOfContainer(container)];
  if (problems.length > 0)
    throw broken(
      `${nameOf(place)} cannot be used:\n${problems.map(({ problem }) => `  ${problem}`).join("\n")}`,
      { flaws: problems.map(({ flaw }) => flaw) },
    );
};

type Problem = { readonly flaw: StoreFlaw; readonly problem: string };

const problemsOfAccount = (
  account: DatabaseAccount | undefined,
  anyConsistency: boolean,
): readonly Problem[] => {
  const level = String(account?.consistencyPolicy ?? "unknown");
  const consistency: Problem = {
    flaw: "consistency",
    problem: `Its consistency is ${level}; instances would not see what others wrote. Set the account's default consistency to Strong (an emulator that cannot: COSMOS_CONSISTENCY=any).`,
  };
  const regions: Problem = {
    flaw: "regions",
    problem: "It writes in several regions, so etags decide nothing; let it write in one region.",
  };
  return [
    ...(level === "Strong" || anyConsistency ? [] : [consistency]),
    ...(account?.enableMultipleWritableLocations ? [regions] : []),
  ];
};

const problemsOfContainer = (container: ContainerDefinition | undefined): readonly Problem[] => {
  const paths = container?.partitionKey?.paths ?? [];
  const composites = new Set((container?.indexingPolicy?.compositeIndexes ?? []).map(namesOf));
  const partitionKey: Problem = {
    flaw: "partition-key",
    problem: `Its partition key is ${paths.join(", ") || "unknown"}, not ${partitionPath}; name another container.`,
  };
  const timeToLive: Problem = {
    flaw: "time-to-live",
    problem:
      "Its time to live is not on with no default (-1), so nothing would be cleaned; set it by the template.",
  };
  const index: Problem = {
    flaw: "index",
    problem:
      "Its indexing policy lacks a composite index, so no page could be ordered; set it by the template.",
  };
  return [
    ...(paths.length === 1 && paths[0] === partitionPath ? [] : [partitionKey]),
    ...(container?.defaultTtl === documentsContainer.defaultTtl ? [] : [timeToLive]),
    ...(compositeIndexes.every((one) => composites.has(namesOf(one))) ? [] : [index]),
  ];
};

const namesOf = (index: readonly { path: string; order: string }[]): string =>
  index.map(({ path, order }) => `${path} ${order}`).join(", ");

const asked = async <Given>(place: CosmosPlace, ask: () => Promise<Given>): Promise<Given> => {
  try {
    return await askWithin(startMs, "its account and container", ask);
  } catch (error) {
    const fault: Fault | "missing" = toFault(statusOf(error));
    if (fault === "missing" || isContainerMissing(fault, error)) {
      const problem = `${nameOf(place)} is not there. The bot makes none by itself: make it by the template, or on an emulator by: npm run store:create`;
      throw broken(problem, { cause: error, flaws: ["missing"] });
    }
    if (fault.is === "never") {
      const { message, flaws } = fault.error;
      throw broken(`${nameOf(place)}: ${message}`, { cause: error, flaws });
    }
    const problem = `${nameOf(place)} does not answer; look at COSMOS_ENDPOINT and the network.`;
    throw broken(problem, { cause: error, flaws: ["silent"] });
  }
};

const isContainerMissing = (fault: Fault, error: unknown): boolean =>
  fault.is === "never" && statusOf(error).code === 404;

const nameOf = ({ endpoint, database, container }: CosmosPlace): string =>
  `The container ${container} in the database ${database} of ${endpoint}`;

const broken = (
  problem: string,
  how: { readonly cause?: unknown; readonly flaws: readonly StoreFlaw[] },
): StoreError => new StoreError("broken", problem, how);
