import { CosmosClient } from "@azure/cosmos";

/** How the account knows this program. */
export type CosmosAccess =
  /** The key of an emulator. */
  | { readonly by: "key"; readonly key: string }
  /** An identity that Azure manages; without a client id that of the machine. */
  | { readonly by: "managedIdentity"; readonly clientId?: string | undefined }
  /** The identity of a Kubernetes workload, told by the environment that Azure gives it. */
  | { readonly by: "workloadIdentity" };

/** A client that leaves patience to its caller: its own retries are off where it lets that be said. */
export const createClient = async (
  { endpoint, access }: { readonly endpoint: string; readonly access: CosmosAccess },
  requestTimeoutMs: number,
): Promise<CosmosClient> =>
  new CosmosClient({
    endpoint,
    ...(access.by === "key" ? { key: access.key } : { aadCredentials: await credentialOf(access) }),
    connectionPolicy: {
      requestTimeout: requestTimeoutMs,
      // Its timer heeds no failure, and an account that cannot be read would end the process; a moved write region is
      // found by its 403/3 all the same.
      enableBackgroundEndpointRefreshing: false,
      enablePartitionLevelFailover: false,
      enablePartitionLevelCircuitBreaker: false,
      retryOptions: { maxRetryAttemptCount: 0, fixedRetryIntervalInMilliseconds: 0, maxWaitTimeInSeconds: 0 },
    },
  });

/** Loaded only where it is used: it is large. */
const credentialOf = async (access: Exclude<CosmosAccess, { by: "key" }>) => {
  const { ManagedIdentityCredential, WorkloadIdentityCredential } = await import("@azure/identity");
  if (access.by === "workloadIdentity") return new WorkloadIdentityCredential();
  return access.clientId === undefined
    ? new ManagedIdentityCredential()
    : new ManagedIdentityCredential({ clientId: access.clientId });
};
