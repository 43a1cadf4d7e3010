import fc from "fast-check";
import { expect, test } from "vitest";
import {
  liveEntries,
  withCorrection,
  withEntry,
  withRemoval,
} from "../../../src/domain/evidence/change-evidence.ts";
import { isSameThing } from "../../../src/domain/evidence/check-claim.ts";
import { entryState } from "../../../src/domain/evidence/entry-state.ts";
import type { Claim, EvidenceContent, EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import { withConfirmation, withReturn, withVouched } from "../../../src/domain/evidence/vouch-evidence.ts";
import { act, award, claim, initiative, rating } from "./claims.ts";

const content = fc.oneof<fc.Arbitrary<EvidenceContent>[]>(
  fc
    .record({ year: fc.constantFrom(2024, 2025), rating: fc.constantFrom("hoan_thanh", "hoan_thanh_tot") })
    .map((part) => rating(part as Parameters<typeof rating>[0])),
  fc.constantFrom(2024, 2025).map((year) => award({ year })),
  fc
    .record({ name: fc.constantFrom("A", "B"), isApplied: fc.constantFrom(true, false, null) })
    .map(initiative),
);

const said = fc
  .record({
    content,
    on: fc.constantFrom(null, "2026-01-05"),
    decisionNumber: fc.constantFrom(null, "1/QĐ", "2/QĐ"),
  })
  .map(({ content: what, ...decision }): Claim => claim(what, decision));

const deed = fc.record({
  does: fc.constantFrom("enter", "correct", "remove", "import", "confirm", "return", "takeOut"),
  which: fc.nat(5),
  said,
  saysAuthorship: fc.boolean(),
});

type Deed = Parameters<Parameters<typeof deed.map>[0]>[0];

const officer = { personId: "officer", at: "2026-06-22T02:00:00.000Z" };

/** The record after what somebody did, as the use cases let them. */
const after = (record: EvidenceRecord, { does, which, said: one, saysAuthorship }: Deed): EvidenceRecord => {
  const live = liveEntries(record);
  const entry = live[which % Math.max(live.length, 1)];
  const others = live.filter((other) => other !== entry);
  if (does === "import")
    return withVouched(record, { claim: one, source: "file:x", saysAuthorship }, officer).record;
  if (does === "enter")
    return live.some((other) => isSameThing(other.content, one.content))
      ? record
      : withEntry(record, one, act);
  if (!entry) return record;
  const { id } = entry;
  const isVerified = entryState(entry) === "verified";
  if (does === "takeOut")
    return isVerified ? withRemoval(record, { id, reason: "mistaken" }, officer) : record;
  if (isVerified) return record;
  if (does === "remove") return withRemoval(record, { id, reason: "other" }, act);
  if (does === "confirm")
    return entryState(entry) === "waiting"
      ? withConfirmation(record, { id, on: null, decisionNumber: null }, officer)
      : record;
  if (does === "return")
    return entryState(entry) === "waiting" ? withReturn(record, { id, note: "vì sao" }, officer) : record;
  return others.some((other) => isSameThing(other.content, one.content))
    ? record
    : withCorrection(record, { id, claim: one }, act);
};

test("whatever is imported, entered, confirmed, returned and corrected, no item is lost and history only grows", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      let record: EvidenceRecord = { personId: "p1", entries: [] };
      for (const one of deeds) {
        const next = after(record, one);
        for (const [index, before] of record.entries.entries()) {
          const now = next.entries[index];
          expect(now?.id).toBe(before.id);
          expect(now?.history.slice(0, before.history.length)).toEqual(before.history);
          // What the office vouches for is changed by the office alone.
          const event = now?.history[before.history.length];
          if (entryState(before) === "verified" && event) expect(event.byPersonId).toBe("officer");
        }
        for (const { content: what, history } of next.entries) expect(history.at(-1)?.content).toEqual(what);
        const live = liveEntries(next);
        for (const [index, entry] of live.entries())
          expect(live.slice(index + 1).some((other) => isSameThing(other.content, entry.content))).toBe(
            false,
          );
        record = next;
      }
    }),
    { numRuns: 300 },
  );
});

test("an import done again changes nothing", () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 12 }), said, fc.boolean(), (deeds, one, saysAuthorship) => {
      const record = deeds.reduce(after, { personId: "p1", entries: [] } as EvidenceRecord);
      const vouched = { claim: one, source: "file:y", saysAuthorship };
      const once = withVouched(record, vouched, officer).record;
      expect(withVouched(once, vouched, officer)).toEqual({ record: once, did: "unchanged" });
    }),
    { numRuns: 300 },
  );
});
