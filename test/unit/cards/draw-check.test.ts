import { expect, test } from "vitest";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";
import type { Loose } from "../../support/cards/loose-json.ts";

const data = { thidua: { verb: "form.submit", key: "k1" } };
const submit = { type: "Action.Submit", title: "Gửi", data, associatedInputs: "auto" };
const execute = { ...submit, type: "Action.Execute", verb: "form.submit", fallback: submit };
const heading = { type: "TextBlock", text: "Đăng ký", style: "heading", wrap: true };
const image = { type: "Image", url: "https://example.test/a.png", altText: "Cờ thi đua" };
const choices = {
  type: "Input.ChoiceSet",
  id: "titles",
  label: "Danh hiệu",
  isRequired: true,
  errorMessage: "Chọn một mục.",
  choices: [
    { title: "Lao động tiên tiến", value: "a" },
    { title: "Chiến sĩ thi đua cơ sở", value: "b" },
  ],
  isMultiSelect: true,
  value: "a,b",
};
const count = { type: "Input.Number", id: "assigned", label: "Việc được giao", min: 0, max: 99, value: 20 };
const bar = { type: "ProgressBar", value: 72, max: 100, fallback: { type: "TextBlock", text: "▰▰▱ 72 %" } };
const facts = { type: "FactSet", facts: [{ title: "Hạn", value: "15/07/2026" }] };
const actions = { type: "ActionSet", actions: [execute] };
const body = [heading, { type: "Container", items: [choices, count] }, image, bar, facts, actions];
const card = {
  type: "AdaptiveCard",
  version: "1.5",
  lang: "vi",
  body,
};

const withBody = (...elements: Loose[]): object => ({ ...card, body: [heading, ...elements] });
const without = (element: Loose, name: string): Loose =>
  Object.fromEntries(Object.entries(element).filter(([each]) => each !== name));
const withActions = (...each: Loose[]) => withBody({ type: "ActionSet", actions: each });

test("a good card has no fault, however often it is checked", () => {
  for (let round = 0; round < 3; round += 1) expect(checkAdaptiveCard(card)).toEqual([]);
});

