import { expect, test } from "vitest";
import { type AwaitedPeople, type AwaitedPerson, linkAccount } from "../../../src/usecases/link-account.ts";

const person = (more: Partial<AwaitedPerson> = {}): AwaitedPerson => ({
  officeId: "a",
  personId: "p",
  email: "tam@soct.gov.vn",
  userId: null,
  etag: "1",
  ...more,
});

/** Places that somebody else takes `lostClaims` times just before. */
const placesOf = (people: readonly AwaitedPerson[], lostClaims = 0) => {
  const done: string[] = [];
  let lost = 0;
  const awaited: AwaitedPeople = {
    withEmail: async (email) => people.filter((one) => one.email === email),
    claim: async ({ personId }, userId) => {
      done.push(`claim ${personId} ${userId}`);
      lost += 1;
      return lost > lostClaims;
    },
    bind: async ({ officeId, personId }, userId) => {
      done.push(`bind ${officeId} ${personId} ${userId}`);
    },
  };
  return { awaited, done };
};

const me = { userId: "me", emails: ["tam@soct.gov.vn", "tamlt@soct.gov.vn"] };

test("the place is taken before anything leads there", async () => {
  const { awaited, done } = placesOf([person()]);
  expect(await linkAccount(awaited)(me)).toBe("linked");
  expect(done).toEqual(["claim p me", "bind a p me"]);
});

test("one who took the place before, and came no further, goes on", async () => {
  const { awaited, done } = placesOf([person({ userId: "me" })]);
  expect(await linkAccount(awaited)(me)).toBe("linked");
  expect(done).toEqual(["bind a p me"]);
});

test("one person under both of an account's e-mails is one", async () => {
  const { awaited } = placesOf([person(), person({ email: "tamlt@soct.gov.vn" })]);
  expect(await linkAccount(awaited)(me)).toBe("linked");
});

test.each([
  ["in two offices", person({ officeId: "b" })],
  ["twice in one office", person({ personId: "q" })],
  ["under another e-mail in another office", person({ officeId: "b", email: "tamlt@soct.gov.vn" })],
])("who is awaited %s is linked to none", async (_where, other) => {
  const { awaited, done } = placesOf([person(), other]);
  expect(await linkAccount(awaited)(me)).toBe("unclear");
  expect(done).toEqual([]);
});

test("a place that another account has is none", async () => {
  const { awaited, done } = placesOf([person({ userId: "other" })]);
  expect(await linkAccount(awaited)(me)).toBe("unknown");
  expect(done).toEqual([]);
});

test("an account without an e-mail is awaited by nobody", async () => {
  const { awaited } = placesOf([person()]);
  expect(await linkAccount(awaited)({ userId: "me", emails: [] })).toBe("unknown");
});

test("who comes second looks again, and gives way in the end", async () => {
  const second = placesOf([person()], 1);
  expect(await linkAccount(second.awaited)(me)).toBe("linked");
  const never = placesOf([person()], 9);
  expect(await linkAccount(never.awaited)(me)).toBe("unknown");
  expect(never.done).toEqual(["claim p me", "claim p me", "claim p me"]);
});
