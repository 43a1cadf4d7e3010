import { expect, test } from "vitest";
import { isSignedWith } from "../../../src/channels/zalo-oa/check-signature.ts";
import { secretOf } from "../../../src/domain/secret.ts";
import vectors from "../../support/zalo-oa/signed.json" with { type: "json" };

const timestampIn = (body: string): string => /"timestamp":"(\d+)"/.exec(body)?.[1] ?? "";

test.each(vectors)("$name", ({ appId, key, body, header, isRight }) => {
  const signed = { raw: Buffer.from(body), timestamp: timestampIn(body), appId };
  expect(isSignedWith(header ?? undefined, signed, secretOf(key))).toBe(isRight);
});

test.each([
  ["no header", undefined],
  ["63 digits", `mac=${"a".repeat(63)}`],
  ["65 digits", `mac=${"a".repeat(65)}`],
  ["another word", `sha=${"a".repeat(64)}`],
  ["nothing behind the word", "mac="],
])("%s is no signature", (_what, header) => {
  const signed = { raw: Buffer.from("{}"), timestamp: "1", appId: "2" };
  expect(isSignedWith(header, signed, secretOf("k"))).toBe(false);
});
