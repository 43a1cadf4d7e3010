import { inflateSync } from "node:zlib";

/** A picture: `pixels` are red, green, blue and alpha, 0..255 each. */
export type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Bytes a pixel, by the sort of colour. */
const channelsOf: Readonly<Record<number, number>> = { 2: 3, 6: 4 };

/**
 * The pixels of a PNG of 8 bits a channel, with or without alpha.
 * @throws where it is another sort of file or of PNG
 * @see https://www.w3.org/TR/png-3/
 */
export const readPng = (bytes: Uint8Array): Picture => {
  const file = Buffer.from(bytes);
  if (!file.subarray(0, 8).equals(signature)) throw new Error("This is no PNG.");
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length; at += 12 + file.readUInt32BE(at)) {
    if (file.toString("latin1", at + 4, at + 8) !== "IDAT") continue;
    data.push(file.subarray(at + 8, at + 8 + file.readUInt32BE(at)));
  }
  const [width, height] = [file.readUInt32BE(16), file.readUInt32BE(20)];
  const channels = channelsOf[file[25] ?? 0];
  if (file[24] !== 8 || channels === undefined || file[28] !== 0)
    throw new Error("Only PNGs of 8 bits, in colour, not interlaced, are read.");
  const lines = unfilter(inflateSync(Buffer.concat(data)), width * channels, channels);
  const pixels = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++)
    pixels.set(lines.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  return { width, height, pixels };
};

/** Undoes what each line says was done to it. */
const unfilter = (raw: Uint8Array, lineLength: number, channels: number): Uint8Array => {
  const height = raw.length / (lineLength + 1);
  const lines = new Uint8Array(height * lineLength);
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (lineLength + 1)] ?? 0;
    for (let x = 0; x < lineLength; x++) {
      const at = y * lineLength + x;
      const left = x < channels ? 0 : (lines[at - channels] ?? 0);
      const above = lines[at - lineLength] ?? 0;
      const corner = x < channels ? 0 : (lines[at - lineLength - channels] ?? 0);
      const guess = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter] ?? 0;
      lines[at] = (raw[y * (lineLength + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return lines;
};

const paeth = (left: number, above: number, corner: number): number => {
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((value) => Math.abs(guess - value));
  if (toLeft === undefined || toAbove === undefined || toCorner === undefined) return 0;
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
};
