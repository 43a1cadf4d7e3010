import { z } from "zod";

const spacing = z.enum(["none", "small", "default", "medium", "large", "extraLarge", "padding"]);
const colour = z.enum(["default", "dark", "light", "accent", "good", "warning", "attention"]);
const textSize = z.enum(["small", "default", "medium", "large", "extraLarge"]);
const weight = z.enum(["lighter", "default", "bolder"]);
const alignment = z.enum(["left", "center", "right"]);
const verticalAlignment = z.enum(["top", "center", "bottom"]);
const style = z.enum(["default", "emphasis", "good", "attention", "warning", "accent"]);
const words = z.string().min(1);
const id = z.string().min(1);

const common = {
  id: id.optional(),
  spacing: spacing.optional(),
  separator: z.boolean().optional(),
  isVisible: z.boolean().optional(),
  height: z.enum(["auto", "stretch"]).optional(),
};
const boxed = {
  ...common,
  style: style.optional(),
  bleed: z.boolean().optional(),
  minHeight: z.string().optional(),
  verticalContentAlignment: verticalAlignment.optional(),
};
const lettering = {
  color: colour.optional(),
  fontType: z.enum(["default", "monospace"]).optional(),
  isSubtle: z.boolean().optional(),
  size: textSize.optional(),
  weight: weight.optional(),
};

const textBlock = z.strictObject({
  type: z.literal("TextBlock"),
  text: words,
  ...common,
  ...lettering,
  horizontalAlignment: alignment.optional(),
  maxLines: z.number().int().positive().optional(),
  style: z.enum(["default", "heading", "columnHeader"]).optional(),
  wrap: z.boolean().optional(),
});
const textRun = z.strictObject({
  type: z.literal("TextRun"),
  text: words,
  ...lettering,
  highlight: z.boolean().optional(),
  italic: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  underline: z.boolean().optional(),
});
const richTextBlock = z.strictObject({
  type: z.literal("RichTextBlock"),
  inlines: z.array(textRun).min(1),
  ...common,
  horizontalAlignment: alignment.optional(),
});
const image = z.strictObject({
  type: z.literal("Image"),
  url: z.string().regex(/^(https:\/\/|data:image\/)/),
  ...common,
  altText: words,
  backgroundColor: z.string().optional(),
  horizontalAlignment: alignment.optional(),
  size: z.enum(["auto", "stretch", "small", "medium", "large"]).optional(),
  style: z.enum(["default", "person"]).optional(),
  width: z.string().optional(),
});
const factSet = z.strictObject({
  type: z.literal("FactSet"),
  facts: z.array(z.strictObject({ title: words, value: words })).min(1),
  ...common,
});

const input = {
  ...common,
  id,
  label: words,
  isRequired: z.boolean().optional(),
  errorMessage: words.optional(),
};
const choiceSet = z.strictObject({
  type: z.literal("Input.ChoiceSet"),
  ...input,
  choices: z.array(z.strictObject({ title: words, value: words })).min(1),
  isMultiSelect: z.boolean().optional(),
  placeholder: words.optional(),
  style: z.enum(["compact", "expanded", "filtered"]).optional(),
  value: z.string().optional(),
  wrap: z.boolean().optional(),
});
const numberInput = z.strictObject({
  type: z.literal("Input.Number"),
  ...input,
  max: z.number().optional(),
  min: z.number().optional(),
  placeholder: words.optional(),
  value: z.number().optional(),
});
const textInput = z.strictObject({
  type: z.literal("Input.Text"),
  ...input,
  isMultiline: z.boolean().optional(),
  maxLength: z.number().int().positive().optional(),
  placeholder: words.optional(),
  regex: z.string().optional(),
  style: z.enum(["text", "tel", "url", "email", "password"]).optional(),
  value: z.string().optional(),
});

const action = {
  id: id.optional(),
  title: words,
  isEnabled: z.boolean().optional(),
  mode: z.enum(["primary", "secondary"]).optional(),
  style: z.enum(["default", "positive", "destructive"]).optional(),
  tooltip: words.optional(),
};
const sending = {
  ...action,
  associatedInputs: z.enum(["auto", "none"]).optional(),
  data: z.strictObject({ thidua: z.record(z.string(), z.json()) }),
};
const submit = z.strictObject({ type: z.literal("Action.Submit"), ...sending });
const execute = z.strictObject({
  type: z.literal("Action.Execute"),
  ...sending,
  verb: words,
  fallback: submit,
});
const openUrl = z.strictObject({
  type: z.literal("Action.OpenUrl"),
  ...action,
  url: z.string().regex(/^https:\/\//),
});
const actions = z.array(z.discriminatedUnion("type", [submit, execute, openUrl])).min(1);
const actionSet = z.strictObject({ type: z.literal("ActionSet"), actions, ...common });

const elements: z.ZodType = z.lazy(() => z.array(element).min(1));
/** What a tap on a part of the card does. */
const tap = z.discriminatedUnion("type", [submit, execute, openUrl]).optional();

const container = z.strictObject({
  type: z.literal("Container"),
  ...boxed,
  items: elements,
  selectAction: tap,
});
const column = z.strictObject({
  type: z.literal("Column"),
  ...boxed,
  width: z
    .union([z.enum(["auto", "stretch"]), z.number().positive(), z.string().regex(/^\d+px$/)])
    .optional(),
  items: elements,
});
const columnSet = z.strictObject({
  type: z.literal("ColumnSet"),
  ...boxed,
  selectAction: tap,
  horizontalAlignment: alignment.optional(),
  columns: z.array(column).min(1),
});

const element = z.discriminatedUnion("type", [
  textBlock,
  richTextBlock,
  image,
  factSet,
  container,
  columnSet,
  actionSet,
  choiceSet,
  numberInput,
  textInput,
]);

/**
 * A card of Adaptive Cards 1.5 as far as this bot uses it; anything else is refused.
 *
 * @see https://adaptivecards.io/explorer/
 */
export const cardSchema = z.strictObject({
  type: z.literal("AdaptiveCard"),
  $schema: z.literal("http://adaptivecards.io/schemas/adaptive-card.json").optional(),
  version: z.literal("1.5"),
  lang: z.enum(["vi", "en"]),
  fallbackText: words.optional(),
  speak: words.optional(),
  minHeight: z.string().optional(),
  verticalContentAlignment: verticalAlignment.optional(),
  body: elements,
  actions: actions.optional(),
});
