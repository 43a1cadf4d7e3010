import { z } from "zod";
import type { ActedOn } from "../../../src/domain/authority/acted-on.ts";
import type { Verb, Whose } from "../../../src/domain/authority/authority-matrix.ts";
import type { Actor } from "../../../src/domain/authority/may.ts";
import type { Grant, Role } from "../../../src/domain/person.ts";
import { readCases } from "../calendar/read-cases.ts";

const roleWords = {
  "nhân viên": "staff",
  "trưởng đơn vị": "unitHead",
  "theo dõi thi đua": "officer",
  "lãnh đạo": "leader",
  "quản trị": "admin",
} as const satisfies Record<string, Role>;

const effectWords = { xem: "reads", sửa: "changes", "xác nhận": "confirms" } as const;

const named = z.array(z.enum(Object.keys(roleWords) as (keyof typeof roleWords)[])).default([]);

const row = z
  .strictObject({
    việc: z.string(),
    verb: z.string(),
    loại: z.enum(Object.keys(effectWords) as (keyof typeof effectWords)[]),
    "của mình": named,
    "đơn vị mình": named,
    "cơ quan": named,
    chung: named,
  })
  .transform((words) => ({
    verb: words.verb as Verb,
    does: effectWords[words["loại"]],
    allowed: {
      own: words["của mình"].map((word) => roleWords[word]),
      ownUnit: words["đơn vị mình"].map((word) => roleWords[word]),
      office: words["cơ quan"].map((word) => roleWords[word]),
      nobody: words.chung.map((word) => roleWords[word]),
    } satisfies Record<Whose, readonly Role[]>,
  }));

/** Who may do what, as written by hand. */
export const writtenMatrix = readCases(new URL("./matrix.yaml", import.meta.url), row);

export const everyWhose = ["own", "ownUnit", "office", "nobody"] as const satisfies readonly Whose[];

/** Somebody of unit a. */
export const actorWith = (...grants: readonly Grant[]): Actor => ({ id: "me", unitId: "a", grants });

/** Things that are whose they are to somebody of unit a, with the whole office in reach. */
export const thingsOf: Readonly<Record<Whose, readonly ActedOn[]>> = {
  own: [{ is: "person", personId: "me", unitId: "a" }],
  ownUnit: [
    { is: "person", personId: "colleague", unitId: "a" },
    { is: "unit", unitId: "a" },
  ],
  office: [{ is: "person", personId: "other", unitId: "b" }, { is: "unit", unitId: "b" }, { is: "office" }],
  nobody: [{ is: "nobody" }],
};
