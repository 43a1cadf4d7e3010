import { describe, expect, test } from "vitest";
import { withCorrection } from "../../../src/domain/evidence/change-evidence.ts";
import { checkClaim } from "../../../src/domain/evidence/check-claim.ts";
import { entryState, returnNote, waitingEntries } from "../../../src/domain/evidence/entry-state.ts";
import { evidenceOf } from "../../../src/domain/evidence/evidence-of.ts";
import type {
  AttendanceContent,
  Claim,
  DisciplineContent,
  EvidenceRecord,
} from "../../../src/domain/evidence/evidence-record.ts";
import { withConfirmation, withReturn, withVouched } from "../../../src/domain/evidence/vouch-evidence.ts";
import { act, award, claim, initiative, rating, recordOf, today } from "./claims.ts";

const officer = { personId: "officer", at: "2026-06-22T02:00:00.000Z" };

const vouched = (record: EvidenceRecord, said: Claim, saysAuthorship = true) =>
  withVouched(record, { claim: said, source: "file:a.csv", saysAuthorship }, officer);

const discipline = (part: Partial<DisciplineContent> = {}): DisciplineContent => ({
  kind: "discipline",
  year: 2026,
  degree: "khien_trach",
  decidedOn: "2026-03-01",
  endsOn: "2027-03-01",
  cause: "duty",
  ...part,
});

const attendance = (part: Partial<AttendanceContent> = {}): AttendanceContent => ({
  kind: "attendance",
  year: 2025,
  workedMonths: 8,
  absences: [{ reason: "maternity", months: 4, workingDays: 0 }],
  ...part,
});

const empty = recordOf();

describe("what the office vouches for", () => {
  test("is a new entry with its source, and said again changes nothing", () => {
    const said = claim(rating(), { on: "2025-12-20", decisionNumber: "9/QĐ" });
    const first = vouched(empty, said);
    expect(first.did).toBe("entered");
    expect(first.record.entries[0]?.provenance).toEqual({
      ...{ standing: "verified", source: "file:a.csv", on: "2025-12-20", decisionNumber: "9/QĐ" },
    });
    expect(vouched(first.record, said)).toEqual({ did: "unchanged", record: first.record });
    expect(vouched(first.record, claim(rating())).did).toBe("unchanged");
  });

  test("verifies what the person said alike, and keeps what they said otherwise in the history", () => {
    const own = recordOf(claim(rating()));
    expect(vouched(own, claim(rating())).did).toBe("confirmed");
    const { did, record } = vouched(own, claim(rating({ rating: "hoan_thanh" })));
    expect(did).toBe("corrected");
    expect(record.entries).toHaveLength(1);
    expect(record.entries[0]?.history.map(({ content }) => content)).toEqual([
      rating(),
      rating({ rating: "hoan_thanh" }),
    ]);
  });

  test("leaves a decision that only the person named unverified", () => {
    const own = recordOf(claim(award(), { on: "2025-01-20", decisionNumber: "1/QĐ" }));
    expect(vouched(own, claim(award())).record.entries[0]?.provenance).toMatchObject({
      ...{ standing: "verified", on: null, decisionNumber: null },
    });
  });

  test("of an initiative keeps what was not said: for what it was used, and whatever speaks against it", () => {
    const uses = [{ code: "chien_si_thi_dua_co_so", year: 2025 }] as const;
    const said = claim(initiative({ isApplied: null, authorship: "sole" }));
    const merged = (own: Partial<Parameters<typeof initiative>[0]>, saysAuthorship = false) =>
      vouched(recordOf(claim(initiative({ ...own, uses, pledgedAs: "A" }))), said, saysAuthorship).record
        .entries[0]?.content;
    expect(merged({ isApplied: true, authorship: "coAuthor" })).toMatchObject({
      ...{ isApplied: null, authorship: "coAuthor", uses, pledgedAs: "A" },
    });
    expect(merged({ isApplied: false }, true)).toMatchObject({ isApplied: false, authorship: "sole" });
    const verified = vouched(empty, claim(initiative({ uses }))).record;
    expect(vouched(verified, said, false).did).toBe("unchanged");
    expect(vouched(verified, claim(initiative({ isApplied: false, uses }))).did).toBe("corrected");
  });

  test("of a measure keeps the last day that was known, and another day is another measure", () => {
    const first = vouched(empty, claim(discipline(), { on: "2026-03-01" })).record;
    expect(vouched(first, claim(discipline({ endsOn: null }), { on: "2026-03-01" })).did).toBe("unchanged");
    expect(vouched(first, claim(discipline({ decidedOn: "2026-04-01" }))).record.entries).toHaveLength(2);
    expect(vouched(first, claim(attendance())).record.entries).toHaveLength(2);
  });

  test("is left out where there is no room", () => {
    const full = Array.from({ length: 200 }, (_, index) => claim(initiative({ name: `Số ${index}` })));
    expect(vouched(recordOf(...full), claim(rating())).did).toBe("full");
  });
});

