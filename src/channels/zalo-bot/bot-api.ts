import { z } from "zod";
import type { Json, JsonObject } from "../../domain/json.ts";
import { reveal } from "../../domain/secret.ts";
import { callJson, type JsonAnswer } from "../call-json.ts";
import type { ZaloBotSettings } from "./settings.ts";

/** What a call came to. `lost`: there is no answer that can be read; `code` says why, without a word of the request. */
export type BotAnswer =
  | { readonly is: "ok"; readonly result: Json }
  | { readonly is: "error"; readonly code: number; readonly retryAfterMs: number | undefined }
  | { readonly is: "lost"; readonly code: string };

/** The methods of a bot; a call never throws, for an error would name the address with its token. */
export type BotApi = (method: string, body: JsonObject, timeoutMs?: number) => Promise<BotAnswer>;

/** The platform answers errors with HTTP 200 too. */
const envelopeSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), result: z.json().optional() }),
  z.object({ ok: z.literal(false), error_code: z.coerce.number().int() }),
]);

const longestWaitMs = 24 * 60 * 60 * 1000;

/**
 * Calls a bot's methods over HTTPS.
 * @see https://docs.zaloplatforms.com/docs/BOT/call_api
 */
export const createBotApi =
  ({ token, apiBase }: Pick<ZaloBotSettings, "token" | "apiBase">, usualTimeoutMs: number): BotApi =>
  async (method, body, timeoutMs = usualTimeoutMs) =>
    answerIn(
      await callJson({
        url: `${apiBase}/bot${reveal(token)}/${method}`,
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        timeoutMs,
      }),
    );

const answerIn = (answer: JsonAnswer): BotAnswer => {
  if (answer.is === "lost") return answer;
  const { status, headers, json } = answer;
  const isSuccess = status >= 200 && status < 300;
  const retryAfterMs = waitIn(headers.get("retry-after"));
  const parsed = envelopeSchema.safeParse(json);
  if (parsed.success && parsed.data.ok && isSuccess) return { is: "ok", result: parsed.data.result ?? null };
  if (parsed.success && !parsed.data.ok) return { is: "error", code: parsed.data.error_code, retryAfterMs };
  return isSuccess ? { is: "lost", code: "no answer to read" } : { is: "error", code: status, retryAfterMs };
};

/** Seconds, of which the platform's documents say nothing. */
const waitIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,9}$/.test(header.trim())
    ? Math.min(Number(header) * 1000, longestWaitMs)
    : undefined;
