import { DateTime } from "luxon";
import readXlsxFile from "read-excel-file/node";
import { expect, test } from "vitest";
import { writeBookAside } from "../../../src/documents/book/write-book-aside.ts";
import { listsBook } from "../../../src/documents/lists-book.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { mostByMonth, mostListed, type PeopleLists } from "../../../src/usecases/lists/people-lists.ts";
import { reportLists } from "../../../src/usecases/lists/report-lists.ts";
import { openListOffice, type Seeded, seedListOffice } from "../../support/lists/list-office.ts";
import { figures, listOffice, listPlan, pledged, rated } from "../../support/lists/people-of-lists.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

const vi = messagesIn("vi");

/** An office of more people than are read one by one, and the lists of it. */
const told = async (count: number): Promise<PeopleLists> => {
  const documents = createMemoryDocuments(() => 1);
  const many = Array.from(
    { length: count },
    (_, index): Seeded => ({
      id: `m${String(index).padStart(5, "0")}`,
      name: `Người ${String(index).padStart(5, "0")}`,
      pledges: { p: pledged({ titles: ["lao_dong_tien_tien"], targetRate: 0.9 }) },
      work: { "2026-01": figures(10, 10, { wellDoneCount: 10 }) },
      evidence: [rated(2026, "hoan_thanh_tot")],
    }),
  );
  await seedListOffice(documents, { ...listOffice, people: [...listOffice.people, ...many] });
  const use = await openListOffice(documents, "2026-12-30T08:00").useOf("officer");
  return use.reportLists({ unitId: null, planId: "p" });
};

test("a large office is read by pages, everybody once, and its workbook is written whole", async () => {
  const lists = await told(1_100);
  expect(lists.people).toHaveLength(1_100 + listOffice.people.length - 1);
  expect(new Set(lists.people.map(({ name }) => name)).size).toBeGreaterThan(1_100);
  const book = await listsBook(lists, vi);
  const sheets = await readXlsxFile(Buffer.from(await writeBookAside(book)));
  for (const [index, { name, rows }] of book.lists.entries()) {
    const sheet = sheets[index + 1];
    expect([sheet?.sheet, sheet?.data.length]).toEqual([name, rows.length + 1]);
  }
  const last = sheets.find(({ sheet }) => sheet === "Công việc")?.data.at(-1);
  expect(last?.slice(0, 1).concat(last.slice(6))).toEqual(["Người 01099", 10, 10, 10, null, null, 1, 1]);
}, 60_000);

test("of very many people the work by month is left out, and the first sheet says so", async () => {
  const [some] = (await told(1)).people.slice(-1);
  if (!some) throw new Error("Nobody is listed.");
  const base = { ...(await told(1)), people: Array.from({ length: mostByMonth + 1 }, () => some) };
  const { lists, about } = await listsBook(base, vi);
  expect(lists.map(({ name }) => name)).not.toContain("Công việc");
  expect(about.facts).toContainEqual([
    "Không có trong tệp này",
    "Công việc từng tháng: chỉ có khi lấy danh sách đến 2000 người. Xin lấy theo từng đơn vị.",
  ]);
  const few = await listsBook({ ...base, people: base.people.slice(1) }, vi);
  expect(few.lists.map(({ name }) => name)).toContain("Công việc");
});

test("more people than one file holds are not listed in part", async () => {
  const standing = (index: number): Standing => ({
    ...{ personId: `p${index}`, unitId: "a", staffKind: "cong_chuc", consent: null, revision: 1 },
    ...{ grants: [{ role: "staff", scope: "office" }], pledges: {}, work: {} },
  });
  const page = (from: number) => ({
    standings: Array.from({ length: 1_000 }, (_, index) => standing(from + index)),
    after: String(from + 1_000),
  });
  const lists = reportLists({
    office: { id: "o", name: "Sở", units: [] },
    plans: { active: async () => [listPlan] },
    standings: { page: async ({ after = "0" }: { after?: string }) => page(Number(after)) },
    people: {
      all: async () =>
        Array.from({ length: mostListed + 2_000 }, (_, index) => ({
          id: `p${index}`,
          ...{ name: "x", email: null, unitId: "a", position: "", staffKind: "cong_chuc", grants: [] },
          ...{ code: null, objectId: null, joinedOn: null },
        })),
    },
    evidence: { ofPeople: async () => new Map() },
    settings: { rules: {} },
    now: DateTime.fromISO("2026-06-22T08:00"),
  } as unknown as Parameters<typeof reportLists>[0]);
  await expect(lists({ unitId: null, planId: "p" })).rejects.toThrow("More than 10000 people");
});

test("a workbook that can't be written is an error of whoever asked, and the next is written all the same", async () => {
  const rows = Array.from({ length: 1_001 }, (_, index) => [`x${index}`]);
  const sheet = { name: "S", columns: [{ head: "h", kind: "text", width: 9 }], rows } as const;
  const about = { name: "A", title: "t", facts: [] };
  const broken = writeBookAside({ about, lists: [{ ...sheet, name: "a/b:c" }] });
  const good = writeBookAside({ about, lists: [sheet] });
  await expect(broken).rejects.toThrow();
  expect((await readXlsxFile(Buffer.from(await good)))[1]?.data).toHaveLength(1_002);
}, 60_000);
