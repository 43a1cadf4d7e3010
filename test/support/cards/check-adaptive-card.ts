import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { cardSchema } from "./card-schema.ts";
import { isObject, type JsonValue, type Loose, objectsIn } from "./loose-json.ts";
import { markupIn } from "./markup-in.ts";
import { parserFaults } from "./parser-faults.ts";
import { isNewer, portableCard } from "./portable-card.ts";

/** Everything that is wrong with a drawn card, in words; nothing where it may be sent. */
export const checkAdaptiveCard = (json: unknown): string[] => {
  const card = z.json().parse(JSON.parse(JSON.stringify(json))) as JsonValue;
  const portable = portableCard(card);
  const drawn = objectsIn(portable).filter(({ path }) => !path.includes(".fallback"));
  return [
    ...sizeFaults(card),
    ...fallbackFaults(card),
    ...schemaFaults(portable),
    ...parserFaults(portable).map((fault) => `parser: ${fault}`),
    ...headingFaults(drawn),
    ...idFaults(drawn),
    ...choiceFaults(drawn),
    ...actionFaults(drawn),
    ...textFaults(objectsIn(card)),
  ];
};

type Place = { readonly path: string; readonly object: Loose };

const mostBytes = 20_000;

const sizeFaults = (card: JsonValue): string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(card));
  return bytes < mostBytes ? [] : [`too large: ${bytes} bytes`];
};

const fallbackFaults = (card: JsonValue): string[] =>
  objectsIn(card)
    .filter(({ object }) => isNewer(object) && isDrawn(object))
    .filter(({ object }) => !isObject(object["fallback"]))
    .map(({ path, object }) => `${path}: ${String(object["type"])} without an element to fall back to`);

const isDrawn = ({ type }: Loose) => type !== "TextRun";

const schemaFaults = (portable: JsonValue): string[] => {
  const read = cardSchema.safeParse(portable);
  if (read.success) return [];
  return read.error.issues.map((issue) => `schema: card.${issue.path.join(".")}: ${issue.message}`);
};

const headingFaults = (places: readonly Place[]): string[] =>
  places.some(({ object }) => object["type"] === "TextBlock" && object["style"] === "heading")
    ? []
    : ["no heading"];

const idFaults = (places: readonly Place[]): string[] => {
  const ids = places.flatMap(({ object }) => ("type" in object && "id" in object ? [object["id"]] : []));
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))].map(
    (id) => `id twice: ${String(id)}`,
  );
};

const choiceFaults = (places: readonly Place[]): string[] =>
  places
    .filter(({ object }) => object["type"] === "Input.ChoiceSet")
    .flatMap(({ path, object }) => {
      const choices = Array.isArray(object["choices"]) ? object["choices"] : [];
      const values = choices.flatMap((choice) => (isObject(choice) ? [String(choice["value"])] : []));
      const many = object["isMultiSelect"] === true;
      const value = typeof object["value"] === "string" ? object["value"] : undefined;
      const chosen = value === undefined ? [] : many ? value.split(",") : [value];
      return [
        ...(new Set(values).size < values.length ? [`${path}: a choice twice`] : []),
        ...(many && values.some((each) => each.includes(",")) ? [`${path}: a value with a comma`] : []),
        ...chosen.filter((each) => !values.includes(each)).map((each) => `${path}: no choice ${each}`),
      ];
    });

const actionFaults = (places: readonly Place[]): string[] => {
  const actions = places.filter(({ object }) => String(object["type"]).startsWith("Action."));
  // A tap on a part of the card is no button: Teams counts only those.
  const buttons = actions.filter(({ path }) => !path.endsWith(".selectAction"));
  return [
    ...(buttons.length > 6 ? [`${buttons.length} actions`] : []),
    ...actions.filter(({ object }) => object["type"] === "Action.Execute").flatMap(executeFaults),
  ];
};

const executeFaults = ({ path, object }: Place): string[] => {
  const { fallback, ...execute } = object;
  if (!isObject(fallback) || fallback["type"] !== "Action.Submit")
    return [`${path}: no Action.Submit to fall back to`];
  return ["title", "data", "associatedInputs", "style"]
    .filter((name) => !isDeepStrictEqual(fallback[name], execute[name]))
    .map((name) => `${path}: the fallback has other ${name}`);
};

const textFaults = (places: readonly Place[]): string[] =>
  places.flatMap(({ path, object }) =>
    shownNames(path, object["type"]).flatMap((name) => {
      const text = object[name];
      return typeof text === "string" ? markupIn(text).map((kind) => `${path}.${name}: ${kind}`) : [];
    }),
  );

const shownNames = (path: string, type: JsonValue | undefined): string[] => {
  if (typeof type !== "string") return path.includes(".choices[") ? ["title"] : ["title", "value"];
  if (type.startsWith("Action.")) return [];
  if (type.startsWith("Input.")) return ["label", "placeholder", "errorMessage"];
  return ["text", "altText", "fallbackText", "speak"];
};
