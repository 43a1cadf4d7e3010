import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { afterAll, beforeEach, expect, test } from "vitest";
import { runEvidenceImport } from "../../../src/admin/evidence-import/run-evidence-import.ts";
import { readImportWish } from "../../../src/admin/import/import-wish.ts";
import type { EvidenceRecord } from "../../../src/domain/evidence/evidence-record.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { loadEvidence } from "../../../src/store/evidence/load-evidence.ts";
import { evidenceEntry } from "../../../src/store/evidence-codec.ts";
import { loadRoster } from "../../../src/store/roster/load-roster.ts";
import { xlsxOf } from "../../support/documents/xlsx-of.ts";
import { addOffice, beginImport, importAll, jobParts } from "../../support/roster-office.ts";
import { claim, rating, recordOf } from "../evidence/claims.ts";
import { line } from "../roster/people.ts";

const folder = mkdtempSync(join(tmpdir(), "thidua-evidence-import-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let documents: Documents;
let nowMs = 1_000_000;
let ids = 0;

const rows = [
  line(2, { code: "C1", roles: ["staff", "officer"] }),
  line(3, { code: "C2", name: "Trần Thị Bình", unit: "Phòng B" }),
];

beforeEach(async () => {
  documents = openEmbedded({ file: ":memory:", nowMs: () => nowMs });
  await addOffice(documents, "o1", "Sở Công Thương");
  await importAll(documents, { officeId: "o1", reading: { rows, faultyLines: [] }, jobId: "job:first" });
});

const write = (name: string, content: string | Uint8Array): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

const run = async (
  args: readonly string[],
  { typed = null, language = "vi" }: { typed?: (() => Promise<string>) | null; language?: "vi" | "en" } = {},
) => {
  const said: string[] = [];
  const code = await runEvidenceImport(
    {
      ...jobParts(documents),
      now: () => DateTime.fromISO("2026-11-20T09:00+07:00"),
      newId: () => `${++ids}`,
      messages: messagesIn(language),
      say: (text) => said.push(text),
      ask: typed,
      wait: async (ms) => {
        nowMs += ms;
      },
    },
    readImportWish(["--office", "so cong thuong", ...args], "evidence:import"),
  );
  return { code, said };
};

const recordOfCode = async (code: string): Promise<EvidenceRecord | undefined> => {
  const roster = await loadRoster(documents, "o1");
  const person = roster?.people.find((one) => one.code === code);
  return (await loadEvidence(documents, "o1")).get(person?.id ?? "");
};

const ratings = "Mã,Họ và tên,Năm,Xếp loại,Số quyết định,Ngày quyết định";

test("shows what is new, replaced, verified and wrong, and takes it in once told to; again it changes nothing", async () => {
  const roster = await loadRoster(documents, "o1");
  const own = recordOf(claim(rating({ year: 2025 })), claim(rating({ year: 2024, rating: "hoan_thanh" })));
  const personId = roster?.people.find(({ code }) => code === "C1")?.id ?? "";
  await documents.batch("office:o1", [{ do: "create", entry: evidenceEntry({ ...own, personId }) }]);
  const file = write(
    "xep-loai.csv",
    [
      ratings,
      "C1,Nguyễn Văn An,2025,HTT,,",
      "C1,Nguyễn Văn An,2024,HTT,9/QĐ,20/12/2024",
      "C2,,2025,HTXSNV,,",
      "C2,,2030,HTT,,",
      "C9,,2025,HTT,,",
      "C2,,2023,giỏi,,",
    ].join("\n"),
  );
  expect(await run(["--file", file, "--yes"])).toEqual({
    code: 0,
    said: [
      "Cơ quan: Sở Công Thương. Trong danh sách hiện có 2 người.",
      "Tệp: xếp loại năm, 5 mục đọc được.",
      "Thêm mới (1 mục):",
      "  - Dòng 4: Trần Thị Bình: Xếp loại năm 2025 (Năm: 2025; Mức xếp loại: Hoàn thành xuất sắc nhiệm vụ; Xếp loại theo: Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP); Quyết định: chưa ghi)",
      "Thay nội dung đang có, vẫn giữ lịch sử (1 mục):",
      "  - Dòng 3: Nguyễn Văn An: Xếp loại năm 2024 (Năm: 2024; Mức xếp loại: Hoàn thành nhiệm vụ → Hoàn thành tốt nhiệm vụ; Xếp loại theo: Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP); Quyết định: chưa ghi → số 9/QĐ, ngày 20/12/2024; trước đó là tự khai)",
      "Xác minh nội dung đã tự khai (1 mục):",
      "  - Dòng 2: Nguyễn Văn An: Xếp loại năm 2025 (Năm: 2025; Mức xếp loại: Hoàn thành tốt nhiệm vụ; Xếp loại theo: Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP); Quyết định: chưa ghi; trước đó là tự khai)",
      "Lỗi (3 chỗ, những dòng này chưa nhập):",
      "  - Dòng 5: Năm 2030 chưa đến; ở mục này chỉ nhận đến năm 2026.",
      "  - Dòng 6: không có “C9” trong danh sách của cơ quan.",
      "  - Dòng 7: cột Xếp loại: không rõ “giỏi” là gì.",
      "Đã nhập xong.",
      "  - 1 mục thêm mới",
      "  - 1 mục thay nội dung đang có",
      "  - 1 mục được xác minh",
    ],
  });
  const kept = await recordOfCode("C1");
  expect(
    kept?.entries.map(({ provenance, history }) => [provenance.source, history.map(({ did }) => did)]),
  ).toEqual([
    ["file:xep-loai.csv", ["entered", "confirmed"]],
    ["file:xep-loai.csv", ["entered", "corrected"]],
  ]);
  const again = await run(["--file", file, "--yes"]);
  expect([again.code, again.said.filter((text) => /Không|Thêm|Thay/.test(text))]).toEqual([
    0,
    ["Không thay đổi: 3 mục.", "Không có gì để nhập."],
  ]);
  expect(await recordOfCode("C1")).toEqual(kept);
});

test("a workbook is read sheet by sheet; a roster and what is not known stand aside", async () => {
  const file = write(
    "minh-chung.xlsx",
    xlsxOf(
      {
        name: "Nhân sự",
        rows: [
          ["Mã", "Họ và tên", "Đơn vị", "Đối tượng"],
          ["C1", "Nguyễn Văn An", "Phòng A", "cc"],
        ],
      },
      {
        name: "Danh hiệu",
        rows: [
          ["Mã", "Danh hiệu", "Năm", "Số QĐ", "Ngày QĐ"],
          ["C1", "CSTĐ cơ sở", 2025, "1/QĐ", { date: "2026-01-15" }],
        ],
      },
      {
        name: "Kỷ luật",
        rows: [
          ["Mã", "Kỷ luật", "Lý do", "Từ ngày"],
          ["C2", "Khiển trách", "khác", { date: "2026-03-01" }],
        ],
      },
      { name: "Ghi chú", rows: [["Kính gửi anh An"]] },
    ),
  );
  const { code, said } = await run(["--file", file, "--dry-run"]);
  expect([code, said.slice(1)]).toEqual([
    0,
    [
      "Trang “Nhân sự”: là danh sách nhân sự, không nhập ở đây. Xin dùng npm run roster:import.",
      "Trang “Ghi chú”: không thấy dòng tiêu đề của bảng xếp loại, danh hiệu, kỷ luật, thời gian làm việc, sáng kiến hay đề tài.",
      "Trang “Danh hiệu”: danh hiệu, khen thưởng, 1 mục đọc được.",
      "Thêm mới (1 mục):",
      "  - Dòng 2: Nguyễn Văn An: Chiến sĩ thi đua cơ sở, năm 2025 (Danh hiệu, hình thức khen thưởng: Chiến sĩ thi đua cơ sở; Cho thành tích năm: 2025; Quyết định: số 1/QĐ, ngày 15/01/2026)",
      "Trang “Kỷ luật”: kỷ luật, 1 mục đọc được.",
      "Thêm mới (1 mục):",
      "  - Dòng 2: Trần Thị Bình: Kỷ luật khiển trách, ngày 01/03/2026 (Hình thức: khiển trách; Vì: việc khác; Ngày quyết định: 01/03/2026; Hết hiệu lực sau ngày: chưa rõ; Quyết định: ngày 01/03/2026)",
      "Chỉ xem thử, chưa nhập gì.",
    ],
  ]);
  expect((await loadEvidence(documents, "o1")).size).toBe(0);
});

test("in English too, and nothing is taken in without a word of consent", async () => {
  const file = write("english.csv", `${ratings}\nC1,,2025,HTT,,\nC8,,2025,HTT,,`);
  const { code, said } = await run(["--file", file], { typed: async () => "no", language: "en" });
  expect([code, said.slice(1)]).toEqual([
    2,
    [
      "The file: yearly ratings, 2 items that can be read.",
      "New (1 item):",
      "  - Line 2: Nguyễn Văn An: Rating for 2025 (Year: 2025; Rating: Well completed; Rated by: Nghị định 90/2020/NĐ-CP (sửa đổi bởi 48/2023/NĐ-CP); Decision: not given)",
      "Mistakes (1; these lines are not taken in):",
      "  - Line 3: “C8” is not on the office's roster.",
      "Nothing was taken in.",
    ],
  ]);
  expect((await loadEvidence(documents, "o1")).size).toBe(0);
});

test("what can't be read or found is said, and nothing is changed", async () => {
  const refused = async (file: string, ...args: readonly string[]) => {
    const { code, said } = await run([...args, "--file", file, "--yes"]);
    expect(code).toBe(1);
    return said.at(-1);
  };
  const good = write("good.csv", `${ratings}\nC1,,2025,HTT,,`);
  expect(await refused(join(folder, "none.csv"))).toMatch("Không đọc được tệp");
  expect(await refused(write("empty.csv", ""))).toBe("Tệp không có dữ liệu.");
  expect(await refused(write("two.csv", "Mã,Năm,Xếp loại,Danh hiệu\nC1,2025,HTT,LĐTT"))).toMatch(
    "tách mỗi loại",
  );
  expect(await refused(good, "--office", "Sở Y tế")).toBe("Không có cơ quan “Sở Y tế”.");
  expect((await loadEvidence(documents, "o1")).size).toBe(0);
});

test("a roster's import that broke off is finished first, and one that came in between is seen", async () => {
  const begin = (jobId: string, position: string) =>
    beginImport(documents, {
      ...{ officeId: "o1", jobId },
      reading: { rows: rows.map((row) => ({ ...row, position })), faultyLines: [] },
    });
  await begin("job:second", "Chuyên viên");
  const file = write("later.csv", `${ratings}\nC1,,2025,HTT,,`);
  expect((await run(["--file", file, "--dry-run"])).said[0]).toBe("Lần nhập trước chưa xong; đang làm tiếp.");
  const between = async () => {
    await begin("job:third", "Thanh tra viên");
    return "đồng ý";
  };
  const { code, said } = await run(["--file", file], { typed: between });
  expect([code, said.at(-1)]).toEqual([
    3,
    "Trong lúc chờ, danh sách đã được nhập lần khác. Xin chạy lại để xem thay đổi mới.",
  ]);
});

test("a command line that asks for nothing clear is told how to ask", () => {
  expect(() => readImportWish(["--file", "x"], "evidence:import")).toThrow(
    /Name the office.*evidence:import/s,
  );
  expect(() => readImportWish(["--office", "x", "--file", "y", "--notes", "z"], "evidence:import")).toThrow(
    /Unknown option '--notes'/,
  );
});
