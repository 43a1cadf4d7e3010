import type { ContainerDefinition, CosmosClient, DatabaseAccount } from "@azure/cosmos";
import { StoreError } from "../store-error.ts";
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
    throw broken(`${nameOf(place)} cannot be used:\n${problems.map((one) => `  ${one}`).join("\n")}`);
};

const problemsOfAccount = (
  account: DatabaseAccount | undefined,
  anyConsistency: boolean,
): readonly string[] => {
  const level = String(account?.consistencyPolicy ?? "unknown");
  return [
    ...(level === "Strong" || anyConsistency
      ? []
      : [
          `Its consistency is ${level}; instances would not see what others wrote. Set the account's default consistency to Strong (an emulator that cannot: COSMOS_CONSISTENCY=any).`,
        ]),
    ...(account?.enableMultipleWritableLocations
      ? ["It writes in several regions, so etags decide nothing; let it write in one region."]
      : []),
  ];
};

const problemsOfContainer = (container: ContainerDefinition | undefined): readonly string[] => {
  const paths = container?.partitionKey?.paths ?? [];
  const composites = new Set((container?.indexingPolicy?.compositeIndexes ?? []).map(namesOf));
  return [
    ...(paths.length === 1 && paths[0] === partitionPath
      ? []
      : [
          `Its partition key is ${paths.join(", ") || "unknown"}, not ${partitionPath}; name another container.`,
        ]),
    ...(container?.defaultTtl === documentsContainer.defaultTtl
      ? []
      : [
          "Its time to live is not on with no default (-1), so nothing would be cleaned; set it by the template.",
        ]),
    ...(compositeIndexes.every((index) => composites.has(namesOf(index)))
      ? []
      : [
          "Its indexing policy lacks a composite index, so no page could be ordered; set it by the template.",
        ]),
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
      throw broken(problem, error);
    }
    if (fault.is === "never") throw broken(`${nameOf(place)}: ${fault.error.message}`, error);
    throw broken(`${nameOf(place)} does not answer; look at COSMOS_ENDPOINT and the network.`, error);
  }
};

const isContainerMissing = (fault: Fault, error: unknown): boolean =>
  fault.is === "never" && statusOf(error).code === 404;

const nameOf = ({ endpoint, database, container }: CosmosPlace): string =>
  `The container ${container} in the database ${database} of ${endpoint}`;

const broken = (problem: string, cause?: unknown): StoreError => new StoreError("broken", problem, { cause });
