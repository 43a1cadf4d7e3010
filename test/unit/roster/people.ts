import type { RosterPerson } from "../../../src/domain/roster/roster-person.ts";
import type { RosterRow } from "../../../src/domain/roster/roster-row.ts";

/** Somebody of unit `a`, a civil servant without code and e-mail. */
export const somebody = (id: string, parts: Partial<RosterPerson> = {}): RosterPerson => ({
  id,
  name: "Nguyễn Văn An",
  email: null,
  unitId: "a",
  position: "Chuyên viên",
  staffKind: "cong_chuc",
  grants: [{ role: "staff", scope: "office" }],
  code: null,
  objectId: null,
  joinedOn: null,
  ...parts,
});

/** A line of the file about the same. */
export const line = (number: number, parts: Partial<RosterRow> = {}): RosterRow => ({
  line: number,
  code: null,
  objectId: null,
  name: "Nguyễn Văn An",
  email: null,
  unit: "Phòng A",
  position: null,
  staffKind: "cong_chuc",
  roles: null,
  joinedOn: null,
  ...parts,
});

/** The units `a` and `b`. */
export const units = [
  { id: "a", name: "Phòng A" },
  { id: "b", name: "Phòng B" },
];
