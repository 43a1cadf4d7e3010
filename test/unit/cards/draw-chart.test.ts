import { expect, test } from "vitest";
import type { Chart } from "../../../src/bot/card.ts";
import { drawChart } from "../../../src/channels/teams/draw-chart.ts";
import { roomyLimits } from "../../../src/channels/teams/text-limits.ts";

const chart: Chart = {
  title: "Tình trạng",
  parts: [
    { label: "đúng tiến độ", count: 3, tone: "good" },
    { label: "chậm", count: 1, tone: "bad" },
    { label: "chưa đủ dữ liệu", count: 0, tone: "neutral" },
  ],
};

test("a chart has the client's own colours, and says the same in words where none is drawn", () => {
  const [title, drawn] = drawChart(chart, roomyLimits);
  expect(title).toMatchObject({ type: "TextBlock", text: "Tình trạng" });
  expect(drawn).toMatchObject({
    type: "Chart.HorizontalBar",
    data: [
      { x: "đúng tiến độ", y: 3, color: "good" },
      { x: "chậm", y: 1, color: "attention" },
      { x: "chưa đủ dữ liệu", y: 0, color: "neutral" },
    ],
  });
  expect(drawn?.fallback.items.map((item) => "text" in item && item.text)).toEqual([
    "▰▰▰▰▰▰▰▰▱▱ 3 đúng tiến độ",
    "▰▰▰▱▱▱▱▱▱▱ 1 chậm",
    "▱▱▱▱▱▱▱▱▱▱ 0 chưa đủ dữ liệu",
  ]);
});

test("nothing is drawn where nobody is counted, or what is counted is no number", () => {
  expect(drawChart(undefined, roomyLimits)).toEqual([]);
  expect(drawChart({ ...chart, parts: [] }, roomyLimits)).toEqual([]);
  expect(drawChart({ ...chart, parts: [{ label: "a", count: 0, tone: "good" }] }, roomyLimits)).toEqual([]);
  const odd = [Number.NaN, -1, Number.POSITIVE_INFINITY].map((count) => ({
    label: "a",
    count,
    tone: "bad" as const,
  }));
  expect(drawChart({ ...chart, parts: odd }, roomyLimits)).toEqual([]);
  expect(
    drawChart({ title: "", parts: [{ label: "", count: 1, tone: "warning" }] }, roomyLimits),
  ).toMatchObject([{ type: "TextBlock" }, { data: [{ x: "—", y: 1, color: "warning" }] }]);
});
