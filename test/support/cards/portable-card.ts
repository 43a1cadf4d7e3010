import { isObject, type JsonValue, type Loose } from "./loose-json.ts";

/** The element types of Adaptive Cards 1.5 that a bot may send. */
const portableElements = [
  "TextBlock",
  "RichTextBlock",
  "Image",
  "Container",
  "ColumnSet",
  "Column",
  "FactSet",
  "ActionSet",
  "Input.ChoiceSet",
  "Input.Number",
  "Input.Text",
] as const;

/** Whether the value is a body element that came after 1.5. */
export const isNewer = (value: JsonValue): value is Loose =>
  isObject(value) &&
  typeof value["type"] === "string" &&
  value["type"] !== "AdaptiveCard" &&
  !value["type"].startsWith("Action.") &&
  !portableElements.some((known) => known === value["type"]);

/** The card as a client of 1.5 takes it: newer elements give way to their fallback, hints for Teams are gone. */
export const portableCard = (value: JsonValue): JsonValue => {
  if (Array.isArray(value)) return value.flatMap(portableItem);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => name !== "msteams")
      .map(([name, inner]) => [name, name === "data" ? inner : portableCard(inner)]),
  );
};

const portableItem = (item: JsonValue): JsonValue[] => {
  if (!isNewer(item)) return [portableCard(item)];
  return isObject(item["fallback"]) ? portableItem(item["fallback"]) : [];
};
