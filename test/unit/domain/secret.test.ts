import { inspect } from "node:util";
import { expect, test } from "vitest";
import { reveal, type Secret, secretOf } from "../../../src/domain/secret.ts";

test("a secret shows a mark however it is written out, and its text to whoever asks for it", () => {
  const secret = secretOf("mật khẩu");
  const shown = [
    String(secret),
    `${secret}`,
    JSON.stringify({ secret }),
    inspect({ secret }, { showHidden: true, depth: 9 }),
    JSON.stringify(Object.entries(secret)),
    JSON.stringify({ ...secret }),
  ];
  expect(shown.join(" ")).not.toContain("mật");
  expect(shown.slice(0, 3)).toEqual(["[secret]", "[secret]", '{"secret":"[secret]"}']);
  expect(reveal(secret)).toBe("mật khẩu");
});

test("what only looks like a secret holds nothing", () => {
  const copy: Secret = { ...secretOf("mật khẩu") };
  expect(reveal(copy)).toBe("");
});
