import { expect, test } from "vitest";
import {
  liveEntries,
  withCorrection,
  withEntry,
  withRemoval,
} from "../../../src/domain/evidence/change-evidence.ts";
import { act, award, claim, initiative, rating, recordOf } from "./claims.ts";

const self = { standing: "selfEntered", source: "self", on: null, decisionNumber: null };

test("the first entry begins the record, numbered, unverified, with who entered it and when", () => {
  const said = claim(award(), { on: "2025-01-20", decisionNumber: "88/QĐ-UBND" });
  const provenance = { ...self, on: "2025-01-20", decisionNumber: "88/QĐ-UBND" };
  expect(withEntry(undefined, said, act)).toEqual({
    personId: "p1",
    entries: [
      {
        id: "1",
        content: award(),
        provenance,
        removedAt: null,
        history: [
          { at: act.at, byPersonId: "p1", did: "entered", content: award(), provenance, reason: null },
        ],
      },
    ],
  });
});

test("a correction replaces what the entry says, keeps what it said, and leaves the others alone", () => {
  const former = recordOf(claim(award()), claim(rating()));
  const later = { personId: "p1", at: "2026-06-23T01:00:00.000Z" };
  const right = claim(rating({ rating: "hoan_thanh_xuat_sac" }), { on: "2025-12-20" });
  const record = withCorrection(former, { id: "2", claim: right }, later);
  expect(record.entries[0]).toBe(former.entries[0]);
  expect(record.entries[1]).toMatchObject({
    id: "2",
    content: right.content,
    provenance: { on: "2025-12-20" },
  });
  expect(record.entries[1]?.history).toEqual([
    ...(former.entries[1]?.history ?? []),
    {
      at: later.at,
      byPersonId: "p1",
      did: "corrected",
      content: right.content,
      provenance: { ...self, on: "2025-12-20" },
      reason: null,
    },
  ]);
});

test("what is removed no longer counts, and keeps its history with the reason; its number is not given again", () => {
  const removed = withRemoval(
    recordOf(claim(award()), claim(rating())),
    { id: "1", reason: "mistaken" },
    act,
  );
  expect(removed.entries[0]).toMatchObject({ removedAt: act.at, content: award() });
  expect(removed.entries[0]?.history.map(({ did, reason }) => [did, reason])).toEqual([
    ["entered", null],
    ["removed", "mistaken"],
  ]);
  expect(liveEntries(removed).map(({ id }) => id)).toEqual(["2"]);
  expect(liveEntries(withEntry(removed, claim(initiative()), act)).map(({ id }) => id)).toEqual(["2", "3"]);
});

test("nobody's record holds nothing", () => {
  expect(liveEntries(undefined)).toEqual([]);
});
