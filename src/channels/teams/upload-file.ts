import type { FileContent } from "../../bot/file.ts";

/** Bytes of a file at most: one request takes no more than 60 MiB, and no file of one person comes near this. */
const mostBytes = 4 * 1024 * 1024;

/**
 * Puts a whole file to where Teams said, in one request.
 * @throws where it was not taken, would go elsewhere, or takes too long
 */
export const uploadFile = async (
  uploadUrl: string,
  { bytes, type }: FileContent,
  timeoutMs: number,
): Promise<void> => {
  const size = bytes.byteLength;
  if (size === 0 || size > mostBytes) throw new Error(`A file of ${size} bytes is not put anywhere.`);
  const response = await fetch(uploadUrl, {
    method: "PUT",
    headers: { "content-type": type, "content-range": `bytes 0-${size - 1}/${size}` },
    body: Uint8Array.from(bytes),
    // The place was checked; another would not be.
    redirect: "error",
    signal: AbortSignal.timeout(timeoutMs),
  });
  await response.body?.cancel();
  // 202 asks for the rest of a file, and there is none.
  if (response.status !== 200 && response.status !== 201)
    throw new Error(`A file was answered with ${response.status}.`);
};
