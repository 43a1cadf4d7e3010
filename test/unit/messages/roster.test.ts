import { describe, expect, test } from "vitest";
import { messagesIn } from "../../../src/messages/messages.ts";

const details = {
  ...{ mostMegabytes: 10, most: 200, line: 7, cause: "vni", lines: "3, 4", count: 2, text: "Nguyeãn" },
  ...{ sheet: "Trang 1", title: "Mã", column: "unit", otherLine: 5 },
};

describe.each(["vi", "en"] as const)("roster files in %s", (language) => {
  const { refusals, cells } = messagesIn(language).roster;

  test.each(Object.entries({ ...refusals, ...cells }))("%s is worded, nothing left open", (_, wording) => {
    const text = wording(details);
    expect(text).not.toMatch(/undefined|\[object|^$/);
  });

  test("what the file does not tell is left out", () => {
    expect(refusals["sheet-too-many-columns"]({ most: 200 })).not.toContain("undefined");
    const broken = { cause: "other", lines: "3", count: 1, text: "x", sheet: "" };
    expect(refusals["sheet-broken-vietnamese"](broken)).not.toContain("“”");
    expect(refusals["roster-lacks-column"]({ column: "other" })).toContain("other");
  });
});
