import { expect, test } from "vitest";
import type { Bar } from "../../../src/bot/card.ts";
import { drawBars } from "../../../src/channels/teams/draw-bars.ts";
import { roomyLimits } from "../../../src/channels/teams/text-limits.ts";
import { signBar } from "../../../src/channels/text/sign-bar.ts";

const bar: Bar = { label: "Việc tốt", value: 0.885, goal: 0.95, reading: "88,5 % (mục tiêu 95 %)" };
const itemsOf = (more: Partial<Bar>) => drawBars([{ ...bar, ...more }], roomyLimits)[0];

test("a bar shows its label and figures as text, and falls back to a row of signs", () => {
  expect(itemsOf({})).toEqual({
    type: "Container",
    spacing: "medium",
    items: [
      { type: "TextBlock", text: "Việc tốt", wrap: true, weight: "bolder" },
      { type: "TextBlock", text: "88,5 % (mục tiêu 95 %)", wrap: true, spacing: "none" },
      {
        type: "ProgressBar",
        value: 88.5,
        max: 100,
        color: "Accent",
        spacing: "small",
        fallback: {
          type: "TextBlock",
          text: "▰▰▰▰▰▰▰▰▰▱",
          wrap: true,
          color: "accent",
          spacing: "small",
        },
      },
    ],
  });
});

test("a bar turns good when its goal is reached", () => {
  expect(itemsOf({ value: 0.95 })).toMatchObject({ items: [{}, {}, { color: "Good" }] });
  expect(itemsOf({ value: 1, goal: undefined })).toMatchObject({ items: [{}, {}, { color: "Accent" }] });
});

test.each([null, Number.NaN, Number.POSITIVE_INFINITY])(
  "an unknown value (%s) has its reading and no bar",
  (value) => {
    expect(itemsOf({ value, reading: "—" })).toMatchObject({ items: [{ text: "Việc tốt" }, { text: "—" }] });
    expect(JSON.stringify(itemsOf({ value }))).not.toContain("ProgressBar");
  },
);

test("a value beyond the bar fills it, one below leaves it empty", () => {
  expect(itemsOf({ value: 1.2 })).toMatchObject({ items: [{}, {}, { value: 100 }] });
  expect(itemsOf({ value: -0.1 })).toMatchObject({ items: [{}, {}, { value: 0 }] });
});

test.each([
  [0, "▱▱▱▱▱▱▱▱▱▱"],
  [0.01, "▰▱▱▱▱▱▱▱▱▱"],
  [0.72, "▰▰▰▰▰▰▰▱▱▱"],
  [0.97, "▰▰▰▰▰▰▰▰▰▱"],
  [1, "▰▰▰▰▰▰▰▰▰▰"],
  [1.5, "▰▰▰▰▰▰▰▰▰▰"],
])("the signs of %s are full or empty only where the rate is", (rate, signs) => {
  expect(signBar(rate)).toBe(signs);
});

test("a bar that leads somewhere is tapped as a whole, and shows that it can be", () => {
  const drawn = itemsOf({
    action: { does: "open", label: "Văn phòng", command: "summary", about: ":unit=vp", inPlace: true },
  });
  const data = { thidua: { open: "summary", about: ":unit=vp", here: true } };
  const submitted = { type: "Action.Submit", title: "Văn phòng", data, associatedInputs: "none" };
  expect(drawn).toMatchObject({
    items: [{ text: "Việc tốt ›", color: "accent" }, {}, {}],
    selectAction: { ...submitted, type: "Action.Execute", verb: "open", fallback: submitted },
  });
});
