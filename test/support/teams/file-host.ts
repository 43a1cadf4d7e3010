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

/** A response's `writeHead` gives nothing back once restify is loaded, so nothing is chained to it. */
const head = (response: ServerResponse, status: number, headers: NodeJS.Dict<string | number> = {}): void => {
  response.writeHead(status, headers);
};

const serve = (response: ServerResponse, served: FileServed | undefined): void => {
  if (!served || served.is === "status") {
    head(response, served?.status ?? 404);
    response.end("nothing here");
  } else if (served.is === "redirect") {
    head(response, 302, { location: served.to });
    response.end();
  } else if (served.is === "file") {
    const { bytes, type = "application/octet-stream" } = served;
    head(response, 200, { "content-type": type, "content-length": bytes.byteLength });
    response.end(bytes);
  } else if (served.is === "endless") {
    head(response, 200);
    flood(response);
  } else if (served.after === "headers") {
    head(response, 200, { "content-length": 1000 });
    response.write("half of it");
  }
};

const flood = (response: ServerResponse): void => {
  while (!response.destroyed && response.write(megabyte));
  if (!response.destroyed) response.once("drain", () => flood(response));
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
