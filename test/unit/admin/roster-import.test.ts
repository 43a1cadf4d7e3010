import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { afterAll, beforeEach, expect, test } from "vitest";
import { readImportWish } from "../../../src/admin/import/import-wish.ts";
import { runRosterImport } from "../../../src/admin/roster-import/run-roster-import.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { personCodec } from "../../../src/store/codecs.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { readJob } from "../../../src/store/jobs/job-codec.ts";
import { loadRoster } from "../../../src/store/roster/load-roster.ts";
import { addOffice, beginImport, jobParts } from "../../support/roster-office.ts";
import { line } from "../roster/people.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-roster-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const header = "Mã,Họ và tên,Email,Đơn vị,Chức vụ,Đối tượng,Vai trò,Ngày vào";
const an = "C1,Nguyễn Văn An,an@x.vn,Phòng A,Chuyên viên,công chức,theo dõi thi đua,";
const binh = "C2,Trần Thị Bình,,Phòng B,Trưởng phòng,công chức,,1/2/2020";

let documents: Documents;
let nowMs = 1_000_000;
let ids = 0;

beforeEach(async () => {
  documents = openEmbedded({ file: ":memory:", nowMs: () => nowMs });
  await addOffice(documents, "o1", "Sở Công Thương");
});

const write = (name: string, ...lines: readonly string[]): string => {
  const file = join(folder, name);
  writeFileSync(file, lines.join("\n"));
  return file;
};

/** What the command says, and its exit code. */
const run = async (
  args: readonly string[],
  {
    typed = null,
    language = "vi",
  }: { typed?: string | (() => Promise<string>) | null; language?: "vi" | "en" } = {},
) => {
  const said: string[] = [];
  const code = await runRosterImport(
    {
      ...jobParts(documents),
      now: () => DateTime.fromISO("2026-11-20T09:00+07:00"),
      newId: () => `${++ids}`,
      messages: messagesIn(language),
      say: (text) => said.push(text),
      ask: typed === null ? null : async () => (typeof typed === "string" ? typed : typed()),
      wait: async (ms) => {
        nowMs += ms;
      },
    },
    readImportWish(["--office", "so cong thuong", ...args]),
  );
  return { code, said };
};

const codes = async () => (await loadRoster(documents, "o1"))?.people.map(({ code }) => code).sort();

test("shows what is new, moved, changed, gone and wrong, and takes it in once told to", async () => {
  const first = write("first.csv", header, an, binh, "C3,Lê Văn Cường,hỏng,Phòng B,,lạ,,30/02/2020");
  expect(await run(["--file", first, "--yes"])).toEqual({
    code: 0,
    said: [
      "Cơ quan: Sở Công Thương. Trong danh sách hiện có 0 người.",
      "Tệp có 2 người đọc được.",
      "Đơn vị mới (1):",
      "  - Phòng B",
      "Thêm mới (2 người):",
      "  - Dòng 2: Nguyễn Văn An, Chuyên viên, Phòng A",
      "  - Dòng 3: Trần Thị Bình, Trưởng phòng, Phòng B",
      "Lỗi (3 chỗ, những dòng này chưa nhập):",
      "  - Dòng 4: cột Email: “hỏng” không phải địa chỉ thư điện tử.",
      "  - Dòng 4: cột Đối tượng: “lạ” không phải cán bộ, công chức, viên chức hay người lao động.",
      "  - Dòng 4: cột Ngày vào: “30/02/2020” không phải ngày có thật dạng ngày/tháng/năm.",
      "Đã nhập xong.",
      "  - 1 đơn vị mới",
      "  - 2 người thêm mới",
    ],
  });
  const second = write(
    "second.csv",
    `${header},Ghi chú`,
    "C1,Nguyễn Văn An,an@x.vn,Phòng B,Chuyên viên,viên chức,theo dõi thi đua,,x",
    "C4,Phạm Thị Dung,,Phòng B,,công chức,,,x",
  );
  expect((await run(["--file", second, "--yes"])).said).toEqual([
    "Cơ quan: Sở Công Thương. Trong danh sách hiện có 2 người.",
    "Tệp có 2 người đọc được.",
    "Cột không dùng đến: Ghi chú.",
    "Thêm mới (1 người):",
    "  - Dòng 3: Phạm Thị Dung, Phòng B",
    "Chuyển đơn vị (1 người):",
    "  - Dòng 2: Nguyễn Văn An: Đối tượng: công chức → viên chức; Đơn vị: Phòng A → Phòng B",
    "Không còn trong danh sách (1 người), giữ đăng ký và số liệu:",
    "  - Trần Thị Bình, Trưởng phòng, Phòng B [C2]",
    "Đã nhập xong.",
    "  - 1 người thêm mới",
    "  - 1 người chuyển đơn vị",
    "  - 1 người không còn trong danh sách",
  ]);
  const third = write(
    "third.csv",
    header,
    an.replace("Phòng A", "Phòng B").replace("Chuyên viên", "Chánh"),
    binh,
  );
  expect((await run(["--file", third, "--yes"])).said.slice(2, -4)).toEqual([
    "Trở lại (1 người), giữ lịch sử trước đây:",
    "  - Dòng 3: Trần Thị Bình, Trưởng phòng, Phòng B",
    "Sửa thông tin (1 người):",
    "  - Dòng 2: Nguyễn Văn An: Chức vụ: Chuyên viên → Chánh; Đối tượng: viên chức → công chức",
    "Không còn trong danh sách (1 người), giữ đăng ký và số liệu:",
    "  - Phạm Thị Dung, Phòng B [C4]",
  ]);
  const stored = (await documents.query("office:o1", { kind: "person", limit: 9 })).found.map(
    personCodec.read,
  );
  expect(stored.find(({ code }) => code === "C2")?.rosterHistory.map(({ did }) => did)).toEqual([
    "added",
    "left",
    "returned",
  ]);
});

