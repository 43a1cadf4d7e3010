import { z } from "zod";
import type { JsonObject } from "../../domain/json.ts";
import { reveal, type Secret } from "../../domain/secret.ts";
import { callJson, type JsonAnswer } from "../call-json.ts";

/** What a call came to. `lost`: nobody knows what became of it; `code` says why, without a word of the request. */
export type OaAnswer =
  | { readonly is: "ok"; readonly data: unknown; readonly left: number | undefined }
  /** As Zalo numbers it; below 0. */
  | { readonly is: "error"; readonly code: number; readonly left: number | undefined }
  /** An HTTP status that is no answer of the API's own. */
  | { readonly is: "status"; readonly status: number }
  | { readonly is: "lost"; readonly code: string };

/** One call with a token to show; `body`: posted, without it something is only read. */
export type OaCall = { readonly path: string; readonly token: Secret; readonly body?: JsonObject };

/** Calls the Official Account's API; never throws. */
export type OaApi = (call: OaCall) => Promise<OaAnswer>;

/** Errors come with HTTP 200, too. */
const envelopeSchema = z.object({ error: z.coerce.number().int(), data: z.unknown().optional() });

/** @see https://docs.zaloplatforms.com/docs/OA */
export const createOaApi =
  (apiBase: string, timeoutMs: number): OaApi =>
  async ({ path, token, body }) =>
    answerIn(
      await callJson({
        url: `${apiBase}${path}`,
        method: body ? "POST" : "GET",
        headers: { access_token: reveal(token), ...(body && { "content-type": "application/json" }) },
        ...(body && { body: JSON.stringify(body) }),
        timeoutMs,
      }),
    );

const answerIn = (answer: JsonAnswer): OaAnswer => {
  if (answer.is === "lost") return answer;
  const { status, headers, json } = answer;
  if (status < 200 || status >= 300) return { is: "status", status };
  const parsed = envelopeSchema.safeParse(json);
  if (!parsed.success) return { is: "lost", code: "no answer to read" };
  const left = leftIn(headers.get("x-ratelimit-remain"));
  const { error: code, data } = parsed.data;
  return code === 0 ? { is: "ok", data, left } : { is: "error", code, left };
};

const leftIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,9}$/.test(header.trim()) ? Number(header) : undefined;
