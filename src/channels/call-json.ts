import { z } from "zod";

/** One call of a platform's API. */
export type JsonCall = {
  readonly url: string;
  readonly method: "GET" | "POST";
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly timeoutMs: number;
};

/** What came back. `lost`: there is no answer; `code` says why, without a word of the request. */
export type JsonAnswer =
  | { readonly is: "answered"; readonly status: number; readonly headers: Headers; readonly json: unknown }
  | { readonly is: "lost"; readonly code: string };

/** Calls an API over HTTP; never throws, for an error would name the address, and with it what may stand there. */
export const callJson = async ({ url, timeoutMs, ...request }: JsonCall): Promise<JsonAnswer> => {
  try {
    const response = await fetch(url, {
      ...request,
      // Elsewhere what is shown here would be somebody else's to read.
      redirect: "error",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const { status, headers } = response;
    return { is: "answered", status, headers, json: jsonIn(await response.text()) };
  } catch (error) {
    return { is: "lost", code: codeOf(error) };
  }
};

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const faultSchema = z.object({
  name: z.string().catch("Error"),
  cause: z.object({ code: z.string() }).optional().catch(undefined),
});

const codeOf = (error: unknown): string => {
  const { name, cause } = faultSchema.parse(error);
  return cause?.code ?? name;
};
