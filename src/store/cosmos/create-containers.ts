import type { CosmosPlace } from "./check-account.ts";
import { documentsContainer } from "./containers.ts";
import { createClient } from "./create-client.ts";

/** What was made. */
export type CreatedContainers = { readonly madeDatabase: boolean; readonly madeContainer: boolean };

/** How long a request of the making may take, in ms. */
const requestTimeoutMs = 20_000;

/** Makes database and container on an emulator, where they are not there yet; Azure has its template. */
export const createContainers = async (
  { endpoint, database, container }: CosmosPlace,
  key: string,
): Promise<CreatedContainers> => {
  const client = await createClient({ endpoint, access: { by: "key", key } }, requestTimeoutMs);
  try {
    const made = await client.databases.createIfNotExists({ id: database });
    const inIt = await made.database.containers.createIfNotExists({
      id: container,
      ...documentsContainer,
    });
    return { madeDatabase: made.statusCode === 201, madeContainer: inIt.statusCode === 201 };
  } finally {
    client.dispose();
  }
};
