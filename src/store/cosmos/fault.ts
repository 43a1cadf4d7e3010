import { StoreError, type StoreFlaw } from "../store-error.ts";

/** Why an exchange with Cosmos DB gave no answer to go by. */
export type Fault =
  /** Nothing was done, and it may be asked again, after so many ms if the answer said so. */
  | { readonly is: "later"; readonly afterMs?: number | undefined; readonly cause: unknown }
  /** Whether it was done is not known. */
  | { readonly is: "unknown"; readonly cause: unknown }
  /** Nothing was done, and asking again will not help. */
  | { readonly is: "never"; readonly error: StoreError };

/** @see https://learn.microsoft.com/rest/api/cosmos-db/http-status-codes-for-cosmosdb */
export type Status = {
  readonly code: number | undefined;
  readonly substatus?: number | undefined;
  readonly retryAfterMs?: number | undefined;
  readonly cause: unknown;
};

const substatuses = { writeForbidden: 3, sessionNotAvailable: 1002, containerMissing: 1003 } as const;

/** What an answer of such a status means; "missing" is the one that says something of the document. */
export const toFault = ({ code, substatus, retryAfterMs, cause }: Status): Fault | "missing" => {
  const never = (word: StoreError["word"], problem: string, flaws: readonly StoreFlaw[] = []): Fault => ({
    is: "never",
    error: new StoreError(word, problem, { cause, flaws }),
  });
  switch (code) {
    case 429:
    case 449:
      return { is: "later", afterMs: retryAfterMs, cause };
    case 400:
      return never("broken", `Cosmos DB did not understand a request: ${reasonOf(cause)}`);
    case 401:
      return never(
        "broken",
        "Cosmos DB did not accept the credential; look at the key, or at this machine's clock.",
        ["credential"],
      );
    case 403:
      if (substatus === substatuses.writeForbidden) return { is: "later", cause };
      return never(
        "broken",
        `Cosmos DB refuses this identity; give it the data role that the template names, let the network in, and look at this machine's clock: ${reasonOf(cause)}`,
        ["forbidden"],
      );
    case 404:
      if (substatus === substatuses.sessionNotAvailable) return { is: "later", cause };
      if (substatus === substatuses.containerMissing) {
        const problem =
          "The database or the container is not there; make it by the template (emulator: npm run store:create).";
        return never("broken", problem, ["missing"]);
      }
      return "missing";
    case 413:
      return never("too-large", "Cosmos DB takes no batch of this size; split the work.");
    default:
      return { is: "unknown", cause };
  }
};

/** What an error of the SDK tells; a batch hides it one level deeper. */
export const statusOf = (error: unknown): Status => {
  const told = hasCode(error)
    ? error
    : error instanceof Error && hasCode(error.cause)
      ? error.cause
      : undefined;
  return {
    code: typeof told?.code === "number" ? told.code : undefined,
    substatus: told?.substatus,
    retryAfterMs: told?.retryAfterInMs,
    cause: error,
  };
};

type Coded = {
  readonly code: unknown;
  readonly substatus?: number;
  readonly retryAfterInMs?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
};

const hasCode = (error: unknown): error is Coded =>
  typeof error === "object" && error !== null && "code" in error && error.code !== undefined;

/** The headers of the answer that an error of the SDK was made from. */
export const headersOf = (error: unknown): Readonly<Record<string, unknown>> | undefined => {
  if (hasCode(error)) return error.headers;
  return error instanceof Error && hasCode(error.cause) ? error.cause.headers : undefined;
};

const reasonOf = (cause: unknown): string =>
  (cause instanceof Error ? cause.message : String(cause)).slice(0, 500);
