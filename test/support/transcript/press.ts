import assert from "node:assert/strict";
import { execute, submit, type TeamsPerson } from "../teams/activities.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { cardAction, cardInputs } from "./read-card.ts";

type Data = Record<string, unknown>;

/** A press as a transcript tells it. */
export type ToldPress = {
  /** The name under which its card was kept; absent: the newest card that has the button. */
  readonly on?: string | undefined;
  readonly title: string;
  /** Whether the client is an old one, that knows no Action.Execute. */
  readonly old: boolean;
  /** What is typed on the card, and what is forged. */
  readonly values: readonly (readonly [name: string, value: string])[];
  /** The data of a button that no card has. */
  readonly data?: Data;
};

/** Reads `[Button] Label = value | Label = value`, `name:(Button)`, `{"open":"help"}`. */
export const readPress = (line: string): ToldPress => {
  if (line.startsWith("{")) return { title: "", old: true, values: [], data: JSON.parse(line) };
  const match = /^(?:([\w-]+):)?(?:\[([^\]]+)\]|\(([^)]+)\))\s*(.*)$/s.exec(line);
  assert.ok(match, "not a press");
  const [, on, execute, submit, typed = ""] = match;
  const values = typed
    .split("|")
    .filter((part) => part.trim() !== "")
    .map((part) => {
      const [name = "", value = ""] = part.split(/=(.*)/s).map((piece) => piece.trim());
      return [name, value] as const;
    });
  return { on, title: execute ?? submit ?? "", old: submit !== undefined, values };
};

/** What a client sends for the press, and the message that it was done on. */
export const pressOf = (told: ToldPress, messages: readonly SeenMessage[], shown: readonly string[]) => {
  if (told.data) {
    const { data } = told;
    return { on: undefined, make: (person: TeamsPerson, extra: Data) => submit(person, data, {}, extra) };
  }
  const on = messages.findLast(({ card }) => card && cardAction(card, told.title));
  const card = on?.card;
  assert.ok(card, `no card has a button ${told.title}; the newest shows:\n${shown.join("\n")}`);
  const action = cardAction(card, told.title) ?? {};
  const forged = told.values.filter(([name]) => name.startsWith("!"));
  const data = forged.reduce(forge, (action["data"] as Record<string, Data>)["thidua"] ?? {});
  const inputs = action["associatedInputs"] === "none" ? {} : filledIn(card, told.values);
  const send = action["type"] === "Action.Execute" && !told.old ? execute : submit;
  return {
    on,
    make: (person: TeamsPerson, extra: Data) => send(person, data, inputs, { replyToId: on.id, ...extra }),
  };
};

/** Data with one value of it changed: `!version`, `!answers.titles`. */
const forge = (data: Data, [name, value]: readonly [string, string]): Data => {
  const [key = "", ...deeper] = name.replace("!", "").split(".");
  const inner = deeper.length === 0 ? jsonOf(value) : forge(data[key] as Data, [deeper.join("."), value]);
  return { ...data, [key]: inner };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

/** What a person leaves in a card's inputs and what they type over it, as the client sends it. */
const filledIn = (card: Data, typed: ToldPress["values"]): Record<string, string> => {
  const inputs = cardInputs(card);
  const values = Object.fromEntries(
    inputs.map((input) => [String(input["id"]), String(input["value"] ?? "")]),
  );
  for (const [name, value] of typed) {
    if (name.startsWith("!")) continue;
    if (name.startsWith("#")) values[name.slice(1)] = value;
    else {
      const input = inputs.find((candidate) => candidate["label"] === name);
      assert.ok(input, `no input is labelled ${name}`);
      values[String(input["id"])] = chosen(input, value);
    }
  }
  return values;
};

const chosen = (input: Data, value: string): string => {
  const choices = (input["choices"] ?? []) as { title: string; value: string }[];
  if (choices.length === 0 || value === "") return value;
  return value
    .split(";")
    .map((label) => {
      const choice = choices.find(({ title }) => title === label.trim());
      const all = choices.map(({ title }) => title).join("; ");
      assert.ok(choice, `no choice is called ${label.trim()}; there are ${all}`);
      return choice.value;
    })
    .join(",");
};
