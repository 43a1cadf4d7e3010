import type { IncomingMessage } from "node:http";

/** A request may bring so many bytes; a document or batch may hold 2 MB, and its envelope a little more. */
const mostBytes = 2 * 1024 * 1024 + 64 * 1024;

/** The text of a body, or undefined when it is too large. */
export const readBody = async (incoming: IncomingMessage): Promise<string | undefined> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  return bytes > mostBytes ? undefined : Buffer.concat(chunks).toString();
};