test("without a word of consent nothing is taken in", async () => {
  const file = write("consent.csv", header, an);
  const last = async (...given: Parameters<typeof run>) => {
    const { code, said } = await run(...given);
    return [code, said.at(-1)];
  };
  expect(await last(["--file", file, "--yes", "--dry-run"])).toEqual([0, "Chỉ xem thử, chưa nhập gì."]);
  expect(await last(["--file", file])).toEqual([2, "Chưa nhập gì. Thêm --yes để nhập."]);
  expect(await last(["--file", file], { typed: "không" })).toEqual([2, "Chưa nhập gì."]);
  expect(await codes()).toEqual([]);
  expect(await last(["--file", file], { typed: " Đồng ý " })).toEqual([0, "  - 1 người thêm mới"]);
  expect(await codes()).toEqual(["C1"]);
  expect(await last(["--file", file, "--yes"])).toEqual([0, "Không có gì để nhập."]);
});

test("in English too", async () => {
  const file = write("english.csv", header, an, binh.replace("1/2/2020", "soon"));
  const { said } = await run(["--file", file], { typed: "yes", language: "en" });
  expect(said).toEqual([
    "Office: Sở Công Thương. On its roster now: 0 people.",
    "The file names 1 person that can be read.",
    "New (1 person):",
    "  - Line 2: Nguyễn Văn An, Chuyên viên, Phòng A",
    "Mistakes (1; these lines are not taken in):",
    "  - Line 3: column Ngày vào: “soon” is no date of the form day/month/year.",
    "Taken in.",
    "  - new: 1 person",
  ]);
});

test("whom a line may be is asked, and answered by a file", async () => {
  const first = write(
    "q1.csv",
    header,
    an,
    "C2,Trần Thị Bình,,Phòng A,,công chức,,",
    "C3,Trần Thị Bình,,Phòng B,,công chức,,",
  );
  await run(["--file", first, "--yes"]);
  const second = write(
    "q2.csv",
    header,
    an,
    ",Trần Thị Bình,,Phòng C,,công chức,,",
    "C3,Trần Thị Bình,,Phòng B,,công chức,,",
  );
  const asked = await run(["--file", second]);
  expect(asked.said.slice(2, -1)).toEqual([
    "Đơn vị mới (1):",
    "  - Phòng C",
    "Không thay đổi: 2 người.",
    "Cần trả lời (1 dòng, chưa nhập):",
    "  - Dòng 3: Trần Thị Bình có thể là Trần Thị Bình, Phòng A [C2]",
    "Để trả lời, lập tệp .csv gồm hai cột: số dòng; mã, thư điện tử hoặc id của người đó, hay chữ “mới”. Rồi chạy lại với --notes tệp.csv.",
    "Giữ nguyên vì dòng của họ có lỗi hoặc chưa rõ: 1 người.",
  ]);
  const unclear = write("unclear.csv", "Dòng,Là ai", "3,C9");
  expect((await run(["--file", second, "--notes", unclear])).said.at(-1)).toBe(
    "Tệp trả lời, dòng 2: không rõ “C9” là ai.",
  );
  const notes = write("notes.csv", "Dòng,Là ai", "3,c2", "4,");
  expect((await run(["--file", second, "--notes", notes, "--yes"])).said.at(-1)).toBe(
    "  - 1 người chuyển đơn vị",
  );
  const asNew = write("new.csv", "Dòng,Là ai", "3,mới");
  const third = write(
    "q3.csv",
    header,
    an,
    ",Trần Thị Bình,,Phòng D,,công chức,,",
    "C3,Trần Thị Bình,,Phòng B,,công chức,,",
  );
  expect((await run(["--file", third, "--notes", asNew, "--yes"])).said.slice(-3)).toEqual([
    "  - 1 đơn vị mới",
    "  - 1 người thêm mới",
    "  - 1 người không còn trong danh sách",
  ]);
  const damaged = write("damaged.csv", "");
  expect((await run(["--file", third, "--notes", damaged])).said.at(-1)).toBe("Tệp không có dữ liệu.");
});

