import { createTokenDesk } from "./channels/zalo-oa/token/create-token-desk.ts";
import {
  createZaloToken,
  type TokenParts,
  type ZaloToken,
} from "./channels/zalo-oa/token/create-zalo-token.ts";
import type { TokenDesk } from "./channels/zalo-oa/token/token-record.ts";
import type { ConfiguredOa } from "./config-zalo-oa.ts";
import type { Documents } from "./store/documents.ts";
import { createTaggedSecret } from "./store/secrets/create-tagged-secret.ts";
import { createSealer } from "./store/secrets/seal.ts";

/** Where an account's grant is kept, sealed. */
export const oaTokenDesk = ({ oaId, sealKeys }: ConfiguredOa, documents: Documents): TokenDesk =>
  createTokenDesk(createTaggedSecret(documents, createSealer(sealKeys), `zalo-oa:${oaId}`));

/** What it takes to keep an account's tokens alive. */
export type GrantParts = Pick<TokenParts, "nowMs" | "newId" | "random" | "log"> & {
  readonly documents: Documents;
  readonly sendTimeoutMs: number;
};

/** The tokens of an account, kept in the store for all instances. */
export const openOaGrant =
  (settings: ConfiguredOa) =>
  ({ documents, sendTimeoutMs, nowMs, newId, random, log }: GrantParts): ZaloToken =>
    createZaloToken({
      ...settings,
      ...{ nowMs, newId, random, log },
      desk: oaTokenDesk(settings, documents),
      fetchTimeoutMs: sendTimeoutMs,
    });
