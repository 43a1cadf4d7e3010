import type { RosterColumn } from "../../domain/roster/roster-columns.ts";
import type { Messages } from "../vi/vi.ts";

const columns: Readonly<Record<RosterColumn, string>> = {
  order: "Number",
  code: "Code",
  name: "Full name",
  familyName: "Family name",
  givenName: "Given name",
  email: "E-mail",
  unit: "Unit",
  position: "Position",
  staffKind: "Kind of staff",
  roles: "Roles",
  joinedOn: "Start date",
  objectId: "Account id",
};

const brokenCauses: Readonly<Record<string, string>> = {
  tcvn3: "an old TCVN3 font (.VnTime)",
  vni: "an old VNI font",
  mojibake: "saved in the wrong encoding",
  lost: "marks were lost when it was saved",
};

const ofPeople = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

export const roster: Messages["roster"] = {
  columns,
  refusals: {
    "sheet-empty": () => "The file holds nothing.",
    "sheet-too-large": ({ mostMegabytes }) =>
      `The file is too large: at most ${mostMegabytes} MB can be read.`,
    "sheet-too-many-rows": ({ most }) => `The table has too many lines: at most ${most} can be read.`,
    "sheet-too-many-columns": ({ line, most }) =>
      `${line === undefined ? "The table" : `Line ${line}`} has too many columns: at most ${most} can be read.`,
    "sheet-old-excel": () => "The file is of the old Excel kind (.xls). Please save it as .xlsx or .csv.",
    "sheet-locked": () => "The file has a password. Please take it off and send the file again.",
    "sheet-web-page": () =>
      "The file is a web page, not a table. Please open it in Excel and save it as .xlsx.",
    "sheet-not-a-table": () => "The file is no table. Only .xlsx and .csv files can be read.",
    "sheet-damaged": () =>
      "The file is damaged and can't be read. Please open it in Excel and save it again.",
    "sheet-open-quote": ({ line }) => `Line ${line}: a quotation mark is opened and not closed.`,
    "sheet-broken-vietnamese": ({ cause, lines, count, text, sheet }) =>
      `The Vietnamese text is broken (${brokenCauses[String(cause)] ?? cause}), for example “${text}”. Broken lines: ${count}; ${
        sheet === "" ? "" : `sheet “${sheet}”, `
      }lines ${lines}. Please convert it to Unicode and send it again.`,
    "roster-no-header": () =>
      "No line of titles was found. These columns are needed at least: “Họ và tên”, “Đơn vị”, “Đối tượng”.",
    "roster-column-twice": ({ title }) => `Two columns have the title “${title}”. Please remove one.`,
    "roster-lacks-column": ({ column }) =>
      `There is no column “${columns[column as RosterColumn] ?? column}”.`,
    "roster-empty": () => "The roster names nobody.",
    "roster-too-many-people": ({ count, most }) =>
      `The roster names ${count} people; at most ${most} can be taken in at once.`,
  },
  cells: {
    "hidden-characters": ({ text }) => `“${text}” has hidden characters. Please type it again.`,
    formula: ({ text }) => `“${text}” is a formula, or a formula's error. Please write the value.`,
    markup: ({ text }) => `“${text}” has signs that have no place here.`,
    "too-long": ({ text, most }) => `“${text}…” is too long: at most ${most} characters.`,
    missing: () => "is blank.",
    "bad-code": ({ text }) => `“${text}” is no code.`,
    "bad-email": ({ text }) => `“${text}” is no e-mail address.`,
    "bad-object-id": ({ text }) => `“${text}” is no Entra object id.`,
    "bad-date": ({ text }) => `“${text}” is no date of the form day/month/year.`,
    "unknown-kind": ({ text }) => `“${text}” is neither official, civil servant, public employee nor worker.`,
    "unknown-role": ({ text }) => `“${text}” is no role that is known.`,
    twice: ({ text, otherLine }) => `“${text}” stands on line ${otherLine} too.`,
  },
  line: (line, text) => `Line ${line}: ${text}`,
  cell: (column, text) => `column ${column}: ${text}`,
  office: (name, count) => `Office: ${name}. On its roster now: ${ofPeople(count)}.`,
  file: (sheet, count) =>
    `${sheet === "" ? "The file" : `Sheet “${sheet}” of the file`} names ${ofPeople(count)} that can be read.`,
  unread: (titles) => `Columns not used: ${titles}.`,
  unchanged: (count) => `Unchanged: ${ofPeople(count)}.`,
  newUnits: (count) => `New units (${count}):`,
  added: (count) => `New (${ofPeople(count)}):`,
  returned: (count) => `Back again (${ofPeople(count)}), with their history:`,
  moved: (count) => `Moved to another unit (${ofPeople(count)}):`,
  changed: (count) => `Changed (${ofPeople(count)}):`,
  left: (count) => `No longer on the roster (${ofPeople(count)}), their pledges and figures are kept:`,
  questions: (count) => `To be answered (${count} lines, not taken in):`,
  mayBe: (name, candidates) => `${name} may be ${candidates}`,
  howToAnswer:
    "To answer, make a .csv file of two columns: the line; the code, e-mail or id of the person, or “new”. Then run this again with --notes file.csv.",
  faults: (count) => `Mistakes (${count}; these lines are not taken in):`,
  held: (count) => `Kept as they are, since their lines are faulty or unclear: ${ofPeople(count)}.`,
  from: (before, after) => `${before} → ${after}`,
  none: "(blank)",
  noOfficer:
    "Nothing was taken in, since nobody would look after emulation any more. Please give at least one person in the file the role “theo dõi thi đua”.",
  nothing: "There is nothing to take in.",
  ask: "Type “yes” to take it in, anything else to leave it:",
  confirms: (typed) => typed.trim().toLowerCase() === "yes",
  needsYes: "Nothing was taken in. Add --yes to take it in.",
  notConfirmed: "Nothing was taken in.",
  dryRun: "This was a look only; nothing was taken in.",
  since: "Meanwhile another import has changed the roster. Please run this again to see what is new.",
  unfinished: "An earlier import was not finished; it goes on now.",
  done: "Taken in.",
  counts: {
    units: (count) => `new units: ${count}`,
    added: (count) => `new: ${ofPeople(count)}`,
    returned: (count) => `back again: ${ofPeople(count)}`,
    moved: (count) => `moved: ${ofPeople(count)}`,
    changed: (count) => `changed: ${ofPeople(count)}`,
    left: (count) => `no longer on the roster: ${ofPeople(count)}`,
    skipped: (count) => `left out, as the roster had changed: ${ofPeople(count)}`,
  },
  failed:
    "The import was tried many times and could not be finished. What was taken in is kept; please run this again for the rest.",
  stillRunning:
    "Another process works on the import. Please run this again in some minutes to see the result.",
  noOffice: (said) => `There is no office “${said}”.`,
  manyOffices: (said, ids) => `Several offices are called “${said}”; please give the id: ${ids}.`,
  noFile: (file) => `The file “${file}” can't be read. Please check its name and whether you may read it.`,
  noSheet: (sheet, why) => `Sheet “${sheet}”: ${why}`,
  badNote: (line, text) => `Answers, line ${line}: it is not clear who “${text}” is.`,
  newcomer: (typed) => typed.trim().toLowerCase() === "new",
};
