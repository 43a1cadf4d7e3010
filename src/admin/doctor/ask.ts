/** What an address answered; `offMs`: by how much this machine's clock is ahead of its own, null where it told none. */
export type Answer =
  | { readonly is: "answer"; readonly status: number; readonly body: string; readonly offMs: number | null }
  | { readonly is: "silent"; readonly why: string };

/** How an address is asked. */
export type Asking = {
  /** Of the whole exchange, in ms. */
  readonly timeoutMs: number;
  /** The time of the machine, in ms since 1970. */
  readonly nowMs: () => number;
};

const mostBytes = 256 * 1024;

/** Asks an address once, in time, and follows no redirection. Never throws. */
export const ask = async (url: string, init: RequestInit, { timeoutMs, nowMs }: Asking): Promise<Answer> => {
  const sentMs = nowMs();
  try {
    const response = await fetch(url, {
      ...init,
      redirect: "manual",
      signal: AbortSignal.timeout(timeoutMs),
    });
    const receivedMs = nowMs();
    const dateMs = Date.parse(response.headers.get("date") ?? "");
    const body = await bodyOf(response);
    // A `Date` tells the second that had begun, so half of one is added.
    const offMs = Number.isNaN(dateMs) ? null : Math.round((sentMs + receivedMs) / 2 - dateMs - 500);
    return { is: "answer", status: response.status, body, offMs };
  } catch (error) {
    return { is: "silent", why: whyOf(error) };
  }
};

const bodyOf = async (response: Response): Promise<string> => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new Error(`more than ${mostBytes} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
};

/** A short code where there is one: `ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED` … */
const whyOf = (error: unknown): string => {
  if (!(error instanceof Error)) return "unknown";
  if (error.name === "TimeoutError") return "timeout";
  const { cause } = error;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return cause.code;
  return error.message.slice(0, 80);
};
