import { foldWords } from "./fold-words.ts";

/** What a column of a roster may hold; the words people head it with, the most telling first. */
const titles = {
  order: ["stt", "so tt", "tt", "so thu tu", "no"],
  code: [
    ...["ma", "ma cbcc", "ma cbccvc", "ma can bo", "ma cb", "ma cong chuc", "ma vien chuc", "ma nhan vien"],
    ...["ma nv", "ma nhan su", "ma so", "ma so can bo", "so hieu", "so hieu cong chuc", "so hieu can bo"],
    ...["so hieu cbcc", "so hieu cbccvc", "ma so cbcc", "ma so cbccvc", "code", "staff code", "employee id"],
  ],
  name: [
    ...["ho va ten", "ho ten", "ho va ten can bo", "ho ten can bo", "ten can bo", "ten nhan vien"],
    ...["ho va ten cbccvc", "ho va ten cong chuc", "full name", "name"],
  ],
  familyName: [
    ...[
      "ho dem",
      "ho va dem",
      "ho ten dem",
      "ho va ten dem",
      "ho lot",
      "ho va chu lot",
      "ho va ten lot",
      "ho",
    ],
    "last name",
  ],
  givenName: ["ten", "ten goi", "first name"],
  email: [
    ...["email", "e mail", "thu dien tu", "dia chi email", "dia chi thu dien tu", "email cong vu"],
    ...["thu cong vu", "thu dien tu cong vu", "hop thu cong vu", "hop thu", "mail"],
  ],
  unit: [
    ...["phong", "phong ban", "don vi", "phong don vi", "don vi cong tac", "bo phan", "don vi phong ban"],
    ...["phong chuyen mon", "don vi truc thuoc", "noi cong tac", "unit", "department"],
  ],
  position: [
    "chuc vu",
    "chuc vu chuc danh",
    "chuc danh",
    "vi tri viec lam",
    "vi tri",
    "position",
    "job title",
  ],
  staffKind: [
    ...["doi tuong", "loai", "loai doi tuong", "loai can bo", "nhom doi tuong", "doi tuong quan ly"],
    ...["loai cbccvc", "cb cc vc", "staff kind"],
  ],
  roles: ["vai tro", "vai tro he thong", "quyen", "phan quyen", "role", "roles"],
  joinedOn: [
    ...[
      "ngay vao",
      "ngay vao co quan",
      "ngay ve co quan",
      "ngay vao lam",
      "ngay tuyen dung",
      "ngay nhan viec",
    ],
    ...["ngay bat dau", "ngay nhan cong tac", "ngay vao nganh", "start date"],
  ],
  objectId: [
    ...["entra object id", "object id", "ma tai khoan", "ma tai khoan entra", "entra id", "id tai khoan"],
    ...["azure ad object id", "aad object id", "ma doi tuong entra"],
  ],
} as const;

/** What a column of a roster may hold. */
export type RosterColumn = keyof typeof titles;

/** A column told by its title; of several titles for one column the lowest rank tells most. */
export type TitledColumn = { readonly column: RosterColumn; readonly rank: number };

const byTitle: ReadonlyMap<string, TitledColumn> = new Map(
  Object.entries(titles).flatMap(([column, words]) =>
    words.map((word, rank) => [word, { column: column as RosterColumn, rank }] as const),
  ),
);

/** What a column with this title holds; nothing where the title says nothing known. */
export const columnTitled = (title: string): TitledColumn | undefined => {
  const plain = title.replace(/\([^()]*\)/g, " ");
  const found = byTitle.get(foldWords(plain));
  if (found !== undefined) return found;
  const parts = plain.split(/[/,\n]/).map((part) => byTitle.get(foldWords(part)));
  return new Set(parts.map((part) => part?.column)).size === 1 ? parts[0] : undefined;
};
