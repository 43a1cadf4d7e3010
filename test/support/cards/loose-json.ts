/** JSON that nobody has checked yet. */
export type JsonValue = string | number | boolean | null | JsonValue[] | Loose;

export type Loose = { [name: string]: JsonValue };

/** Whether the value is a JSON object. */
export const isObject = (value: JsonValue | undefined): value is Loose =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every object in the value, outermost first, with its path; action data is not looked into. */
export const objectsIn = (
  value: JsonValue,
  path = "card",
): { readonly path: string; readonly object: Loose }[] => {
  if (Array.isArray(value)) return value.flatMap((item, index) => objectsIn(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  const inner = Object.entries(value).filter(([name]) => name !== "data" && name !== "msteams");
  return [{ path, object: value }, ...inner.flatMap(([name, item]) => objectsIn(item, `${path}.${name}`))];
};