test("what can't be read, found or allowed is said, and nothing is changed", async () => {
  await run(["--file", write("ok.csv", header, an), "--yes"]);
  const refused = async (args: readonly string[]) => {
    const { code, said } = await run([...args, "--yes"]);
    expect(code).toBe(1);
    return said.at(-1);
  };
  expect(await refused(["--file", join(folder, "none.csv")])).toMatch(/^Không đọc được tệp “.*none\.csv”/);
  expect(await refused(["--file", write("ok2.csv", header, an), "--notes", "none.csv"])).toMatch("none.csv");
  expect(await refused(["--file", write("lacks.csv", "Mã,Họ và tên", "C1,Nguyễn Văn An")])).toBe(
    "Thiếu cột “Đối tượng”.",
  );
  expect(await refused(["--file", write("text.csv", "Kính gửi anh")])).toMatch(/^Không thấy dòng tiêu đề/);
  expect(await refused(["--file", write("officer.csv", header, binh)])).toMatch(
    /không còn ai có vai trò theo dõi thi đua/,
  );
  expect(await refused(["--office", "Sở Y tế", "--file", write("ok3.csv", header, an)])).toBe(
    "Không có cơ quan “Sở Y tế”.",
  );
  await addOffice(documents, "o2", "SỞ CÔNG THƯƠNG");
  expect(await refused(["--file", write("ok4.csv", header, an)])).toBe(
    "Nhiều cơ quan tên “so cong thuong”; xin ghi id: o1, o2.",
  );
  expect((await run(["--office", "o1", "--file", write("ok5.csv", header, an)])).code).toBe(0);
  expect(await codes()).toEqual(["C1"]);
});

const unfinished = () =>
  beginImport(documents, {
    officeId: "o1",
    reading: { rows: [line(2, { code: "C9", roles: ["staff", "officer"] })], faultyLines: [] },
    jobId: "job:earlier",
  });

test("an import that broke off is finished first", async () => {
  await unfinished();
  const { said } = await run(["--file", write("later.csv", header, an), "--yes"]);
  expect(said.slice(0, 4)).toEqual([
    "Lần nhập trước chưa xong; đang làm tiếp.",
    "Đã nhập xong.",
    "  - 1 người thêm mới",
    "Cơ quan: Sở Công Thương. Trong danh sách hiện có 1 người.",
  ]);
  expect(await codes()).toEqual(["C1"]);
});

test("an import that another process keeps is waited for, then left to it", async () => {
  await unfinished();
  const keep = async () => {
    const stored = await documents.get("office:o1", "job:earlier");
    if (!stored) throw new Error("There is no job.");
    const { etag, ...entry } = stored;
    await documents.batch("office:o1", [{ do: "replace", entry: { ...entry, dueMs: nowMs + 60_000 }, etag }]);
  };
  await keep();
  const store = documents;
  documents = { ...store, storeTimeMs: () => keep().then(() => nowMs) };
  const { code, said } = await run(["--file", write("kept.csv", header, an), "--yes"]);
  expect([code, said.at(-1)]).toEqual([
    3,
    "Việc nhập đang do một tiến trình khác làm. Xin chạy lại sau ít phút để xem kết quả.",
  ]);
});

test("what was shown is not taken in once another import came in between", async () => {
  const { code, said } = await run(["--file", write("slow.csv", header, an)], {
    typed: () => unfinished().then(() => "đồng ý"),
  });
  expect([code, said.at(-1)]).toEqual([
    3,
    "Trong lúc chờ, danh sách đã được nhập lần khác. Xin chạy lại để xem thay đổi mới.",
  ]);
});

test("an import that can't be done fails in the end, with a word", async () => {
  const store = documents;
  documents = {
    ...store,
    batch: (partition, operations) =>
      operations.some((one) => one.do === "create" && one.entry.kind === "person")
        ? Promise.reject(new Error("poison"))
        : store.batch(partition, operations),
  };
  const { code, said } = await run(["--file", write("poison.csv", header, an), "--yes"]);
  expect([code, said.at(-1)]).toEqual([
    3,
    "Việc nhập đã thử nhiều lần mà không xong. Phần đã nhập được giữ; xin chạy lại để nhập phần còn lại.",
  ]);
  const { found } = await documents.query("office:o1", { kind: "job", limit: 9 });
  expect(found.map((stored) => [stored.state, readJob(stored).counts])).toEqual([["failed", {}]]);
  documents = store;
  expect((await run(["--file", write("poison.csv", header, an), "--yes"])).code).toBe(0);
});

test("a command line that asks for nothing clear is told how to ask", () => {
  expect(() => readImportWish([])).toThrow(/Name the office.*--office/s);
  expect(() => readImportWish(["--office", "x"])).toThrow(/Name the file/);
  expect(() => readImportWish(["--office", "x", "--file", "y", "--nope"])).toThrow(
    /Unknown option '--nope'\n/,
  );
  expect(() => readImportWish(["--office", "x", "--file", "y", "--language", "fr"])).toThrow(/vi or en/);
});
