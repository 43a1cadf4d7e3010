import type { Input, Option } from "../../bot/card.ts";
import type { Language } from "../../bot/language.ts";
import type { CardElement, CardInput } from "./adaptive-card.ts";
import { clampText, cleanLine, cleanText } from "./clean-text.ts";
import { drawWords } from "./draw-words.ts";
import { shownLine } from "./inert-text.ts";
import type { TextLimits } from "./text-limits.ts";

/** Most options that are shown at once; more of them fold into a list. */
const mostExpanded = 6;

/** The places to answer, each with what is wrong and what helps right below it, where the client's own words come. */
export const drawInputs = (
  inputs: readonly Input[],
  language: Language,
  limits: TextLimits,
): CardElement[] => {
  const ids = new Set(inputs.map(({ id }) => id));
  if (ids.size < inputs.length || ids.has("") || ids.has("thidua"))
    throw new RangeError(
      `inputs of a card need different ids, not empty, not thidua: ${[...ids].join(", ")}`,
    );
  return inputs.map((input) => ({
    type: "Container",
    spacing: "medium",
    items: [drawInput(input, language, limits), ...drawHelp(input, limits)],
  }));
};

const drawHelp = ({ help, fault }: Input, { value: most }: TextLimits): CardElement[] => {
  const line = { type: "TextBlock", wrap: true, spacing: "small" } as const;
  return [
    ...(fault
      ? [{ ...line, text: shownLine(fault, most), weight: "bolder", color: "attention" } as const]
      : []),
    ...(help ? [{ ...line, text: shownLine(help, most), size: "small", isSubtle: true } as const] : []),
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
        ...drawTyped(input.value, input.lines, Math.max(input.most, limits.paragraph)),
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
  const value = clampText(lines === "one" ? cleanLine(typed) : cleanText(typed), most);
  return value === "" ? {} : { value };
};

const drawNumber = (typed: string) => (/^-?\d{1,15}$/.test(typed.trim()) ? { value: Number(typed) } : {});
