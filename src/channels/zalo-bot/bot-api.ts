import { z } from "zod";
import type { Json, JsonObject } from "../../domain/json.ts";
import { reveal } from "../../domain/secret.ts";
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
  async (method, body, timeoutMs = usualTimeoutMs) => {
    try {
      const response = await fetch(`${apiBase}/bot${reveal(token)}/${method}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
        // Elsewhere the token would be somebody else's to read.
        redirect: "error",
        signal: AbortSignal.timeout(timeoutMs),
      });
      return answerIn(response, await response.text());
    } catch (error) {
      return { is: "lost", code: codeOf(error) };
    }
  };

const answerIn = ({ ok: isSuccess, status, headers }: Response, text: string): BotAnswer => {
  const retryAfterMs = waitIn(headers.get("retry-after"));
  const parsed = envelopeSchema.safeParse(jsonIn(text));
  if (parsed.success && parsed.data.ok && isSuccess) return { is: "ok", result: parsed.data.result ?? null };
  if (parsed.success && !parsed.data.ok) return { is: "error", code: parsed.data.error_code, retryAfterMs };
  return isSuccess ? { is: "lost", code: "no answer to read" } : { is: "error", code: status, retryAfterMs };
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Seconds, of which the platform's documents say nothing. */
const waitIn = (header: string | null): number | undefined =>
  header !== null && /^\d{1,9}$/.test(header.trim())
    ? Math.min(Number(header) * 1000, longestWaitMs)
    : undefined;

const faultSchema = z.object({
  name: z.string().catch("Error"),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

const codeOf = (error: unknown): string => {
  const { name, cause } = faultSchema.parse(error);
  return cause?.code ?? name;
};
