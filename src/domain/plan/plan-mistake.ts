/** One thing wrong in a plan file, for the officer who wrote it. */
export type PlanMistake = {
  /** Where: `phases[1].end.on`; `(kế hoạch)` for the whole. */
  readonly path: string;
  /** What stands there. */
  readonly value: string;
  /** What would be right, in Vietnamese. */
  readonly expected: string;
};

const longest = 80;

/** A step list written as an officer reads it: `phases[1].end.on`. */
export const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : text === "" ? String(step) : `${text}.${String(step)}`,
    "",
  ) || "(kế hoạch)";

const leafText = (value: unknown): string =>
  typeof value === "object" && value !== null ? "…" : String(value);

const wholeText = (value: unknown): string => {
  if (typeof value !== "object" || value === null) return String(value ?? "");
  if (Array.isArray(value)) return `[${value.map(leafText).join(", ")}]`;
  return `{ ${Object.entries(value)
    .map(([key, part]) => `${key}: ${leafText(part)}`)
    .join(", ")} }`;
};

/** A value of a plan file, short enough to show. */
export const valueText = (value: unknown): string => {
  const text = wholeText(value);
  if (text.trim() === "") return "(trống)";
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

/** What stands at the end of a path, or `undefined`. */
export const valueAt = (input: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined),
    input,
  );
