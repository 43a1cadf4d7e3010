import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stringify } from "yaml";
import { readPlan } from "../../../src/domain/plan/read-plan.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { readyPlans } from "../../../src/plans/ready-plans.ts";
import { anyPlanFile } from "./any-plan.ts";

const mistakesOf = (text: string) => {
  const reading = planFiles.read(text);
  if (reading.ok) throw new Error("The file is right.");
  return reading.mistakes;
};

test.each(readyPlans().map((plan) => [plan.id, plan] as const))(
  "%s, written as a file and read again, is the same plan",
  (_id, plan) => {
    const text = planFiles.write(plan);
    expect(text).toMatch(/^# /);
    expect(planFiles.read(text)).toEqual({ ok: true, plan });
    expect(planFiles.read(`\uFEFF${text}`)).toEqual({ ok: true, plan });
  },
);

test("any plan, written as a file and read again, is the same plan", () => {
  fc.assert(
    fc.property(anyPlanFile, (file) => {
      const reading = readPlan(file);
      if (reading.ok) expect(planFiles.read(planFiles.write(reading.plan))).toEqual(reading);
    }),
  );
});

describe("a file that is wrong", () => {
  const [plan] = readyPlans();
  const lines = planFiles.write(plan as never).split("\n");

  test("has every mistake named by its line, what stands there and what would be right", () => {
    const text = [
      "id: Kế hoạch 1",
      "document:",
      "  kind: letter",
      "  issuer: Sở",
      "  title: Kế hoạch",
      "period:",
      "  fromYear: 2026",
      "  toYear: 2025",
      "phases:",
      "  - id: phase-1",
      "    name: Đợt một",
      "    kind: regular",
      "    start: { on: 2026-13-01 }",
      "lop: 1",
    ].join("\n");
    const found = mistakesOf(text).map(({ line, path, value }) => [line, path, value]);
    expect(found).toEqual(
      expect.arrayContaining([
        [1, "id", "Kế hoạch 1"],
        [3, "document.kind", "letter"],
        [7, "period.kind", "(trống)"],
        [14, "lop", "1"],
      ]),
    );
    expect(found.find(([, path]) => String(path).startsWith("phases[0].start"))?.[0]).toBe(13);
  });

  test("names the line around what is missing, and none where nothing is", () => {
    const text = lines.filter((line) => !line.startsWith("  issuer:")).join("\n");
    const at = lines.indexOf("document:") + 2;
    expect(mistakesOf(text)).toMatchObject([{ path: "document.issuer", line: at }]);
    expect(mistakesOf("id: a").find(({ path }) => path === "document")).toMatchObject({ line: null });
  });

  test.each([
    ["with broken syntax", "id: a\ndocument: [", 2, "(YAML)"],
    ["with one thing twice", "id: a\nid: b", 2, "(YAML)"],
    ["that is empty", "", null, "(kế hoạch)"],
    ["that is a list", "- a", null, "(kế hoạch)"],
    ["that is too long", "#".repeat(300_001), null, "(kế hoạch)"],
  ])("%s is refused as a whole", (_name, text, line, path) => {
    expect(mistakesOf(text)[0]).toMatchObject({ line, path });
  });

  test("that blows itself up by aliases is refused", () => {
    const levels = ["a: &a [x,x,x,x,x,x,x,x,x]"];
    for (const [name, former] of ["ba", "cb", "dc", "ed", "fe", "gf", "hg"])
      levels.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${former}`).join(",")}]`);
    expect(mistakesOf(levels.join("\n"))[0]?.value).toBe("*");
  });

  test("names two hundred mistakes at most", () => {
    const text = Array.from({ length: 300 }, (_, index) => `k${index}: 1`).join("\n");
    expect(mistakesOf(text)).toHaveLength(200);
    expect(mistakesOf(Array.from({ length: 500 }, () => "a: 1").join("\n"))).toHaveLength(200);
  });
});

/** Plans with one thing changed into something that it can't be, wherever there is one. */
const brokenFiles = readyPlans().flatMap((plan) => {
  const broken: string[] = [];
  const visit = (value: unknown, put: (next: unknown) => unknown): void => {
    for (const bad of [-1e13, "x y", "2024-02-31", [], {}, true, null, 1.5, ""])
      broken.push(stringify(put(bad)));
    if (typeof value !== "object" || value === null) return;
    for (const [key, inner] of Object.entries(value).slice(0, 12))
      visit(inner, (next) =>
        put(
          Array.isArray(value)
            ? value.map((one, at) => (String(at) === key ? next : one))
            : { ...value, [key]: next },
        ),
      );
  };
  for (const part of Object.keys(plan) as (keyof typeof plan)[]) {
    const value: unknown = plan[part];
    const small = Array.isArray(value) ? value.slice(0, 3) : value;
    visit(small, (next) => ({ ...plan, [part]: next }));
  }
  return broken.filter((_, index) => index % 23 === 0);
});

test("whatever is wrong, it is said in English where English is asked for", () => {
  const { planFile } = messagesIn("en");
  const said = new Set(
    brokenFiles.flatMap((text) => {
      const reading = planFiles.read(text);
      return reading.ok ? [] : reading.mistakes.map(({ expected }) => planFile.expected(expected));
    }),
  );
  expect(said.size).toBeGreaterThan(20);
  expect([...said].filter((text) => /[À-ỹđĐ]/u.test(text))).toEqual([]);
}, 60_000);
