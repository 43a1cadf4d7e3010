import type { z } from "zod";
import { OfficeFileError } from "./office-file-error.ts";
import type { Line } from "./read-lines.ts";

/** The object that a line holds. @throws OfficeFileError where it holds none */
export const parseLine = ({ number, bytes }: Line): object => {
  try {
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
    // Said below, without what stands there.
  }
  const reason = number === 1 ? "this is no file that store:export made." : "it is cut off or damaged.";
  throw new OfficeFileError(number, reason);
};

/** What a line holds, in its shape. @throws OfficeFileError where it has another */
export const shaped = <Value>(schema: z.ZodType<Value>, read: object, number: number): Value => {
  const result = schema.safeParse(read);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new OfficeFileError(number, `${issue?.path.join(".") || "it"}: ${issue?.message}.`);
};
