import { expect, test } from "vitest";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { loadRoster } from "../../../src/store/roster/load-roster.ts";
import { addOffice, importAll } from "../../support/roster-office.ts";
import { line } from "./people.ts";

const open = async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => 1_000_000 });
  await addOffice(documents, "o1");
  return documents;
};

const rowsOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    line(index + 2, {
      code: `C${index}`,
      name: `Nguyễn Văn An ${index}`,
      email: `an${index}@x.vn`,
      objectId: `00000000-0000-0000-0000-${String(index).padStart(12, "0")}`,
      unit: `Phòng ${index % 7}`,
    }),
  );

test("5,000 lines are taken in within seconds, and an account leads to each", async () => {
  const documents = await open();
  await importAll(documents, {
    officeId: "o1",
    reading: { rows: rowsOf(5000), faultyLines: [] },
    jobId: "job:1",
  });
  const roster = await loadRoster(documents, "o1");
  expect(roster?.people.length).toBe(5000);
  expect(roster?.mark.jobId).toBe(null);
});
