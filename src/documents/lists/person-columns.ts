import type { Messages } from "../../messages/messages.ts";
import type { ListedPerson } from "../../usecases/lists/people-lists.ts";
import type { CellValue, Column } from "../book/book.ts";

/** Who it is, the same in every list. */
export const personColumns = ({ lists: { columns: t } }: Messages): readonly Column[] => [
  { head: t.name, kind: "text", width: 26 },
  { head: t.code, kind: "text", width: 10 },
  { head: t.unit, kind: "text", width: 30 },
  { head: t.position, kind: "text", width: 20 },
  { head: t.staffKind, kind: "text", width: 16 },
];

/** The cells below those columns. */
export const personCells = (
  { name, code, unit, position, staffKind }: ListedPerson,
  { data }: Messages,
): readonly CellValue[] => [name, code, unit, position, data.staffKinds(staffKind)];
