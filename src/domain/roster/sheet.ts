/** One line of a sheet that holds something. */
export type SheetLine = {
  /** 1-based, as the person sees it in the file. */
  readonly line: number;
  /** Trimmed, NFC; "" where a cell is blank. */
  readonly cells: readonly string[];
};

/** A table as it stands in a file. */
export type Sheet = {
  /** "" where the file names none. */
  readonly name: string;
  readonly lines: readonly SheetLine[];
};

/** Why a file is no table that can be read. */
export type SheetFault =
  | "sheet-empty"
  | "sheet-too-large"
  | "sheet-too-many-rows"
  | "sheet-too-many-columns"
  | "sheet-old-excel"
  | "sheet-locked"
  | "sheet-web-page"
  | "sheet-not-a-table"
  | "sheet-damaged"
  | "sheet-open-quote"
  | "sheet-broken-vietnamese";
