import type { RosterReading } from "../../../src/domain/roster/read-roster.ts";
import type { RosterRow } from "../../../src/domain/roster/roster-row.ts";
import type { Sheet } from "../../../src/domain/roster/sheet.ts";

/** The sheet that is written as lines of cells between `|`; blank lines count, and are left out as a reader does. */
export const sheetOf = (text: string): Sheet => ({
  name: "",
  lines: text.split("\n").flatMap((line, index) => {
    const cells = line.split("|").map((cell) => cell.trim().replaceAll("\\n", "\n"));
    return cells.some((cell) => cell !== "") ? [{ line: index + 1, cells }] : [];
  }),
});

/** A person as one line: line, name, code, e-mail, unit, position, kind, roles, day; `-` is what the file is silent of. */
const personInWords = (row: RosterRow): string =>
  [
    `${row.line}: ${row.name}`,
    ...[row.code, row.email, row.unit, row.position, row.staffKind, row.roles?.join("+"), row.joinedOn],
    ...(row.objectId === null ? [] : [row.objectId]),
  ]
    .map((part) => part ?? "-")
    .join(" · ");

/** What a roster holds, in words. */
export const readingInWords = ({ rows, faults, aside, unreadColumns }: RosterReading) => ({
  people: rows.map(personInWords),
  faults: faults.map(({ line, title, column, word, details }) => {
    const told = [details["text"], details["otherLine"]].filter((part) => part !== undefined).join(" → ");
    return `${line}, ${title ?? `(${column})`}: ${word}${told === "" ? "" : ` ${told}`}`;
  }),
  aside: aside.map(({ line, is }) => `${line} ${is}`).join(", "),
  unread: unreadColumns.join(", "),
});