const planted: [string, object, RegExp][] = [
  ["no card", { type: "Card", body: [] }, /schema: card\.type/],
  ["another version", { ...card, version: "1.6" }, /schema: card\.version/],
  ["no language", without(card, "lang"), /schema: card\.lang/],
  ["an unknown language", { ...card, lang: "fr" }, /schema: card\.lang/],
  ["a property of nobody", { ...card, backgroundColor: "red" }, /Unrecognized key: "backgroundColor"/],
  ["a property of nobody inside", withBody({ ...facts, wrap: true }), /Unrecognized key: "wrap"/],
  ["no body", { ...card, body: [] }, /schema: card\.body/],
  ["no heading", { ...card, body: [facts] }, /^no heading$/],
  [
    "an unknown element without fallback",
    withBody({ type: "Badge", text: "mới" }),
    /Badge without an element/,
  ],
  [
    "a newer element that is merely dropped",
    withBody({ ...bar, fallback: "drop" }),
    /ProgressBar without an element/,
  ],
  [
    "a newer element inside a fallback",
    withBody({ ...bar, fallback: { type: "Chart.Donut" } }),
    /Chart\.Donut without/,
  ],
  ["a bad value", withBody({ ...heading, size: "huge" }), /parser: Invalid value "huge"/],
  [
    "a bad fallback",
    withBody({ ...bar, fallback: { type: "TextBlock", text: "x", size: 3 } }),
    /schema: card\.body\.1\.size/,
  ],
  ["an empty text", withBody({ type: "TextBlock", text: "" }), /schema: card\.body\.1\.text/],
  ["an empty fact", withBody({ type: "FactSet", facts: [{ title: "Hạn", value: "" }] }), /facts\.0\.value/],
  ["an empty box", withBody({ type: "Container", items: [] }), /card\.body\.1\.items/],
  ["an image without words", withBody(without(image, "altText")), /schema: card\.body\.1\.altText/],
  [
    "an image that is no link",
    withBody({ ...image, url: "javascript:alert(1)" }),
    /schema: card\.body\.1\.url/,
  ],
  ["an input without id", withBody(without(count, "id")), /schema: card\.body\.1\.id/],
  ["an input without label", withBody(without(count, "label")), /schema: card\.body\.1\.label/],
  [
    "a required input without its words",
    withBody(without(choices, "errorMessage")),
    /parser: .*error message/,
  ],
  ["two inputs of one id", withBody(count, { ...count }), /^id twice: assigned$/],
  ["an id of an element and an input", withBody({ ...facts, id: "assigned" }, count), /^id twice: assigned$/],
  [
    "nothing to choose from",
    withBody({ ...choices, choices: [], value: "" }),
    /schema: card\.body\.1\.choices/,
  ],
  [
    "a choice twice",
    withBody({ ...choices, choices: [...choices.choices, { title: "x", value: "a" }] }),
    /a choice twice/,
  ],
  [
    "a choice with a comma",
    withBody({ ...choices, choices: [{ title: "x", value: "a,b" }] }),
    /a value with a comma/,
  ],
  ["a chosen value that is not offered", withBody({ ...choices, value: "a,gone" }), /no choice gone/],
  ["seven actions", withActions(...Array.from({ length: 7 }, () => execute)), /^7 actions$/],
  [
    "seven actions in two rows",
    withBody(
      { ...actions, actions: [execute, execute, execute, execute] },
      { ...actions, actions: [execute, execute, execute] },
    ),
    /^7 actions$/,
  ],
  [
    "an Execute without fallback",
    withActions(without(execute, "fallback")),
    /no Action\.Submit to fall back to/,
  ],
  [
    "a fallback with other data",
    withActions({ ...execute, fallback: { ...submit, data: { thidua: {} } } }),
    /fallback has other data/,
  ],
  [
    "a fallback with other inputs",
    withActions({ ...execute, fallback: { ...submit, associatedInputs: "none" } }),
    /other associatedInputs/,
  ],
  [
    "a fallback with another title",
    withActions({ ...execute, fallback: { ...submit, title: "x" } }),
    /other title/,
  ],
  [
    "data that mixes with inputs",
    withActions({ ...submit, data: { ...data, titles: "a" } }),
    /Unrecognized key: "titles"/,
  ],
  [
    "an unknown action",
    withActions({ type: "Action.Popover", title: "x" }),
    /Action\.Popover|actions\.0\.type/,
  ],
  ["too many bytes", withBody({ type: "TextBlock", text: "ế".repeat(7_000) }), /^too large: 2\d{4} bytes$/],
  ["bold text", withBody({ type: "TextBlock", text: "**đậm**" }), /text: emphasis/],
  [
    "a link in a fact",
    withBody({ type: "FactSet", facts: [{ title: "x", value: "[a](b)" }] }),
    /facts\[0\]\.value: a link/,
  ],
  ["a mention in a label", withBody({ ...count, label: "<at>Sếp</at>" }), /label: a tag, mention/],
  [
    "a formula in a choice",
    withBody({
      ...choices,
      choices: [
        { title: "{{DATE(x)}}", value: "a" },
        { title: "b", value: "b" },
      ],
    }),
    /a formula/,
  ],
  [
    "a list in a fallback",
    withBody({ ...bar, fallback: { type: "TextBlock", text: "1. x" } }),
    /fallback\.text: a list/,
  ],
  ["text turned round", withBody({ type: "TextBlock", text: "a\u202Eb" }), /text: a control/],
];

test.each(planted)("%s is found", (_what, bad, fault) => {
  expect(checkAdaptiveCard(bad).filter((each) => fault.test(each))).not.toEqual([]);
});
