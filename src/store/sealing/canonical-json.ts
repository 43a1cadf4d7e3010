import type { Json } from "../../domain/json.ts";

/** A value as JSON of one form: names in the order of their code units, nothing between them. */
export const canonicalJson = (value: Json): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const named = Object.entries(value).flatMap(([name, held]) =>
    held === undefined ? [] : [[name, `${JSON.stringify(name)}:${canonicalJson(held)}`] as const],
  );
  const sorted = named.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${sorted.map(([, text]) => text).join(",")}}`;
};
