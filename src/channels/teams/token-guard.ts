import { z } from "zod";
import { Unauthorized } from "./unauthorized.ts";

const mostHeaderChars = 8 * 1024;
const bearer = /^Bearer [\w-]+\.([\w-]+)\.[\w-]+$/;

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  serviceurl: z.string(),
  tid: z.string().optional(),
});

/** Claims that a token of Teams for this bot must carry. */
export type ExpectedClaims = {
  readonly issuer: string;
  readonly appId: string;
  readonly serviceUrl: string;
  /** Tenants that a token may name, if it names any. */
  readonly tenantIds: ReadonlySet<string>;
};

/**
 * Refuses what cannot be a channel token for this bot, by reading it only: its signature is checked after. Without
 * this the SDK trusts tokens of any tenant, takes tokens that never end, and remembers each tenant id it is shown.
 * @throws Unauthorized
 */
export const guardToken = (header: string, expected: ExpectedClaims): void => {
  if (header.length > mostHeaderChars) throw new Unauthorized("header size");
  const payload = bearer.exec(header)?.[1];
  if (payload === undefined) throw new Unauthorized("no bearer token");
  const claims = claimsSchema.safeParse(parseClaims(payload));
  if (!claims.success) throw new Unauthorized("claims");
  const { iss, aud, serviceurl, tid } = claims.data;
  if (iss !== expected.issuer) throw new Unauthorized("issuer");
  if (aud !== expected.appId) throw new Unauthorized("audience");
  if (serviceurl !== expected.serviceUrl) throw new Unauthorized("service url claim");
  if (tid !== undefined && !expected.tenantIds.has(tid)) throw new Unauthorized("tenant claim");
};

const parseClaims = (payload: string): unknown => {
  try {
    return JSON.parse(Buffer.from(payload, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};
