import type { IncomingMessage } from "node:http";
import type { HttpLimits } from "./http-limits.ts";

type Guarded = IncomingMessage & { readonly getUrl: () => unknown };

const isAddressed = (request: Guarded): boolean => {
  try {
    request.getUrl();
    return request.url?.startsWith("/") === true;
  } catch {
    return false;
  }
};

const isJson = (contentType: string | undefined): boolean =>
  contentType?.split(";", 1)[0]?.trim().toLowerCase() === "application/json";

/**
 * The status that refuses a request by its head alone, before restify or a body reader touches it.
 * @returns undefined where the head is good
 */
export const guardRequest = (request: Guarded, limits: HttpLimits): number | undefined => {
  // restify parses Host and target later, outside every catch: a malformed one would end the process.
  if (!isAddressed(request)) return 400;
  const { headers } = request;
  if ((headers["content-encoding"] ?? "identity").trim().toLowerCase() !== "identity") return 415;
  if (request.method !== "POST") return undefined;
  if (!isJson(headers["content-type"])) return 415;
  return Number(headers["content-length"] ?? 0) > limits.bodyBytes ? 413 : undefined;
};
