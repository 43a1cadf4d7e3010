import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A file as it was put into the storage. */
export type PutFile = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: Buffer;
};

/** What the storage does with a file: takes it, answers another status, sends elsewhere, or never answers. */
export type StorageAnswer = number | { readonly movedTo: string } | "silence";

export type Storage = {
  /** Without a slash at its end. */
  readonly url: string;
  readonly puts: readonly PutFile[];
  answerWith(answer: StorageAnswer): void;
  close(): Promise<void>;
};

/** A stand-in for the storage that files of Teams go to, over real HTTP on 127.0.0.1. */
export const startStorage = async (): Promise<Storage> => {
  const puts: PutFile[] = [];
  let next: StorageAnswer = 201;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    puts.push({ path: request.url ?? "", headers: request.headers, bytes: Buffer.concat(chunks) });
    if (next === "silence") return;
    response.statusCode = typeof next === "number" ? next : 307;
    if (typeof next !== "number") response.setHeader("location", next.movedTo);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    puts,
    answerWith: (answer) => {
      next = answer;
    },
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
