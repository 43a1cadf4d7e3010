import type { StaffKind } from "../codes.ts";
import { type Role, roles } from "../person.ts";
import { foldWords } from "./fold-words.ts";

const kindWords: Readonly<Record<StaffKind, readonly string[]>> = {
  can_bo: ["can bo", "cb"],
  cong_chuc: ["cong chuc", "cc"],
  vien_chuc: ["vien chuc", "vc"],
  nguoi_lao_dong: [
    ...["nguoi lao dong", "nld", "hop dong", "hop dong lao dong", "hdld", "lao dong hop dong", "ldhd"],
    ...["nhan vien hop dong", "hop dong 68", "hd 68", "hd68", "hop dong 111", "hd 111", "hd111"],
  ],
};

const roleWords: Readonly<Record<Role, readonly string[]>> = {
  staff: ["can bo", "nhan vien", "can bo nhan vien", "cong chuc", "vien chuc", "nguoi lao dong", "staff"],
  unitHead: [
    ...["truong phong", "truong don vi", "lanh dao phong", "lanh dao don vi", "thu truong don vi"],
    ...["phu trach phong", "phu trach don vi", "unit head"],
  ],
  officer: [
    ...["theo doi thi dua", "theo doi", "phu trach thi dua", "can bo thi dua", "cong tac thi dua"],
    ...["thi dua khen thuong", "theo doi thi dua khen thuong", "tdkt", "officer"],
  ],
  leader: ["lanh dao", "lanh dao so", "lanh dao co quan", "ban giam doc", "leader"],
  admin: ["quan tri", "quan tri vien", "quan tri he thong", "admin"],
};

const told = <Code extends string>(words: Readonly<Record<Code, readonly string[]>>): Map<string, Code> =>
  new Map((Object.keys(words) as Code[]).flatMap((code) => words[code].map((word) => [word, code] as const)));

const kinds = told(kindWords);
const roleOf = told(roleWords);

/** The kind of staff that a cell names; nothing where it names none. */
export const readStaffKind = (text: string): StaffKind | undefined =>
  kinds.get(foldWords(text.replace(/_/g, " ")));

/** The roles that a cell lists, being staff with them; or the first word that is no role. */
export const readRoles = (
  text: string,
): { readonly roles: readonly Role[] } | { readonly unknown: string } => {
  const words = text
    .split(/[,;+\n]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");
  const unknown = words.find((word) => !roleOf.has(foldWords(word)));
  if (unknown !== undefined) return { unknown };
  const found = new Set<Role | undefined>(["staff", ...words.map((word) => roleOf.get(foldWords(word)))]);
  return { roles: roles.filter((role) => found.has(role)) };
};
