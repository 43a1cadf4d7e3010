import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeBookAside } from "../../src/documents/book/write-book-aside.ts";
import { listsBook } from "../../src/documents/lists-book.ts";
import type { EvidenceEntry } from "../../src/domain/evidence/evidence-record.ts";
import { messagesIn } from "../../src/messages/messages.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { openListOffice, type Seeded, seedListOffice } from "../support/lists/list-office.ts";
import { smallPlan } from "../unit/plan/small-plan.ts";

/**
 * `npm run bench:lists`: how long the lists of offices take, from the store to the bytes, and for how long at most nothing
 * else got its turn meanwhile. Everybody pledged two titles, reported eleven months and has three pieces of evidence.
 */
const counts = [100, 1_000, 10_000];
const months = Array.from({ length: 11 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);

const plan = smallPlan({ id: "p", period: { kind: "year", fromYear: 2026, toYear: 2026 } });
const units = Array.from({ length: 34 }, (_, index) => ({ id: `u${index}`, name: `Phòng số ${index}` }));

const evidence = [2024, 2025, 2026].map((year): EvidenceEntry => {
  const content = { kind: "rating", year, rating: "hoan_thanh_tot" } as const;
  const provenance = {
    standing: "verified",
    source: "office",
    on: `${year}-01-05`,
    decisionNumber: null,
  } as const;
  const event = {
    at: `${year}-01-05T00:00:00.000Z`,
    byPersonId: null,
    did: "entered",
    reason: null,
  } as const;
  return {
    id: String(year),
    content,
    provenance,
    removedAt: null,
    history: [{ ...event, content, provenance }],
  };
});

const somebody = (index: number): Seeded => ({
  id: `p${String(index).padStart(6, "0")}`,
  name: `Nguyễn Văn ${index}`,
  unitId: `u${index % units.length}`,
  pledges: {
    p: {
      state: "registered",
      titles: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
      targetRate: 0.9,
      registeredOn: "2026-02-10",
      late: false,
    },
  },
  work: Object.fromEntries(
    months.map((month) => [
      month,
      { assignedCount: 20, doneCount: 19, wellDoneCount: 18, qualityCount: null, onTimeCount: null },
    ]),
  ),
  evidence,
});

const officer: Seeded = {
  id: "officer",
  name: "Lê Thị Tâm",
  unitId: "u0",
  grants: [{ role: "officer", scope: "office" }],
};

const measure = async (count: number): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-lists-"));
  const documents = openEmbedded({ file: join(folder, "store.db"), nowMs: Date.now });
  try {
    const people = [officer, ...Array.from({ length: count - 1 }, (_, index) => somebody(index))];
    await seedListOffice(documents, { plan, units, people });
    const use = await openListOffice(documents, "2026-12-10T08:00").useOf("officer");
    let [longest, last] = [0, performance.now()];
    const looking = setInterval(() => {
      longest = Math.max(longest, performance.now() - last - 5);
      last = performance.now();
    }, 5);
    const begun = performance.now();
    const told = await use.reportLists({ unitId: null, planId: plan.id });
    const gathered = performance.now();
    const book = await listsBook(told, messagesIn("vi"));
    const put = performance.now();
    const bytes = await writeBookAside(book);
    const written = performance.now();
    clearInterval(looking);
    const rows = book.lists.reduce((sum, list) => sum + list.rows.length, 0);
    const ms = [gathered - begun, put - gathered, written - put].map((one) => `${Math.round(one)} ms`);
    process.stdout.write(
      `${count} people, ${rows} rows: gathered in ${ms[0]}, put in words in ${ms[1]}, written in ${ms[2]}; ` +
        `${(bytes.byteLength / 1_048_576).toFixed(1)} MB; nothing else for ${Math.round(longest)} ms at most; ` +
        `${Math.round(process.memoryUsage().rss / 1_048_576)} MB in memory\n`,
    );
  } finally {
    await documents.close();
    rmSync(folder, { recursive: true, force: true });
  }
};

for (const count of counts) await measure(count);
