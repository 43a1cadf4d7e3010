import { takenKeys } from "../domain/taken-keys.ts";

const isWithin = (value: unknown, levels: number): boolean => {
  if (typeof value !== "object" || value === null) return true;
  if (levels === 0) return false;
  if (Array.isArray(value)) return value.every((item) => isWithin(item, levels - 1));
  const record = value as Record<string, unknown>;
  for (const key of Object.keys(record)) {
    if (takenKeys.has(key)) delete record[key];
    else if (!isWithin(record[key], levels - 1)) return false;
  }
  return true;
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The JSON object or array in the bytes, without keys that every object has already.
 * @param depth levels of arrays and objects allowed
 * @returns undefined where the bytes are no UTF-8, no JSON, deeper than allowed, or a bare value
 */
export const parseJson = (raw: Buffer, depth: number): object | undefined => {
  try {
    const value: unknown = JSON.parse(utf8.decode(raw));
    return typeof value === "object" && value !== null && isWithin(value, depth) ? value : undefined;
  } catch {
    return undefined;
  }
};
