import readXlsxFile from "read-excel-file/node";
import { beforeAll, describe, expect, test } from "vitest";
import { NotAllowedError } from "../../../src/usecases/not-allowed.ts";
import { openListOffice, seedListOffice } from "../../support/lists/list-office.ts";
import { hostileNames, listOffice } from "../../support/lists/people-of-lists.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";

type Cells = readonly (readonly unknown[])[];

let office: ReturnType<typeof openListOffice>;

beforeAll(async () => {
  const documents = createMemoryDocuments(() => 1);
  await seedListOffice(documents, listOffice);
  office = openListOffice(documents);
});

/** The sheets of a workbook as it is handed over, each without its head. */
const sheetsFor = async (
  personId: string,
  of: { unitId?: string; language?: "vi" | "en" } = {},
): Promise<ReadonlyMap<string, Cells>> => {
  const sheets = await readXlsxFile(await office.workbook(personId, { planId: "p", ...of }));
  return new Map(sheets.map(({ sheet, data }) => [sheet, data]));
};

const day = (on: string): Date => new Date(`${on}T00:00:00.000Z`);

const busy = ["Nguyễn Thị Hạnh", "007", "Phòng A", "Chuyên viên", "công chức"];
const gone = ["Đỗ Văn Rút", null, "Phòng A", "Chuyên viên", "viên chức"];
const refused = ["Ân Không", null, "Phòng A", "Chuyên viên", "công chức"];
const asked = ["Bùi Chưa Trả Lời", null, "Phòng A", "Chuyên viên", "công chức"];
const no = ["Cao Từ Chối", null, "Phòng A", "Chuyên viên", "công chức"];
const head = ["Trần Quốc Bảo", null, "Phòng A", "Trưởng phòng", "công chức"];
const who = ["Họ và tên", "Mã", "Đơn vị", "Chức vụ", "Đối tượng"];

describe("a head takes the lists of their unit, cell by cell", () => {
  let sheets: ReadonlyMap<string, Cells>;
  beforeAll(async () => {
    sheets = await sheetsFor("head", { unitId: "a" });
  });

  test("the first sheet says of whom, under which plan, of when, and how the rest is to be read", () => {
    expect([...sheets.keys()]).toEqual([
      "Thông tin",
      "Đăng ký",
      "Công việc",
      "Tiến độ",
      "Danh hiệu",
      "Chưa đăng ký",
      "Chưa báo số liệu",
    ]);
    const about = sheets.get("Thông tin") ?? [];
    expect(about[0]?.[0]).toBe("Báo cáo danh sách");
    expect(about.slice(2, 14)).toEqual([
      ["Cơ quan", "Sở Công Thương (cơ quan mẫu)"],
      ["Phạm vi", "Phòng A"],
      ["Kế hoạch", "Kế hoạch thi đua"],
      ["Năm của số liệu công việc và danh hiệu", 2026],
      ["Số liệu lúc", "08:00 22/06/2026"],
      ["Số người tham gia thi đua", 6],
      ["Số dòng trang “Đăng ký”", 3],
      ["Số dòng trang “Công việc”", 3],
      ["Số dòng trang “Tiến độ”", 6],
      ["Số dòng trang “Danh hiệu”", 3],
      ["Số dòng trang “Chưa đăng ký”", 4],
      ["Số dòng trang “Chưa báo số liệu”", 6],
    ]);
    expect(about.slice(14).map(([label]) => label)).toEqual(["Cách tính", "Dự kiến", "Lưu ý"]);
  });

  test("pledges: real days and rates, the withdrawn too", () => {
    expect(sheets.get("Đăng ký")).toEqual([
      [...who, "Trạng thái", "Ngày đăng ký", "Sau hạn", "Danh hiệu đăng ký", "Tỷ lệ phấn đấu"],
      [...refused, "đã đăng ký", day("2026-02-10"), null, "Lao động tiên tiến", null],
      [...gone, "đã rút", day("2026-02-10"), null, "Lao động tiên tiến", 0.9],
      [...busy, "đã đăng ký", day("2026-02-10"), "có", "Lao động tiên tiến; Chiến sĩ thi đua cơ sở", 0.955],
    ]);
  });

  test("work: the months of the year, numbers as numbers, what is not known empty", () => {
    expect(sheets.get("Công việc")?.slice(1)).toEqual([
      [...busy, day("2026-01-01"), 20, 18, 16, null, null, 0.8, 0.8],
      [...busy, day("2026-02-01"), 20, 18, null, 17, 16, 0.75, 0.8],
      [...busy, day("2026-04-01"), 0, null, null, null, null, null, null],
    ]);
  });

  test("progress: everybody, with the range of the rate, the target and what it is projected to come to", () => {
    const nothing = [0, 0, 0, 0, null, null, null, null];
    expect(sheets.get("Tiến độ")?.slice(1)).toEqual([
      [...refused, ...nothing],
      [...asked, ...nothing],
      [...no, ...nothing],
      [...gone, ...nothing],
      [...busy, 3, 40, 31, 32, 0.775, 0.8, 0.955, "có nguy cơ không đạt"],
      [...head, ...nothing],
    ]);
  });

  test("titles: each registered one with its projected standing; of who did not agree nothing is looked at", () => {
    expect(sheets.get("Danh hiệu")?.slice(1)).toEqual([
      [...refused, "Lao động tiên tiến", "chưa xét: chưa đồng ý lưu dữ liệu", null, null],
      [
        ...busy,
        "Lao động tiên tiến",
        "chưa đủ dữ liệu",
        "Chưa đủ dữ liệu: kết quả xếp loại năm 2026; xác nhận năm 2026 về tinh thần, tham gia phong trào.",
        null,
      ],
      [
        ...busy,
        "Chiến sĩ thi đua cơ sở",
        "chưa đủ dữ liệu",
        "Chưa đủ dữ liệu: kết quả xếp loại năm 2026; xác nhận năm 2026 về tinh thần, tham gia phong trào; và nội dung khác.",
        null,
      ],
    ]);
  });

  test("who has not registered, with why; who has not reported, with which months", () => {
    expect(sheets.get("Chưa đăng ký")).toEqual([
      [...who, "Lý do"],
      [...asked, "chưa trả lời thông báo về dữ liệu cá nhân"],
      [...no, "không đồng ý lưu dữ liệu"],
      [...gone, "đã rút đăng ký"],
      [...head, "chưa đăng ký"],
    ]);
    const all = [5, "01/2026 đến 05/2026"];
    expect(sheets.get("Chưa báo số liệu")?.slice(1)).toEqual([
      [...refused, ...all],
      [...asked, ...all],
      [...no, ...all],
      [...gone, ...all],
      [...busy, 2, "03/2026, 05/2026"],
      [...head, ...all],
    ]);
  });
});

