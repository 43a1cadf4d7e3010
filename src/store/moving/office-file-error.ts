/** A file is not what an office can be taken in from; nothing was written. */
export class OfficeFileError extends Error {
  /** The line that shows it, the first being 1. */
  readonly line: number;

  constructor(line: number, reason: string) {
    super(`Line ${line}: ${reason}`);
    this.name = "OfficeFileError";
    this.line = line;
  }
}
