import { foldWords } from "../../roster/fold-words.ts";
import { columnTitled } from "../../roster/roster-columns.ts";

/** What a sheet of evidence may hold; one sort a sheet. */
export const sheetSorts = [
  "rating",
  "award",
  "discipline",
  "attendance",
  "initiative",
  "scienceWork",
] as const;

export type SheetSort = (typeof sheetSorts)[number];

/** The words people head columns with; those named as a sort tell what the sheet holds. */
const titles = {
  rating: [
    ...["xep loai", "muc xep loai", "ket qua xep loai", "xep loai chat luong", "danh gia xep loai"],
    ...[
      "ket qua danh gia",
      "ket qua danh gia xep loai",
      "muc danh gia",
      "xep loai can bo",
      "xep loai cong chuc",
    ],
    ...["ket qua danh gia xep loai chat luong", "ket qua xep loai chat luong", "rating"],
  ],
  award: [
    ...[
      "danh hieu",
      "danh hieu thi dua",
      "hinh thuc khen thuong",
      "khen thuong",
      "danh hieu hinh thuc khen thuong",
    ],
    ...[
      "danh hieu thi dua hinh thuc khen thuong",
      "danh hieu khen thuong",
      "thanh tich da dat",
      "award",
      "title",
    ],
  ],
  discipline: ["hinh thuc ky luat", "ky luat", "muc ky luat", "discipline"],
  attendance: [
    ...[
      "so thang lam viec",
      "thang lam viec",
      "so thang cong tac",
      "thoi gian lam viec",
      "so thang lam viec trong nam",
    ],
    ...["so thang cong tac trong nam", "thoi gian cong tac trong nam", "months worked"],
  ],
  initiative: ["ten sang kien", "sang kien", "ten sang kien giai phap", "noi dung sang kien", "initiative"],
  scienceWork: [
    ...["ten de tai", "de tai", "ten de tai de an", "de tai de an", "de tai khoa hoc", "de an khoa hoc"],
    ...["cong trinh khoa hoc", "ten cong trinh", "de tai de an cong trinh khoa hoc", "ten de tai khoa hoc"],
    ...["ten de tai de an cong trinh khoa hoc", "science work"],
  ],
  year: [
    ...["nam", "nam danh gia", "nam xep loai", "nam dat", "nam khen thuong", "nam thuc hien", "nam cong tac"],
    ...["nam nghiem thu", "thanh tich nam", "cho nam", "year"],
  ],
  decisionNumber: [
    ...["so quyet dinh", "so qd", "quyet dinh", "quyet dinh so", "so van ban", "so quyet dinh cong nhan"],
    ...[
      "so ngay quyet dinh",
      "so ngay thang nam quyet dinh",
      "quyet dinh so ngay",
      "qd so",
      "so",
      "decision",
    ],
    ...["decision number"],
  ],
  decidedOn: [
    ...["ngay quyet dinh", "ngay qd", "ngay cong nhan", "ngay ky", "ngay ban hanh", "ngay nghiem thu"],
    ...["ngay quyet dinh cong nhan", "ngay thang nam", "ngay", "decided on", "date"],
  ],
  grantedFor: ["khen ve", "loai hinh khen thuong", "noi dung khen", "thanh tich khen", "awarded for"],
  startsOn: ["tu ngay", "ngay bat dau", "hieu luc tu ngay", "hieu luc tu", "tu", "from"],
  endsOn: [
    ...["den ngay", "ngay het hieu luc", "het hieu luc", "het hieu luc ngay", "ngay ket thuc", "den"],
    ...["den het ngay", "hieu luc den", "hieu luc den ngay", "to"],
  ],
  cause: ["ly do ky luat", "nguyen nhan", "ly do", "loai vi pham", "vi pham", "hanh vi vi pham", "cause"],
  leave: ["ly do nghi", "nghi", "thoi gian nghi", "nghi dai ngay", "ly do vang", "leave"],
  leaveMonths: ["so thang nghi", "thang nghi", "months away"],
  reach: [
    ...["pham vi", "pham vi anh huong", "pham vi ap dung", "muc anh huong", "cap anh huong", "cap", "scope"],
    ...["hieu qua ap dung va pham vi anh huong"],
  ],
  recogniser: [
    ...["cap cong nhan", "co quan cong nhan", "noi cong nhan", "don vi cong nhan", "cap nghiem thu"],
    ...["co quan nghiem thu", "noi nghiem thu", "recognised by"],
  ],
  authorship: ["vai tro", "vai tro tac gia", "tac gia", "tham gia", "dong tac gia", "authorship"],
  applied: ["ap dung", "da ap dung", "ap dung co hieu qua", "da ap dung co hieu qua", "applied"],
} as const;

type ItemColumn = keyof typeof titles;

const personColumns = ["order", "code", "name", "familyName", "givenName", "email", "unit"] as const;

export type PersonColumn = (typeof personColumns)[number];

/** What a column of a sheet of evidence may hold. */
export type EvidenceColumn = ItemColumn | PersonColumn;

const byTitle = new Map(
  Object.entries(titles).flatMap(([column, words]) =>
    words.map((word) => [word as string, column as ItemColumn]),
  ),
);

/** A column told by its title, and the year that the title names. */
export type TitledEvidence = { readonly column: EvidenceColumn; readonly year: number | null };

/** What a column with this title holds; nothing where the title says nothing known. */
export const evidenceTitled = (title: string): TitledEvidence | undefined => {
  const words = foldWords(title.replace(/\([^()]*\)/g, " "));
  const { 1: stem = words, 2: year } = /^(.+?) (?:nam )?(20\d\d)$/.exec(words) ?? [];
  const item = byTitle.get(words) ?? byTitle.get(stem);
  if (item !== undefined) return { column: item, year: year === undefined ? null : Number(year) };
  const person = columnTitled(title)?.column;
  const column = personColumns.find((one) => one === person);
  return column && { column, year: null };
};
