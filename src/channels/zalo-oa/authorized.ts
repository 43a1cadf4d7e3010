import type { JsonObject } from "../../domain/json.ts";
import { reveal, type Secret } from "../../domain/secret.ts";
import type { SendOutcome } from "../channel.ts";
import type { OaApi } from "./oa-api.ts";
import type { Pace } from "./pace.ts";
import { isTokenRefused, outcomeOf } from "./send-outcome.ts";

/** The tokens to write with; "dead": the grant is used up, and somebody has to give it anew. */
export type Tokens = {
  current(): Promise<Secret | "dead">;
  /** The token after one that Zalo did not take. */
  refreshed(failed: Secret): Promise<Secret | "dead">;
};

export type AuthorizedParts = { readonly api: OaApi; readonly tokens: Tokens; readonly pace: Pace };

/** Posts something in the account's name, and says what became of it. */
export type Authorized = (path: string, body: JsonObject) => Promise<SendOutcome>;

const grantDead: SendOutcome = { is: "held", reason: "grant", forOwner: true };

/** Shows a token, and the next one where Zalo does not take it; it is tried twice and never more. Never throws. */
export const createAuthorized =
  ({ api, tokens, pace }: AuthorizedParts): Authorized =>
  async (path, body) => {
    const noToken: SendOutcome = { is: "throttled", retryAfterMs: undefined, lacks: "token" };
    const token = await tokens.current().catch(() => undefined);
    if (token === undefined) return noToken;
    if (token === "dead") return grantDead;
    let answer = await api({ path, token, body });
    if (isTokenRefused(answer)) {
      const next = await tokens.refreshed(token).catch(() => undefined);
      // Zalo took nothing of it.
      if (next === undefined || isSame(next, token)) return noToken;
      if (next === "dead") return grantDead;
      answer = await api({ path, token: next, body });
    }
    const outcome = outcomeOf(answer);
    const isFull = "left" in answer && answer.left === 0;
    if (outcome.is === "throttled") return { ...outcome, retryAfterMs: pace.rest() };
    if (isFull) pace.rest();
    return outcome;
  };

/** No other could be had yet. */
const isSame = (next: Secret | "dead", token: Secret): boolean =>
  next !== "dead" && reveal(next) === reveal(token);
