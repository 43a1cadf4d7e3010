import { mostLineBytes } from "./office-file.ts";
import { OfficeFileError } from "./office-file-error.ts";

/** A line of a file: its number, the first being 1, and its bytes with the line feed that ends it. */
export type Line = { readonly number: number; readonly bytes: Buffer };

const lineFeed = 0x0a;

/** The lines of a file, ended by nothing but line feeds. @throws OfficeFileError for one that is far too long */
export async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  for await (const chunk of chunks) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let from = 0;
    for (let end = bytes.indexOf(lineFeed); end >= 0; end = bytes.indexOf(lineFeed, from)) {
      number += 1;
      yield { number, bytes: Buffer.concat([...begun, bytes.subarray(from, end + 1)]) };
      begun = [];
      begunBytes = 0;
      from = end + 1;
    }
    begunBytes += bytes.length - from;
    if (begunBytes > mostLineBytes)
      throw new OfficeFileError(number + 1, `it has more than ${mostLineBytes} bytes.`);
    if (from < bytes.length) begun.push(bytes.subarray(from));
  }
  if (begunBytes > 0) yield { number: number + 1, bytes: Buffer.concat(begun) };
}
