import { z } from "zod";
import { Unauthorized } from "./unauthorized.ts";

const mostHeaderChars = 8 * 1024;
const bearer = /^Bearer (([\w-]+)\.([\w-]+))\.([\w-]+)$/;

/** Clocks differ by this at most, in seconds. */
const clockSkew = 300;

const headSchema = z.object({
  alg: z.enum(["RS256", "RS384", "RS512"]),
  // No limits of length: a schema of those throws at an object whose length cannot be compared.
  kid: z.string(),
});

const claimsSchema = z.object({
  iss: z.string(),
  aud: z.string(),
  exp: z.number(),
  nbf: z.number().optional(),
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
  readonly nowMs: number;
};

/** What is left to check of a token: that the key it names has signed it. */
export type SignedToken = {
  readonly algorithm: "RS256" | "RS384" | "RS512";
  readonly keyId: string;
  readonly signed: string;
  readonly signature: Buffer;
};

/**
 * Refuses what cannot be a channel token for this bot, by reading it only: its signature is checked after. Without
 * this the SDK trusts tokens of any tenant, takes tokens that never end, and remembers each tenant id it is shown.
 * @throws Unauthorized
 */
export const guardToken = (header: string, expected: ExpectedClaims): SignedToken => {
  if (header.length > mostHeaderChars) throw new Unauthorized("header size");
  const [, signed = "", head = "", payload = "", signature = ""] = bearer.exec(header) ?? [];
  if (signed === "") throw new Unauthorized("no bearer token");
  const how = headSchema.safeParse(parsePart(head));
  if (!how.success) throw new Unauthorized("algorithm or key");
  const claims = claimsSchema.safeParse(parsePart(payload));
  if (!claims.success) throw new Unauthorized("claims");
  const { iss, aud, exp, nbf, serviceurl, tid } = claims.data;
  if (iss !== expected.issuer) throw new Unauthorized("issuer");
  if (aud !== expected.appId) throw new Unauthorized("audience");
  if (serviceurl !== expected.serviceUrl) throw new Unauthorized("service url claim");
  if (tid !== undefined && !expected.tenantIds.has(tid)) throw new Unauthorized("tenant claim");
  const now = expected.nowMs / 1000;
  if (exp + clockSkew <= now || (nbf ?? 0) - clockSkew > now) throw new Unauthorized("time");
  return {
    algorithm: how.data.alg,
    keyId: how.data.kid,
    signed,
    signature: Buffer.from(signature, "base64url"),
  };
};

const parsePart = (part: string): unknown => {
  try {
    return JSON.parse(Buffer.from(part, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
};
