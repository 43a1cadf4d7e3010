import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { messagesIn } from "../../../src/messages/messages.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";

const text = readFileSync(resolve(import.meta.dirname, "../../../src/plans/ha-tinh-2022.yaml"), "utf8");
const { planFile } = messagesIn("en");

test.each([
  ["an object that cannot be compared", text.replace(/^ {2}title:.*$/m, "  title: {length: {toString: 1}}")],
  ["a key that reaches for a prototype", `${text}\n__proto__: {isAdmin: true}\n`],
  ["a file as deep as it is long", `id: ${"[".repeat(150_000)}${"]".repeat(140_000)}`],
  ["a file of nothing but maps in maps", `a: ${"{a: ".repeat(70_000)}`],
  [
    "names that repeat one another",
    `a: &a [x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nc: [*b,*b,*b,*b,*b,*b,*b,*b,*b]`,
  ],
  ["a list within itself", "title: x\nphases: &a [*a, *a]\n"],
  ["a map within itself", "phases: &a {b: &b [{c: *a}], d: *b}\n"],
  ["a map within its own key", "? &a [x, *a]\n: *a\n"],
  ["half a character", `id: "\ud800"\n`],
])("%s is a mistake of the file, and nothing breaks", (_what, file) => {
  const reading = planFiles.read(file);
  expect(reading.ok).toBe(false);
  expect(JSON.stringify(reading).length).toBeLessThan(100_000);
  const english = reading.ok ? [] : reading.mistakes.map((one) => planFile.expected(one.expected));
  expect(english.filter((words) => /[À-ỹđĐ]/u.test(words))).toEqual([]);
});
