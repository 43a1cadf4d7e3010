import { expect, test } from "vitest";
import type { Action } from "../../../src/bot/card.ts";
import { drawActions } from "../../../src/channels/teams/draw-actions.ts";

const act: Action = {
  does: "act",
  label: "Gửi",
  verb: "form.submit",
  data: { form: "pledge", version: 2 },
  key: "k1",
};
const drawn = (action: Action) => drawActions([action])[0]?.actions[0];

test("what acts is an Execute that falls back to a Submit with the same data", () => {
  const data = { thidua: { form: "pledge", version: 2, verb: "form.submit", key: "k1" } };
  expect(drawn(act)).toEqual({
    type: "Action.Execute",
    title: "Gửi",
    verb: "form.submit",
    data,
    associatedInputs: "none",
    fallback: { type: "Action.Submit", title: "Gửi", data, associatedInputs: "none" },
  });
});

test("inputs go with it only where it asks for them, on old clients too", () => {
  expect(drawn({ ...act, sendsInputs: true })).toMatchObject({
    associatedInputs: "auto",
    fallback: { associatedInputs: "auto" },
  });
});

test.each([
  ["main", "positive"],
  ["danger", "destructive"],
] as const)("the tone %s is the style %s", (tone, style) => {
  expect(drawn({ ...act, tone })).toMatchObject({ style, fallback: { style } });
});

test("what opens sends its command and no inputs", () => {
  expect(drawn({ does: "open", label: "Lịch", command: "lịch" })).toEqual({
    type: "Action.Submit",
    title: "Lịch",
    data: { thidua: { open: "lịch" } },
    associatedInputs: "none",
  });
});

test("data cannot pass itself off as another verb or key", () => {
  expect(drawn({ ...act, data: { verb: "office.erase", key: "other" } })).toMatchObject({
    data: { thidua: { verb: "form.submit", key: "k1" } },
  });
});

test("without a key none is sent", () => {
  expect(JSON.stringify(drawn({ ...act, key: undefined }))).not.toContain('"key"');
});

test("a card without actions has no empty row", () => {
  expect(drawActions([])).toEqual([]);
});

test("six actions are drawn, a seventh is the mistake of a programmer and named", () => {
  const actions = Array.from({ length: 7 }, (_, index): Action => ({ ...act, label: `nút ${index}` }));
  expect(drawActions(actions.slice(0, 6))[0]?.actions).toHaveLength(6);
  expect(() => drawActions(actions)).toThrow(/at most 6 actions, this one has 7: nút 0/);
});

test("what visits opens its address, which is https", () => {
  const url = "https://teams.microsoft.com/l/chat/0/0?users=28:thi-dua";
  expect(drawn({ does: "visit", label: "Mở trò chuyện riêng", url })).toEqual({
    type: "Action.OpenUrl",
    title: "Mở trò chuyện riêng",
    url,
  });
  for (const other of ["http://a.vn", "javascript:alert(1)", "a.vn", ""]) {
    expect(() => drawn({ does: "visit", label: "Mở", url: other })).toThrow(RangeError);
  }
});
