import { AdaptiveCard, HostConfig } from "adaptivecards";
import { expect, test } from "vitest";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";

const bar = { label: "Việc tốt", value: 0.885, goal: 0.95, reading: "88,5 % (mục tiêu 95 %)" };

/** The texts that the public renderer of Adaptive Cards, which knows nothing newer than 1.6, would draw. */
const textsDrawn = (json: unknown): string[] => {
  const card = new AdaptiveCard();
  card.hostConfig = new HostConfig({});
  card.parse(structuredClone(json));
  const texts: string[] = [];
  const look = (element: { readonly getItemCount?: () => number; readonly text?: unknown }): void => {
    const { getItemCount } = element;
    if (typeof element.text === "string") texts.push(element.text);
    for (let at = 0; getItemCount !== undefined && at < getItemCount.call(element); at += 1)
      look((element as { getItemAt: (at: number) => never }).getItemAt(at));
  };
  look(card as never);
  return texts;
};

test("F13: an element that is too new vanishes with its figures, and of ours the figures and a bar of signs stay", () => {
  const stock = {
    type: "AdaptiveCard",
    version: "1.5",
    body: [
      { type: "TextBlock", text: "Tiến độ" },
      { type: "ProgressBar", value: 88.5, max: 100, text: "88,5 %" },
      { type: "Badge", text: "88,5 %" },
    ],
  };
  expect(textsDrawn(stock)).toEqual(["Tiến độ"]);

  const drawn = textsDrawn(drawCard({ language: "vi", title: "Tiến độ", bars: [bar] }));
  expect(drawn).toEqual(expect.arrayContaining(["Việc tốt", "88,5 % (mục tiêu 95 %)", "▰▰▰▰▰▰▰▰▰▱"]));
});
