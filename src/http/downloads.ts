import type { Request, Response } from "restify";
import type { MakeFile } from "../bot/file.ts";
import { refuse } from "./answer.ts";

/** A file that somebody may fetch once. */
type Download = { readonly name: string; readonly make: MakeFile; readonly untilMs: number };

/** Files to be fetched by address: each once, for a short time, and none after a restart. */
export type Downloads = {
  /** The path of the file, which cannot be guessed. */
  readonly keep: (name: string, make: MakeFile) => string;
  /** The file of a path, taken away with it; undefined where there is none any more. */
  readonly take: (token: string) => Download | undefined;
};

const openMs = 5 * 60_000;

/** Files that wait to be fetched at most; beyond it the oldest goes. */
const mostKept = 100;

export type DownloadsParts = {
  /** Gives what cannot be guessed. */
  readonly newId: () => string;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** Keeps files that wait to be fetched. */
export const createDownloads = ({ newId, nowMs }: DownloadsParts): Downloads => {
  const kept = new Map<string, Download>();
  return {
    keep: (name, make) => {
      const [oldest] = kept.keys();
      if (kept.size >= mostKept && oldest !== undefined) kept.delete(oldest);
      const token = newId();
      kept.set(token, { name, make, untilMs: nowMs() + openMs });
      return `${downloadPath}${token}`;
    },
    take: (token) => {
      const found = kept.get(token);
      kept.delete(token);
      return found && nowMs() < found.untilMs ? found : undefined;
    },
  };
};

/** Where files are fetched; the token follows. */
export const downloadPath = "/files/";

/** A handler that gives a file away once. */
export const serveDownload =
  ({ take }: Downloads, onError: (error: unknown) => void) =>
  async (request: Request, response: Response): Promise<void> => {
    const found = take(String(request.params.token));
    if (!found) return refuse(response, 404);
    try {
      const { type, bytes } = await found.make();
      response.sendRaw(200, Buffer.from(bytes), {
        "content-type": type,
        "content-length": String(bytes.byteLength),
        "content-disposition": `attachment; filename="${found.name.replaceAll(/[^\w.-]/g, "-")}"`,
        "cache-control": "no-store",
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
      });
    } catch (error) {
      onError(error);
      refuse(response, 500);
    }
  };
