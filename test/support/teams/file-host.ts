import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the storage does with a file that is asked for. */
export type FileServed =
  | { readonly is: "file"; readonly bytes: Uint8Array; readonly type?: string }
  | { readonly is: "status"; readonly status: number }
  | { readonly is: "redirect"; readonly to: string }
  /** Never answers, or stops after the first bytes. */
  | { readonly is: "hang"; readonly after: "nothing" | "headers" }
  /** Never ends, and says no length. */
  | { readonly is: "endless" };

export type FileHost = {
  readonly origin: string;
  /** The address of a file from now on. */
  readonly put: (name: string, served: FileServed) => string;
  readonly requests: readonly { readonly path: string; readonly headers: NodeJS.Dict<string | string[]> }[];
  readonly close: () => Promise<void>;
};

const megabyte = Buffer.alloc(1_048_576, 65);

const serve = (response: ServerResponse, served: FileServed | undefined): void => {
  if (!served) response.writeHead(404).end();
  else if (served.is === "status") response.writeHead(served.status).end("nothing here");
  else if (served.is === "redirect") response.writeHead(302, { location: served.to }).end();
  else if (served.is === "file")
    response
      .writeHead(200, {
        "content-type": served.type ?? "application/octet-stream",
        "content-length": served.bytes.byteLength,
      })
      .end(served.bytes);
  else if (served.is === "endless") {
    response.writeHead(200);
    const more = (): void => {
      while (!response.destroyed && response.write(megabyte));
      if (!response.destroyed) response.once("drain", more);
    };
    more();
  } else if (served.after === "headers") {
    response.writeHead(200, { "content-length": "1000" });
    response.write("half of it");
  }
};

/** A stand-in for the storage that Teams points to, over real HTTP on 127.0.0.1. */
export const startFileHost = async (): Promise<FileHost> => {
  const files = new Map<string, FileServed>();
  const requests: { path: string; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer((request, response) => {
    const { url: path = "", headers } = request;
    requests.push({ path, headers });
    serve(response, files.get(path));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    put: (name, served) => {
      const path = `/${encodeURIComponent(name)}`;
      files.set(path, served);
      return `${origin}${path}`;
    },
    requests,
    close: async () => {
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
};
