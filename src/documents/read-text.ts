import iconv from "iconv-lite";

/** Bytes looked at to tell UTF-16 from others. */
const sampleBytes = 4096;

/** Which byte of each pair is mostly zero, as in UTF-16 without its mark. */
const wideEncodingOf = (bytes: Buffer): "utf-16le" | "utf-16be" | undefined => {
  const sample = bytes.subarray(0, sampleBytes - (bytes.length % 2));
  const zeros = [0, 0];
  for (const [index, byte] of sample.entries())
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = sample.length / 8;
  if (odd > least && even * 4 < odd) return "utf-16le";
  return even > least && odd * 4 < even ? "utf-16be" : undefined;
};

const markOf = (bytes: Buffer): "utf-16le" | "utf-16be" | undefined => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  return bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : undefined;
};

const asUtf8 = (bytes: Buffer): string | undefined => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** The text of a file in UTF-8, UTF-16 or else Windows-1258, NFC; nothing where the bytes are no text. */
export const readText = (bytes: Buffer): string | undefined => {
  const wide = markOf(bytes) ?? wideEncodingOf(bytes);
  const text = wide
    ? iconv.decode(bytes, wide, { stripBOM: true })
    : (asUtf8(bytes) ?? iconv.decode(bytes, "windows-1258"));
  return text.includes("\0") ? undefined : text.normalize("NFC");
};
