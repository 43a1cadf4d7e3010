import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { ConnectorClient } from "./botbuilder-types.ts";

type PipelineRequest = {
  readonly headers: { set: (name: string, value: string) => void };
  abortSignal?: AbortSignal;
  agent?: HttpAgent;
};

type Pipeline = {
  removePolicy: (policy: { name: string }) => void;
  addPolicy: (policy: {
    name: string;
    sendRequest: (
      request: PipelineRequest,
      next: (request: PipelineRequest) => Promise<unknown>,
    ) => Promise<unknown>;
  }) => void;
};

type ConnectorSettings = {
  readonly serviceUrl: string;
  readonly timeoutMs: number;
  /** The bot's own token; undefined where none is needed. */
  readonly token: () => Promise<string | undefined>;
};

// Front ends drop idle connections in silence; a send on such a one would have an unknown outcome.
const idle = { keepAlive: true, timeout: 15_000 };
const agents = { http: new HttpAgent(idle), https: new HttpsAgent(idle) };

/**
 * Makes a connector client send each message in exactly one HTTP request that ends in time: the stock one repeats a
 * message up to four times and waits for ever, and no option of its own changes that.
 */
export const tameConnector = (
  client: ConnectorClient,
  { serviceUrl, timeoutMs, token }: ConnectorSettings,
): ConnectorClient => {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.removePolicy({ name: "redirectPolicy" });
  // These two turn each request into an older shape and back, only to set the two headers that are set below.
  pipeline.removePolicy({ name: "ServiceClientContext_RequestPolicyFactories" });
  pipeline.removePolicy({ name: "ServiceClientContext_Credentials_SignRequest" });
  const isPlain = serviceUrl.startsWith("http:");
  // Plain HTTP is this machine only: a proxy from the environment has no part in it.
  if (isPlain) pipeline.removePolicy({ name: "proxyPolicy" });
  pipeline.addPolicy({
    name: "oneRequestInTime",
    sendRequest: async (request, next) => {
      const bearer = await token();
      if (bearer !== undefined) request.headers.set("authorization", `Bearer ${bearer}`);
      request.headers.set("accept", "*/*");
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), timeoutMs);
      request.abortSignal ??= late.signal;
      request.agent ??= isPlain ? agents.http : agents.https;
      try {
        return await next(request);
      } finally {
        clearTimeout(timer);
      }
    },
  });
  return client;
};
