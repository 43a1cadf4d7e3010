type Element = Record<string, unknown>;

const list = (value: unknown): Element[] => (Array.isArray(value) ? value : []);

/** As it is seen: the word joiners that keep text from being markup are drawn by no font. */
const text = (value: unknown): string =>
  typeof value === "string" ? value.replaceAll("\u2060", "").trim() : "";

/** Every element of a drawn card, outermost first, as a client walks them; a row of columns stands for what is in it. */
const walk = (element: Element): Element[] => [
  element,
  ...["body", "items", "actions", "inlines"].flatMap((part) => list(element[part]).flatMap(walk)),
  ...inside(element, "selectAction"),
  // A chart is read as who draws none reads it.
  ...(text(element["type"]).startsWith("Chart.") ? inside(element, "fallback") : []),
];

/** Whether Teams itself draws it: the question whether a file may come. */
export const isFileOffer = (card: Element): boolean => card["acceptContext"] !== undefined;

const inside = (element: Element, part: string): Element[] => {
  const inner = element[part];
  return typeof inner === "object" && inner !== null ? walk(inner as Element) : [];
};

/** A drawn card as a person reads it: a line a paragraph, a fact, an input, a button; of a file that is offered what is said of it. */
export const cardLines = (card: Element): string[] =>
  isFileOffer(card) ? [text(card["description"])] : drawnLines(card);

const drawnLines = (card: Element): string[] =>
  walk(card).flatMap((element) => {
    const type = text(element["type"]);
    if (type === "TextBlock") return [text(element["text"])];
    if (type === "RichTextBlock")
      return [
        list(element["inlines"])
          .map((run) => text(run["text"]))
          .join(""),
      ];
    if (type === "ColumnSet") return [list(element["columns"]).flatMap(cardLines).join(": ")];
    if (type.startsWith("Input.")) return [inputLine(element), ...optionLines(element)];
    if (type.startsWith("Action.")) return [`[${text(element["title"])}]`];
    return [];
  });

const inputLine = (input: Element): string => `${text(input["label"])} = ${shownValue(input)}`.trim();

/** The options that are shown at once, ticked or not. */
const optionLines = (input: Element): string[] => {
  if (input["style"] !== "expanded") return [];
  const chosen = text(input["value"]).split(",");
  return list(input["choices"]).map(
    ({ title, value }) => `${chosen.includes(text(value)) ? "☑" : "☐"} ${text(title)}`,
  );
};

const shownValue = (input: Element): string => {
  const choices = list(input["choices"]);
  const value = String(input["value"] ?? "");
  if (choices.length === 0) return value;
  return value
    .split(",")
    .filter((part) => part !== "")
    .map((part) => text(choices.find((choice) => choice["value"] === part)?.["title"]))
    .join("; ");
};

/** The inputs of a drawn card. */
export const cardInputs = (card: Element): Element[] =>
  walk(card).filter(({ type }) => text(type).startsWith("Input."));

/** The button with this title. */
export const cardAction = (card: Element, title: string): Element | undefined =>
  walk(card).find((element) => text(element["type"]).startsWith("Action.") && element["title"] === title);
