import { expect, test } from "vitest";
import { readEmail } from "../../../src/domain/read-email.ts";
import { readObjectId } from "../../../src/domain/read-object-id.ts";

test.each([
  ["tam.lt@soct.gov.vn", "tam.lt@soct.gov.vn"],
  ["  TAM.LT@SoCT.gov.vn\n", "tam.lt@soct.gov.vn"],
  ["tâm@sở.gov.vn".normalize("NFD"), "tâm@sở.gov.vn".normalize("NFC")],
  [`${"a".repeat(64)}@b.vn`, `${"a".repeat(64)}@b.vn`],
])("%s is the e-mail %s", (text, email) => {
  expect(readEmail(text)).toBe(email);
});

test.each([
  "",
  "tam",
  "@soct.gov.vn",
  "tam@",
  "tam@soct",
  "tam@soct.v",
  "tam@.gov.vn",
  "tam@soct..vn",
  "tam@a@soct.gov.vn",
  "lê tâm@soct.gov.vn",
  "Lê Tâm <tam@soct.gov.vn>",
  "tam\u200B@soct.gov.vn",
  "tam@soct\u202E.gov.vn",
  `${"a".repeat(65)}@b.vn`,
  `a@${"b.".repeat(130)}vn`,
])("%j is no e-mail", (text) => {
  expect(readEmail(text)).toBeUndefined();
});

test.each([
  ["00000000-0000-0000-0000-0000000000aa", "00000000-0000-0000-0000-0000000000aa"],
  [" 0A1B2C3D-0000-4000-8000-00000000FFFF ", "0a1b2c3d-0000-4000-8000-00000000ffff"],
])("%s is the object id %s", (text, id) => {
  expect(readObjectId(text)).toBe(id);
});

test.each(["", "29:1abc", "0a1b2c3d00004000800000000000ffff", "{0a1b2c3d-0000-4000-8000-00000000ffff}"])(
  "%j is no object id",
  (text) => {
    expect(readObjectId(text)).toBeUndefined();
  },
);
