import { expect, test } from "vitest";
import { withCorrection, withRemoval } from "../../../src/domain/evidence/change-evidence.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import { evidenceCodec } from "../../../src/store/evidence-codec.ts";
import { checkBatch } from "../../../src/store/limits.ts";
import { createEvidenceRecords } from "../../../src/store/repositories/evidence.ts";
import { StoreError } from "../../../src/store/store-error.ts";
import { openUnitOfWork } from "../../../src/store/unit-of-work.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";
import { act, award, claim, initiative, rating, recordOf } from "../evidence/claims.ts";

const open = () => {
  const documents = createMemoryDocuments(() => 1_000_000);
  const turn = () => openUnitOfWork(documents, "office:o1");
  const save = async (record: EvidenceRecord, etag?: string) => {
    const work = turn();
    createEvidenceRecords(work).save(record, etag);
    return (await work.commit()).ok;
  };
  const find = (personId: string) => createEvidenceRecords(turn()).find(personId);
  return { documents, save, find };
};

const uses = [{ code: "chien_si_thi_dua_co_so", year: 2025 } as const];
const entered = recordOf(
  claim(initiative({ uses, pledgedAs: "Số hóa" }), { on: "2025-12-05", decisionNumber: "12/QĐ" }),
  claim(
    initiative({ kind: "scienceWork", stage: "planned", recognition: null, isApplied: null, year: 2027 }),
  ),
  claim(award()),
  claim(rating()),
);

test("a person's record is read as it was saved, corrections and removals with it; another's is not there", async () => {
  const { save, find } = open();
  const corrected = withCorrection(entered, { id: "4", claim: claim(rating({ rating: "hoan_thanh" })) }, act);
  const record = withRemoval(corrected, { id: "3", reason: "duplicate" }, act);
  expect(await save(record)).toBe(true);
  expect((await find("p1"))?.value).toEqual(record);
  expect(await find("p2")).toBeUndefined();
});

test("of two changes made from one reading the second is not written", async () => {
  const { save, find } = open();
  expect(await save(entered)).toBe(true);
  expect(await save(entered)).toBe(false);
  const etag = (await find("p1"))?.etag;
  const removed = withRemoval(entered, { id: "1", reason: "mistaken" }, act);
  expect(await save(removed, etag)).toBe(true);
  expect(await save(entered, etag)).toBe(false);
  expect((await find("p1"))?.value).toEqual(removed);
});

test("the fullest record fits into a document", () => {
  const name = "Đổi mới ".repeat(25);
  const full = recordOf(
    ...Array.from({ length: 100 }, (_, index) =>
      claim(initiative({ name: `${index} ${name}`.slice(0, 200), pledgedAs: "ộ".repeat(500), uses })),
    ),
  );
  const changed = Array.from({ length: 200 }).reduce<EvidenceRecord>(
    (one) =>
      withCorrection(one, { id: "1", claim: claim(initiative({ name, pledgedAs: "ộ".repeat(500) })) }, act),
    full,
  );
  const emptied = Array.from({ length: 100 }, (_, index) => String(index + 1)).reduce<EvidenceRecord>(
    (one, id) => withRemoval(one, { id, reason: "other" }, act),
    changed,
  );
  expect(emptied.entries.flatMap(({ history }) => history).length).toBe(400);
  const entry = evidenceCodec.write("evidence:p1", emptied);
  expect(() => checkBatch("office:o1", [{ do: "create", entry }])).not.toThrow();
});

test("a record of another shape is not taken for one", async () => {
  const { documents, find } = open();
  const body = { v: 1, personId: "p1", entries: [{ id: "1", content: { kind: "medal" } }] };
  const entry = { id: "evidence:p1", kind: "evidence", body };
  await documents.batch("office:o1", [{ do: "create", entry }]);
  await expect(find("p1")).rejects.toThrow(StoreError);
});
