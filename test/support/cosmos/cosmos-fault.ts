/** How a request goes wrong; `afterCommit` means that it was done all the same. */
export type CosmosFault =
  | {
      readonly is: "answers";
      readonly status: number;
      readonly substatus?: number;
      /** Absent: the answer does not say when to come again. */
      readonly retryAfterMs?: number | undefined;
      readonly afterCommit?: boolean;
    }
  | { readonly is: "resets" | "hangs"; readonly afterCommit: boolean }
  | { readonly is: "slow"; readonly ms: number };

/** The faults that Cosmos DB and the way to it are known for. */
export const cosmosFaults = {
  tooManyRequests: (retryAfterMs?: number): CosmosFault => ({
    is: "answers",
    status: 429,
    substatus: 3200,
    retryAfterMs,
  }),
  retryWith: { is: "answers", status: 449 },
  requestTimeout: { is: "answers", status: 408 },
  /** As 408 comes when the write went through and only its answer was late. */
  requestTimeoutAfterCommit: { is: "answers", status: 408, afterCommit: true },
  gone: { is: "answers", status: 410 },
  internalError: { is: "answers", status: 500 },
  unavailable: { is: "answers", status: 503 },
  writeForbidden: { is: "answers", status: 403, substatus: 3 },
  sessionNotAvailable: { is: "answers", status: 404, substatus: 1002 },
  containerMissing: { is: "answers", status: 404, substatus: 1003 },
  resetBefore: { is: "resets", afterCommit: false },
  resetAfter: { is: "resets", afterCommit: true },
  hangBefore: { is: "hangs", afterCommit: false },
  hangAfter: { is: "hangs", afterCommit: true },
  slow: (ms: number): CosmosFault => ({ is: "slow", ms }),
} as const satisfies Record<string, CosmosFault | ((value: number) => CosmosFault)>;
