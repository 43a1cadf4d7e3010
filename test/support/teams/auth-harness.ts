import { createHmac, createSign, generateKeyPairSync } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TeamsOutside } from "../../../src/channels/teams/outside.ts";
import type { TeamsSettings } from "../../../src/channels/teams/settings.ts";
import { secretOf } from "../../../src/domain/secret.ts";
import { tenantId } from "./activities.ts";

/** The bot's app id in every token made here. */
export const appId = "99999999-8888-7777-6666-555555555555";

/** What a token says and how it is signed; by default Teams speaking to this bot, for an hour. */
export type TokenWish = {
  readonly serviceUrl: string;
  /** Added to the claims or in their place; undefined takes a claim out. */
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly signedBy?:
    | "channel"
    | "next"
    | "unendorsed"
    | "unnamed"
    | "entra"
    | "stranger"
    | "nobody"
    | "publicKeyAsSecret";
};

export type AuthHarness = {
  readonly settings: TeamsSettings & { readonly mode: "production" };
  readonly outside: TeamsOutside;
  /** An Authorization header. */
  readonly authorization: (wish: TokenWish) => string;
  /** Requests for keys so far; a fetch of keys is two. */
  readonly keyRequests: () => number;
  /** Publishes the channel's next key in the place of the one before. */
  readonly rotateKeys: () => void;
  /** Has the key service answer, or fail with 500. */
  readonly keysAnswer: (doAnswer: boolean) => void;
  /** The token that the bot shows when it sends. */
  readonly botToken: string;
  readonly close: () => Promise<void>;
};

const encode = (part: unknown): string => Buffer.from(JSON.stringify(part)).toString("base64url");
const newKey = () => generateKeyPairSync("rsa", { modulusLength: 2048 });

/** Microsoft's part in checking a token, offline: own keys, own metadata, own tokens. */
export const createAuthHarness = async (): Promise<AuthHarness> => {
  const keys = {
    ...{ channel: newKey(), next: newKey(), unendorsed: newKey(), unnamed: newKey() },
    ...{ entra: newKey(), stranger: newKey() },
  };
  const published = (name: keyof typeof keys, endorsements?: string[]) => ({
    ...keys[name].publicKey.export({ format: "jwk" }),
    kid: name,
    ...(endorsements && { endorsements }),
  });
  const sets: Record<string, unknown> = {
    "/channel/keys": {
      keys: [
        published("channel", ["msteams"]),
        published("unendorsed", ["webchat"]),
        published("unnamed"),
        { kty: "EC", kid: "of another sort" },
      ],
    },
    "/entra/keys": { keys: [published("entra")] },
  };
  let keyRequests = 0;
  let doesAnswer = true;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    keyRequests += 1;
    const jwks = { jwks_uri: `${origin}${path.replace("openid", "keys")}` };
    if (!doesAnswer) response.statusCode = 500;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(sets[path] ?? jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const botToken = "the-token-of-the-bot";
  const issuer = "https://api.botframework.com";

  const signatureOf = (signed: string, by: NonNullable<TokenWish["signedBy"]>): string => {
    if (by === "nobody") return "";
    if (by === "publicKeyAsSecret") {
      const pem = keys.channel.publicKey.export({ format: "pem", type: "spki" });
      return createHmac("sha256", pem).update(signed).digest("base64url");
    }
    return createSign("RSA-SHA256").update(signed).sign(keys[by].privateKey, "base64url");
  };

  return {
    settings: {
      mode: "production",
      appId,
      tenantId,
      credential: { type: "secret", secret: secretOf("not used: the harness gives the token") },
      allowedTenants: [tenantId],
    },
    outside: {
      issuer,
      openIdMetadataUrl: `${origin}/channel/openid`,
      emulatorMetadataUrl: `${origin}/entra/openid`,
      loginUrl: "https://login.microsoftonline.com/botframework.com",
      audience: issuer,
      mayServe: (serviceUrl) => serviceUrl.startsWith("http://127.0.0.1:"),
      fetchToken: async () => botToken,
    },
    authorization: ({ serviceUrl, claims, header, signedBy = "channel" }) => {
      const now = Math.floor(Date.now() / 1000);
      const isKnown = signedBy in keys && signedBy !== "stranger";
      const algorithm = { nobody: "none", publicKeyAsSecret: "HS256" } as Record<string, string>;
      const head = {
        typ: "JWT",
        alg: algorithm[signedBy] ?? "RS256",
        kid: isKnown ? signedBy : "channel",
        ...header,
      };
      const said = {
        iss: issuer,
        aud: appId,
        nbf: now - 60,
        exp: now + 3600,
        serviceurl: serviceUrl,
        ...claims,
      };
      const signed = `${encode(head)}.${encode(said)}`;
      return `Bearer ${signed}.${signatureOf(signed, signedBy)}`;
    },
    keyRequests: () => keyRequests,
    rotateKeys: () => {
      sets["/channel/keys"] = { keys: [published("next", ["msteams"])] };
    },
    keysAnswer: (doAnswer) => {
      doesAnswer = doAnswer;
    },
    botToken,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
