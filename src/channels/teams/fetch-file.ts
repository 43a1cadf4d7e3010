import type { Logger } from "pino";
import type { FetchedFile, FileFault } from "../../bot/file.ts";
import { ok, refused } from "../../domain/result.ts";
import type { Channel } from "../channel.ts";
import { downloadUrlOf } from "./file-sent.ts";

export type FetchFileSettings = {
  readonly mayFetch: (url: string) => boolean;
  /** Of the whole file. */
  readonly timeoutMs: number;
  readonly log: Logger;
};

/** Bytes of a file at most: 5,000 people and plans fit many times over. */
const mostBytes = 5 * 1_048_576;

/** Turnings to another place that is allowed as well. */
const mostTurns = 3;

/** A reason that a file was not fetched, on its way up. */
class NotFetched extends Error {
  readonly fault: FileFault;

  constructor(fault: FileFault) {
    super(fault);
    this.name = "NotFetched";
    this.fault = fault;
  }
}

/**
 * Fetches a file that a person sent from where Teams said, without any token of the bot's: the address itself opens it
 * for a short while.
 */
export const createFetchFile =
  ({ mayFetch, timeoutMs, log }: FetchFileSettings): NonNullable<Channel["fetchFile"]> =>
  async (source): Promise<FetchedFile> => {
    const url = downloadUrlOf(source);
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      if (url === undefined) throw new NotFetched("file-unreachable");
      return ok(await bytesOf(await answered(url, mayFetch, signal)));
    } catch (error) {
      const fault = signal.aborted
        ? "file-slow"
        : error instanceof NotFetched
          ? error.fault
          : "file-unreachable";
      // The address opens the file for whoever has it, so only its host is told.
      log.warn({ fault, host: url && URL.parse(url)?.host }, "a file was not fetched");
      return refused(fault, { mostMegabytes: mostBytes / 1_048_576, seconds: Math.round(timeoutMs / 1000) });
    }
  };

const answered = async (
  first: string,
  mayFetch: (url: string) => boolean,
  signal: AbortSignal,
): Promise<Response> => {
  let url = first;
  for (let turns = 0; turns <= mostTurns; turns++) {
    if (!mayFetch(url)) throw new NotFetched("file-elsewhere");
    const response = await fetch(url, { redirect: "manual", signal });
    if (response.status === 200) return response;
    await response.body?.cancel();
    if (response.status < 300 || response.status >= 400) throw new NotFetched(faultOf(response.status));
    url = URL.parse(response.headers.get("location") ?? "", url)?.href ?? "";
  }
  throw new NotFetched("file-elsewhere");
};

const faultOf = (status: number): FileFault =>
  [401, 403, 404, 410].includes(status) ? "file-gone" : "file-unreachable";

/** @throws NotFetched where there are more than may be */
const bytesOf = async ({ headers, body }: Response): Promise<Uint8Array> => {
  if (Number(headers.get("content-length") ?? 0) > mostBytes) {
    await body?.cancel();
    throw new NotFetched("file-too-large");
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostBytes) throw new NotFetched("file-too-large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};
