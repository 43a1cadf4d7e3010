/** What a query can compare; objects and arrays it cannot. */
export type Scalar = string | number | boolean | null | undefined;

/** The value at a path, undefined where there is none. */
export const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inside, name) =>
      typeof inside === "object" && inside !== null && Object.hasOwn(inside, name)
        ? (inside as Record<string, unknown>)[name]
        : undefined,
    value,
  );

/** Order within and between types: undefined, null, booleans, numbers, texts by their UTF-8 bytes. */
export const compareValues = (one: unknown, other: unknown): number => {
  const byType = rankOf(one) - rankOf(other);
  if (byType !== 0) return byType;
  if (typeof one === "string" && typeof other === "string") return compareTexts(one, other);
  if (typeof one === "number" && typeof other === "number") return one - other;
  if (typeof one === "boolean" && typeof other === "boolean") return Number(one) - Number(other);
  return 0;
};

/** @throws Error for what a query cannot order by. */
export const rankOf = (value: unknown): number => {
  if (value === undefined) return 0;
  if (value === null) return 1;
  const rank = ["boolean", "number", "string"].indexOf(typeof value);
  if (rank < 0) throw new Error(`Arrays and objects are not compared: ${JSON.stringify(value)}`);
  return rank + 2;
};

const compareTexts = (one: string, other: string): number => {
  if (one === other) return 0;
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
};
