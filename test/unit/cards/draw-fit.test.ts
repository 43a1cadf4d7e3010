import { expect, test } from "vitest";
import type { Card } from "../../../src/bot/card.ts";
import { drawCard } from "../../../src/channels/teams/draw-card.ts";
import { cardBytes } from "../../../src/channels/teams/fit-card.ts";
import { checkAdaptiveCard } from "../../support/cards/check-adaptive-card.ts";

const long = "Đơn vị đã hoàn thành tốt nhiệm vụ được giao. ".repeat(100);
const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));

const card: Card = {
  language: "vi",
  title: "Tóm tắt",
  actions: [{ does: "open", label: "Lịch", command: "lịch" }],
  footnote: "Số liệu lúc 08:00.",
};
const sections = (count: number) =>
  times(count, (index) => ({ title: `Đơn vị ${index}`, text: [long.slice(0, 500)] }));

test("bytes are those of the JSON in UTF-8", () => {
  const drawn = drawCard({ language: "vi", title: "ế" });
  expect(cardBytes(drawn) - cardBytes(drawCard({ language: "vi", title: "e" }))).toBe(4);
});

test("a card that fits is whole and has no sign of shortening", () => {
  const drawn = JSON.stringify(drawCard({ ...card, sections: sections(10) }));
  expect(drawn).toContain("Đơn vị 9");
  expect(drawn).not.toContain('"…"');
});

test("sections too many are left out from the end, and a line says so", () => {
  const drawn = drawCard({ ...card, facts: [{ label: "Tổng số", value: "30" }], sections: sections(40) });
  const text = JSON.stringify(drawn);
  expect(text).toContain("Đơn vị 0");
  expect(text).toContain("Tổng số");
  expect(text).not.toContain("Đơn vị 39");
  expect(drawn.body).toContainEqual({ type: "TextBlock", text: "…", wrap: true });
  expect(text).toContain("08:00");
  expect(text).toContain("Lịch");
});

test("of a section too long, its first texts and facts stay", () => {
  const facts = times(400, (index) => ({ label: `Phòng ${index}`, value: long }));
  const text = JSON.stringify(drawCard({ ...card, sections: [{ title: "Đợt 1", text: ["mở đầu"], facts }] }));
  expect(text).toContain("mở đầu");
  expect(text).toContain("Phòng 9");
  expect(text).not.toContain("Phòng 399");
  const texts = JSON.stringify(
    drawCard({ ...card, sections: [{ title: "Đợt 1", text: times(99, (index) => `${index} ${long}`) }] }),
  );
  expect(texts).toContain("Đợt 1");
  expect(texts).toContain("0 Đơn vị");
  expect(texts).not.toContain("98 Đơn vị");
});

const overfull: [string, Partial<Card>][] = [
  ["sections", { sections: sections(2000) }],
  ["facts", { facts: times(5000, (index) => ({ label: `${index} ${long}`, value: long })) }],
  [
    "one section",
    {
      sections: [
        {
          title: long,
          text: times(500, () => long),
          facts: times(500, () => ({ label: long, value: long })),
        },
      ],
    },
  ],
  ["bars", { bars: times(1000, () => ({ label: long, value: 0.5, reading: long })) }],
  ["texts", { text: times(200, () => long) }],
  ["lines", { text: ["a\n".repeat(50_000)] }],
  ["words of its own", { title: long, subtitle: long, notice: { tone: "bad", text: long }, footnote: long }],
  [
    "texts typed",
    {
      inputs: times(8, (index) => ({
        kind: "text",
        id: `t${index}`,
        label: long,
        help: long,
        fault: long,
        required: true,
        lines: "many",
        most: 4000,
        value: long,
      })),
    },
  ],
  [
    "options",
    {
      inputs: [
        {
          kind: "choices",
          id: "c",
          label: "Chọn",
          required: true,
          options: times(3000, (index) => ({ value: `v${index}`, label: `${index} ${long}` })),
          value: ["v7", "v2999"],
        },
      ],
    },
  ],
];

test.each(overfull)("too much of %s still makes a card that may be sent", (_what, more) => {
  const started = performance.now();
  expect(checkAdaptiveCard(drawCard({ ...card, ...more }))).toEqual([]);
  expect(performance.now() - started).toBeLessThan(30_000);
});

test("where options are left out, those that were chosen stay", () => {
  const drawn = JSON.stringify(drawCard({ ...card, ...overfull.at(-1)?.[1] }));
  expect(drawn).toContain('"v7,v2999"');
  expect(drawn).toContain('"v2999"');
});
