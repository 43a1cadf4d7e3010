/**
 * Names that every object has: one of a foreign object's own reaches for a prototype, or makes an object that throws
 * where it is compared or written out, as a schema of lengths does with a `length`.
 */
export const takenKeys: ReadonlySet<string> = new Set([
  ...Object.getOwnPropertyNames(Object.prototype),
  "prototype",
]);

/** The first key in a value, however deep, that every object has already; undefined where there is none. */
export const takenKeyIn = (value: unknown): string | undefined => {
  const left: unknown[] = [value];
  // What stands in several places, or within itself, is looked at once.
  const seen = new Set<object>();
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, part] of Object.entries(next)) {
      if (takenKeys.has(key)) return key;
      // What is undefined would end the walk.
      left.push(part ?? null);
    }
  }
  return undefined;
};
