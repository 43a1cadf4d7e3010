/** What one caller, or all together, may take from the server. */
export type HttpLimits = {
  /** Bytes of one body, however it is sent. */
  readonly bodyBytes: number;
  /** Levels of arrays and objects in one body. */
  readonly jsonDepth: number;
  /** Bodies read at one moment; beyond it the one that has taken longest gives way. */
  readonly readAtOnce: number;
  /** Requests answered at one moment; more are told to come back. */
  readonly inFlight: number;
  readonly connections: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly connectionsCheckMs: number;
};

/** Limits for one instance behind one front end. */
export const defaultHttpLimits: HttpLimits = {
  bodyBytes: 256 * 1024,
  jsonDepth: 32,
  readAtOnce: 512,
  inFlight: 512,
  connections: 2048,
  headersTimeoutMs: 10_000,
  requestTimeoutMs: 15_000,
  keepAliveTimeoutMs: 5_000,
  connectionsCheckMs: 1_000,
};
