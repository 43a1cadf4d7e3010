import { expect, test } from "vitest";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { askSummary, seedLargeOffice } from "../../support/standing/large-office.ts";

const asked = async (people: number) => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => 1_000_000 });
  const officeId = "large";
  await seedLargeOffice(documents, { officeId, people, units: 8 });
  const office = await askSummary(documents, { officeId, of: "office" });
  const unit = await askSummary(documents, { officeId, of: "unit" });
  await documents.close();
  return { office, unit };
};

test("a summary reads as many documents of an office of 2,000 people as of one of 200, one tally among them", async () => {
  const [small, large] = [await asked(200), await asked(2_000)];
  expect(large.office.people).toBe(2_001);
  expect(large.unit.people).toBe(251);
  for (const { office, unit } of [small, large]) {
    expect([office.tallies, unit.tallies]).toEqual([1, 1]);
    expect(office.documents).toBe(small.office.documents);
    expect(unit.documents).toBe(small.unit.documents);
  }
  // Figures have more digits, and nothing else.
  expect(large.office.bytes).toBeLessThan(small.office.bytes * 1.1);
});
