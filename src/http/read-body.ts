import type { IncomingMessage } from "node:http";

/** The bytes of a body, or why there are none. */
export type Body =
  | { readonly is: "read"; readonly raw: Buffer }
  | { readonly is: "tooLong" | "tooSlow" | "broken" };

/** The whole body, read until it ends, breaks off or passes `most` bytes. */
export const readBody = (request: IncomingMessage, most: number): Promise<Body> =>
  new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= most) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      request.pause();
      resolve({ is: "tooLong" });
    });
    request.on("end", () => resolve({ is: "read", raw: Buffer.concat(chunks) }));
    request.on("error", () => resolve({ is: "broken" }));
    request.on("close", () => resolve({ is: "broken" }));
  });
