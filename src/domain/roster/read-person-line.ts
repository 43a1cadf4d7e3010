import type { StaffKind } from "../codes.ts";
import type { Role } from "../person.ts";
import type { Refusal } from "../result.ts";
import { readCellDay } from "./read-cell-day.ts";
import type { RosterColumn } from "./roster-columns.ts";
import type { CellFault, RosterKeys, RosterRow } from "./roster-row.ts";
import { readRoles, readStaffKind } from "./roster-words.ts";
import { shownText, textFault } from "./text-fault.ts";

/** What the cells of one person are read with. */
export type PersonLine = {
  readonly line: number;
  /** The text under a column; "" where it is blank, or the file has no such column. */
  readonly cell: (column: RosterColumn) => string;
  /** The unit whose people the line stands among; "" where none was named above. */
  readonly unitAbove: string;
  readonly faulty: (column: RosterColumn, word: CellFault, details?: Refusal["details"]) => void;
};

/** The person of a line where every cell is good, and in any case what they can be found by. */
export type PersonRead = { readonly keys: RosterKeys; readonly row: RosterRow | null };

const most = { name: 100, unit: 200, position: 200, code: 40, email: 254 };

const isEmail = /^[a-z0-9._%+'-]{1,64}@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}$/;
const isObjectId = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const isCode = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u;

const blankSign = /^[-–—]+$/;

/** Reads the cells of one person, telling each fault. */
export const readPersonLine = ({ line, cell, unitAbove, faulty }: PersonLine): PersonRead => {
  let isGood = true;
  const fault = (column: RosterColumn, word: CellFault, details: Refusal["details"] = {}): null => {
    isGood = false;
    faulty(column, word, details);
    return null;
  };
  const said = (column: RosterColumn): string => {
    const text = cell(column).replace(/\s+/g, " ").trim();
    return blankSign.test(text) ? "" : text;
  };
  const text = (column: "name" | "unit" | "position", value: string): string | null => {
    const word = textFault(value, most[column]);
    return word ? fault(column, word, { text: shownText(value), most: most[column] }) : value;
  };
  /** A value that its sign must allow; null where the cell is blank or bad. */
  const signed = (column: "code" | "email" | "objectId", value: string, good: boolean): string | null => {
    if (value === "" || good) return value || null;
    const words = { code: "bad-code", email: "bad-email", objectId: "bad-object-id" } as const;
    return fault(column, words[column], { text: shownText(value) });
  };
  const named = said("name") || `${said("familyName")} ${said("givenName")}`.trim();
  const name = named === "" ? fault("name", "missing") : text("name", named);
  const placed = said("unit") || unitAbove;
  const unit = placed === "" ? fault("unit", "missing") : text("unit", placed);
  const position = text("position", said("position"));
  const typedCode = said("code").replace(/^'/, "");
  const code =
    typedCode.length > most.code
      ? fault("code", "too-long", { text: shownText(typedCode), most: most.code })
      : signed("code", typedCode, isCode.test(typedCode));
  const typedEmail = said("email")
    .toLowerCase()
    .replace(/^mailto:/, "");
  const email = signed("email", typedEmail, typedEmail.length <= most.email && isEmail.test(typedEmail));
  const typedId = said("objectId").toLowerCase();
  const objectId = signed("objectId", typedId, isObjectId.test(typedId));
  const kind = kindOf(said("staffKind"), fault);
  const roles = rolesOf(cell("roles"), fault);
  const typedDay = said("joinedOn");
  const day = typedDay === "" ? null : readCellDay(typedDay);
  const joinedOn =
    day ?? (day === undefined ? fault("joinedOn", "bad-date", { text: shownText(typedDay) }) : null);
  const keys = { line, code, objectId, email, name, unit };
  if (!isGood || name === null || unit === null || kind === null) return { keys, row: null };
  const row = { ...keys, name, unit, position: position || null, staffKind: kind, roles, joinedOn };
  return { keys, row };
};

type Fault = (column: RosterColumn, word: CellFault, details?: Refusal["details"]) => null;

const kindOf = (text: string, fault: Fault): StaffKind | null =>
  text === ""
    ? fault("staffKind", "missing")
    : (readStaffKind(text) ?? fault("staffKind", "unknown-kind", { text: shownText(text) }));

const rolesOf = (text: string, fault: Fault): readonly Role[] | null => {
  if (text === "" || blankSign.test(text)) return null;
  const read = readRoles(text);
  return "roles" in read ? read.roles : fault("roles", "unknown-role", { text: shownText(read.unknown) });
};
