import { expect, test } from "vitest";
import { consentOf, mayBeTold, noticeVersion } from "../../../src/domain/choices.ts";

const none = { language: null, consent: null, planId: null } as const;
const said = (state: "agreed" | "refused", version = noticeVersion) =>
  consentOf({ ...none, consent: { state, noticeVersion: version, at: "2026-01-05T01:00:00Z" } });

test("who was not asked has neither agreed nor refused", () => {
  expect(consentOf(none)).toBe("notAsked");
});

test("what was said to the notice of today counts", () => {
  expect([said("agreed"), said("refused")]).toEqual(["agreed", "refused"]);
});

test("what was said to another notice is no answer to this one", () => {
  expect([said("agreed", noticeVersion - 1), said("refused", noticeVersion + 1)]).toEqual([
    "agreedBefore",
    "notAsked",
  ]);
});

test("whoever agreed to an older notice is told of what they gave; whoever did not is not", () => {
  expect((["agreed", "agreedBefore", "refused", "notAsked"] as const).map(mayBeTold)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