test("an officer and a director take the whole office's; whoever only runs the installation stands in none", async () => {
  for (const personId of ["officer", "director"]) {
    const sheets = await sheetsFor(personId);
    const names = (sheets.get("Tiến độ") ?? []).slice(1).map(([name]) => name);
    expect(names).toHaveLength(listOffice.people.length - 1);
    expect(names).not.toContain("Quản Trị");
    expect(sheets.get("Thông tin")).toContainEqual(["Phạm vi", "Cả cơ quan"]);
  }
});

test("names that a spreadsheet would take for a formula, a number or a day stay the texts they are", async () => {
  const sheets = await sheetsFor("officer", { unitId: "b" });
  const cells = (sheets.get("Tiến độ") ?? []).slice(1);
  const shown = hostileNames.map((name) => name.replace(/[\s\p{Cc}]+/gu, " ").trim());
  expect(cells.map(([name]) => name)).toEqual(expect.arrayContaining(shown));
  for (const [name, , unit, position] of cells) {
    expect(typeof name).toBe("string");
    expect(unit).toBe("=Phòng B");
    if (position !== "Chuyên viên") expect(position).toBe(name);
  }
});

test("in English all but what the office itself says is English", async () => {
  const sheets = await sheetsFor("head", { unitId: "a", language: "en" });
  expect([...sheets.keys()]).toEqual([
    "About",
    "Pledges",
    "Work",
    "Progress",
    "Titles",
    "Not registered",
    "Not reported",
  ]);
  expect(sheets.get("Not registered")?.[1]?.at(-1)).toBe("has not answered the notice on personal data");
  expect(sheets.get("Titles")?.[1]?.slice(6)).toEqual([
    "not looked at: did not agree that data is kept",
    null,
    null,
  ]);
});

test("the file is refused at the moment it is made too, to whoever may not have it", async () => {
  for (const [personId, of] of [
    ["busy", {}],
    ["busy", { unitId: "a" }],
    ["head", {}],
    ["head", { unitId: "b" }],
    ["admin", {}],
  ] as const)
    await expect(sheetsFor(personId, of)).rejects.toThrow(NotAllowedError);
});

test("a plan that runs no more has no lists", async () => {
  await expect(office.workbook("officer", { planId: "other" })).rejects.toThrow("runs no more");
});
