/** Where a text of the manifest stands: `bots[0].commandLists[1].commands[2].title`. */
export type Place = string;

/** Every text of a JSON value, by its place. */
export const textsOf = (json: unknown, place: Place = ""): ReadonlyMap<Place, string> => {
  if (typeof json === "string") return new Map([[place, json]]);
  if (typeof json !== "object" || json === null) return new Map();
  const below = Array.isArray(json)
    ? json.map((value: unknown, at) => textsOf(value, `${place}[${at}]`))
    : Object.entries(json).map(([key, value]) => textsOf(value, place === "" ? key : `${place}.${key}`));
  return new Map(below.flatMap((texts) => [...texts]));
};

/** A manifest as Teams shows it where a language's file is laid over it. */
export const localised = (json: unknown, words: ReadonlyMap<Place, string>, place: Place = ""): unknown => {
  if (typeof json === "string") return words.get(place) ?? json;
  if (typeof json !== "object" || json === null) return json;
  if (Array.isArray(json))
    return json.map((value: unknown, at) => localised(value, words, `${place}[${at}]`));
  return Object.fromEntries(
    Object.entries(json).map(([key, value]) => [
      key,
      localised(value, words, place === "" ? key : `${place}.${key}`),
    ]),
  );
};
