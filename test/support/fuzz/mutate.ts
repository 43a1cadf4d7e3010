import { hostileTexts, hostileValues, withRawNumbers } from "./hostile-values.ts";

/** Whole numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** One of several. */
export const oneOf = <Value>(random: Random, values: readonly Value[]): Value =>
  values[random(values.length)] as Value;

type Place = { readonly holder: Record<string, unknown>; readonly key: string };

const mostPlaces = 400;

/** Every place in a value where something stands, its own root apart. */
const placesIn = (value: unknown, found: Place[] = []): Place[] => {
  if (typeof value !== "object" || value === null) return found;
  const holder = value as Record<string, unknown>;
  for (const key of Object.keys(holder)) {
    if (found.length >= mostPlaces) return found;
    found.push({ holder, key });
    placesIn(holder[key], found);
  }
  return found;
};

const put = ({ holder, key }: Place, given: unknown): void => {
  // A copy: what is put is bent later, and would be bent for every activity after.
  const value: unknown = structuredClone(given);
  // Assigning to `__proto__` would set a prototype, which no JSON carries.
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
};

const deep = (levels: number, inner: unknown): unknown => {
  let value = inner;
  for (let level = 0; level < levels; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const bent = (text: string, random: Random): string => {
  const at = random(text.length + 1);
  return oneOf(random, [
    text.slice(0, at) + oneOf(random, hostileTexts) + text.slice(at),
    text.slice(0, at),
    text.slice(at),
    text.repeat(1 + random(50)),
    [...text].reverse().join(""),
    text.toUpperCase(),
    text.normalize("NFD"),
  ]);
};

type Change = (place: Place, random: Random, strays: readonly unknown[]) => void;

const changes: readonly Change[] = [
  (place, random) => put(place, oneOf(random, hostileValues)),
  (place, random) => put(place, oneOf(random, hostileTexts)),
  ({ holder, key }) => {
    delete holder[key];
  },
  (place, random) => put(place, deep(1 + random(40), place.holder[place.key])),
  // Other people's ids, keys of cards long gone, values from elsewhere.
  (place, random, strays) => put(place, oneOf(random, strays)),
  (place, random) => {
    const { holder, key } = place;
    const value = holder[key];
    if (typeof value === "string") put(place, bent(value, random));
    else if (typeof value === "number") put(place, oneOf(random, [-value, value * 1e18, String(value), NaN]));
    else if (Array.isArray(value)) put(place, [...value, ...value, ...value.toReversed()]);
    else put(place, [value]);
  },
  ({ holder }, random) => {
    const key = oneOf(random, ["__proto__", "constructor", "prototype", "toString", "length", "thidua"]);
    if (!Array.isArray(holder)) put({ holder, key }, { isAdmin: true, toString: 1, id: "x" });
  },
];

/** The value with some of its parts changed; `strays` are values that may stand anywhere. */
export const mutated = <Value>(value: Value, random: Random, strays: readonly unknown[]): Value => {
  const copy = structuredClone(value);
  for (let times = 1 + random(4); times > 0; times -= 1) {
    const places = placesIn(copy);
    if (places.length > 0) oneOf(random, changes)(oneOf(random, places), random, strays);
  }
  return copy;
};

/** The JSON text of a value, now and then with a key twice, cut short, or with a character changed. */
export const writtenOut = (value: Record<string, unknown>, random: Random): string => {
  const text = withRawNumbers(JSON.stringify(value));
  const key = JSON.stringify(oneOf(random, Object.keys(value).concat("type")));
  const other = withRawNumbers(JSON.stringify(oneOf(random, hostileValues)));
  switch (random(40)) {
    case 0:
      return `{${key}:${other},${text.slice(1)}`;
    case 1:
      return `${text.slice(0, -1)},${key}:${other}}`;
    case 2:
      return text.slice(0, random(text.length));
    case 3: {
      const at = random(text.length);
      return text.slice(0, at) + String.fromCharCode(32 + random(95)) + text.slice(at + 1);
    }
    default:
      return text;
  }
};
