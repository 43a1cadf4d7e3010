import type { Input, Option } from "../../bot/card.ts";
import type { Language } from "../../bot/language.ts";
import { clampText, cleanLine, visibleText } from "../text/clean-text.ts";
import type { CardElement, CardInput } from "./adaptive-card.ts";
import { assertInputs } from "./assert-inputs.ts";
import { drawWords } from "./draw-words.ts";
import { shownLine, shownLines } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/** Most options that are shown at once; more of them fold into a list. */
const mostExpanded = 6;

/** The places to answer, each with what is wrong and what helps right below it, where the client's own words come. */
export const drawInputs = (
  inputs: readonly Input[],
  language: Language,
  limits: TextLimits,
): CardElement[] => {
  assertInputs(inputs);
  return inputs.map((input) => ({
    type: "Container",
    spacing: "medium",
    items: [...drawField(input, language, limits), ...drawHelp(input, limits)],
  }));
};

/** A list that nothing can be chosen from would blank the whole card on a phone. */
const drawField = (input: Input, language: Language, limits: TextLimits): CardElement[] => {
  if ("options" in input && input.options.length === 0) {
    const label = shownLine(input.label, limits.label);
    return [{ type: "TextBlock", text: label, wrap: true, weight: "bolder" }, nothing];
  }
  return [drawInput(input, language, limits)];
};

const nothing = { type: "TextBlock", text: "—", wrap: true, spacing: "none" } as const;

const drawHelp = ({ help, fault }: Input, { value: most }: TextLimits): CardElement[] => {
  const block = { type: "TextBlock", wrap: true, spacing: "small" } as const;
  return [
    ...shownLines(fault, most).map(
      (text) => ({ ...block, text, weight: "bolder", color: "attention" }) as const,
    ),
    ...shownLines(help, most).map((text) => ({ ...block, text, size: "small", isSubtle: true }) as const),
  ];
};

const drawInput = (input: Input, language: Language, limits: TextLimits): CardInput => {
  const words = drawWords[language];
  const base = {
    id: input.id,
    label: shownLine(input.label, limits.label),
    isRequired: input.required,
    spacing: "small",
  } as const;
  switch (input.kind) {
    case "choices":
      return {
        ...base,
        type: "Input.ChoiceSet",
        errorMessage: words.chooseSome,
        ...drawOptions(input.options, input.value, limits),
        style: "expanded",
        isMultiSelect: true,
      };
    case "choice":
      return {
        ...base,
        type: "Input.ChoiceSet",
        errorMessage: words.chooseOne,
        ...drawOptions(input.options, [input.value], limits),
        ...(input.options.length > mostExpanded
          ? { style: "compact", placeholder: words.choose }
          : { style: "expanded" }),
        isMultiSelect: false,
      };
    case "text":
      return {
        ...base,
        type: "Input.Text",
        errorMessage: input.required ? words.fillIn : words.tooLong(input.most),
        isMultiline: input.lines === "many",
        maxLength: input.most,
        ...drawTyped(input.value, input.lines, limits.typed),
      };
    case "count":
      return {
        ...base,
        type: "Input.Number",
        errorMessage: words.outOfRange(input.least, input.most),
        min: input.least,
        max: input.most,
        ...drawNumber(input.value),
      };
  }
};

const drawOptions = (options: readonly Option[], chosen: readonly string[], limits: TextLimits) => {
  const value = options.filter((option) => chosen.includes(option.value)).map((option) => option.value);
  return {
    choices: options.map((option) => ({ title: shownLine(option.label, limits.label), value: option.value })),
    wrap: true,
    ...(value.length > 0 && { value: value.join(",") }),
  } as const;
};

const drawTyped = (typed: string, lines: "one" | "many", most: number) => {
  const start = typed.slice(0, most * 2);
  const value = clampText(lines === "one" ? cleanLine(start) : visibleText(start), most);
  return value === "" ? {} : { value };
};

const drawNumber = (typed: string) => (/^-?\d{1,15}$/.test(typed.trim()) ? { value: Number(typed) } : {});