describe("what waits", () => {
  const entryIn = (record: EvidenceRecord) => {
    const [entry] = record.entries;
    if (!entry) throw new Error("There is no entry.");
    return entry;
  };

  test("is what was decided and only the person says; what is planned waits for nobody", () => {
    const record = recordOf(
      claim(rating()),
      claim(initiative()),
      claim(initiative({ name: "B", stage: "submitted", recognition: null })),
    );
    expect(waitingEntries(record).map(({ id }) => id)).toEqual(["1", "2"]);
    expect(record.entries.map(entryState)).toEqual(["waiting", "waiting", "undecided"]);
    expect(returnNote(entryIn(record))).toBeNull();
  });

  test("is confirmed by a decision, or returned with a reason until it is put right", () => {
    const record = recordOf(claim(award()));
    const confirmed = withConfirmation(
      record,
      { id: "1", on: "2025-01-20", decisionNumber: "1/QĐ" },
      officer,
    );
    expect(entryState(entryIn(confirmed))).toBe("verified");
    expect(entryIn(confirmed).provenance).toMatchObject({ source: "confirmed", decisionNumber: "1/QĐ" });
    const returned = withReturn(record, { id: "1", note: "thiếu số" }, officer);
    expect([entryState(entryIn(returned)), returnNote(entryIn(returned))]).toEqual(["returned", "thiếu số"]);
    const corrected = withCorrection(returned, { id: "1", claim: claim(award({ year: 2023 })) }, act);
    expect(entryState(entryIn(corrected))).toBe("waiting");
    expect(entryIn(corrected).history.map(({ did }) => did)).toEqual(["entered", "returned", "corrected"]);
    expect(() => withReturn(record, { id: "9", note: "" }, officer)).toThrow("no entry 9");
  });
});

describe("service", () => {
  const judged = (said: Claim) => {
    const checked = checkClaim(said, { today, others: [] });
    return checked.ok ? "taken" : checked.refusal.word;
  };

  test.each<[string, Claim, string]>([
    ["a measure", claim(discipline(), { on: "2026-03-01" }), "taken"],
    ["a measure whose end is not known", claim(discipline({ endsOn: null })), "taken"],
    [
      "a measure that ends before it begins",
      claim(discipline({ endsOn: "2026-02-01" })),
      "discipline-end-early",
    ],
    ["months of a year", claim(attendance()), "taken"],
    ["more months than a year has", claim(attendance({ workedMonths: 9 })), "months-above-year"],
  ])("%s: %3$s", (_, said, word) => {
    expect(judged(said)).toBe(word);
  });

  test("is known where titles are judged", () => {
    const { record } = vouched(vouched(empty, claim(discipline())).record, claim(attendance()));
    const known = evidenceOf(record.entries, { person: { staffKind: "cong_chuc" }, pledges: [] });
    expect(known.disciplines).toMatchObject([
      { degree: "khien_trach", countedIn: null, decidedOn: "2026-03-01" },
    ]);
    expect(known.attendance).toMatchObject([{ year: 2025, workedMonths: 8 }]);
  });
});
