/** Unseen: it would hide where a cell begins, or turn its letters round. The joiner of emoji stays. */
const unseen = /(?!\u200D)[\p{Cf}\p{Cs}]/gu;

/** A cell in one line: a tab or line end inside it would begin another. */
const flat = (cell: string): string =>
  cell
    .replace(unseen, "")
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();

/** A cell that a spreadsheet would take for a formula, with wide signs too, made plain text. */
const inert = (cell: string): string => (/^\u200D*[=+\-@＝＋－＠]/.test(cell) ? `'${cell}` : cell);

const quoted = (cell: string): string => (cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell);

/**
 * Rows as a file that Excel opens in columns with every diacritic, whatever separator the machine's region asks for:
 * UTF-16 with a byte order mark, cells parted by tabs. No cell is taken for a formula.
 * @see https://wiki.scn.sap.com/wiki/display/ABAP/Excel+files+-+CSV+format
 */
export const writeSheet = (rows: readonly (readonly string[])[]): Uint8Array => {
  const lines = rows.map((row) => row.map((cell) => quoted(inert(flat(cell)))).join("\t"));
  return Buffer.from(`\ufeff${lines.join("\r\n")}\r\n`, "utf16le");
};
