/** How much a file may hold that is read at once. */
export const sheetLimits = {
  bytes: 10 * 1_048_576,
  /** Of all parts of a workbook together, unpacked. */
  unpackedBytes: 32 * 1_048_576,
  zipEntries: 2000,
  sheets: 20,
  /** 5,000 people, with room for titles, sections and blanks. */
  rows: 10_000,
  columns: 200,
  cellLetters: 2000,
  /** Of all cells of a sheet: what a workbook repeats counts each time. */
  sheetLetters: 4_000_000,
} as const;
