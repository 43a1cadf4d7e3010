import { Agent as HttpAgent } from "node:http";
import { Agent as HttpsAgent } from "node:https";
import type { ConnectorClient } from "./botbuilder-types.ts";

type PipelineRequest = { abortSignal?: AbortSignal; agent?: HttpAgent };

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

// Front ends drop idle connections in silence; a send on such a one would have an unknown outcome.
const idle = { keepAlive: true, timeout: 15_000 };
const agents = { http: new HttpAgent(idle), https: new HttpsAgent(idle) };

/**
 * Makes a connector client send each message in exactly one HTTP request that ends in time: the stock one repeats a
 * message up to four times and waits for ever, and no option of its own changes that.
 */
export const tameConnector = (
  client: ConnectorClient,
  serviceUrl: string,
  timeoutMs: number,
): ConnectorClient => {
  const { pipeline } = (client as unknown as { client: { pipeline: Pipeline } }).client;
  pipeline.removePolicy({ name: "defaultRetryPolicy" });
  pipeline.removePolicy({ name: "redirectPolicy" });
  const isPlain = serviceUrl.startsWith("http:");
  // Plain HTTP is this machine only: a proxy from the environment has no part in it.
  if (isPlain) pipeline.removePolicy({ name: "proxyPolicy" });
  pipeline.addPolicy({
    name: "oneRequestInTime",
    sendRequest: (request, next) => {
      request.abortSignal ??= AbortSignal.timeout(timeoutMs);
      request.agent ??= isPlain ? agents.http : agents.https;
      return next(request);
    },
  });
  return client;
};
