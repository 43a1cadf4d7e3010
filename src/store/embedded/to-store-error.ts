import { StoreError, type StoreFlaw } from "../store-error.ts";

/** @see https://sqlite.org/rescode.html */
const codes = { busy: 5, locked: 6, readOnly: 8, full: 13, corrupt: 11, cantOpen: 14, notADatabase: 26 };

/** What the system says where this user may not do it. */
const denials = ["EACCES", "EPERM", "EROFS"];

/** Whether another process held the file, so that trying again may help. */
export const isBusy = (error: unknown): boolean => {
  const code = codeOf(error);
  return code === codes.busy || code === codes.locked;
};

/** The error in the store's words, with what to do about it. */
export const toStoreError = (error: unknown, file: string): StoreError => {
  if (error instanceof StoreError) return error;
  const said = (word: StoreError["word"], problem: string, flaws: readonly StoreFlaw[] = []) =>
    new StoreError(word, problem, { cause: error, flaws });
  if (isBusy(error)) {
    return said("busy", `Another process held the store ${file} for too long; try again, or stop that one.`);
  }
  const code = codeOf(error);
  if (code === codes.corrupt || code === codes.notADatabase || error instanceof SyntaxError) {
    const problem = `The store ${file} is damaged; it is left as it is: restore it from a backup.`;
    return said("broken", problem, ["damaged"]);
  }
  if (code === codes.full) return said("broken", `No room is left for the store ${file}; free some.`);
  const reason = error instanceof Error ? error.message : String(error);
  const flaws: readonly StoreFlaw[] = isDenied(error) ? ["no-access"] : [];
  return said("broken", `The store ${file} failed: ${reason}. Look at its folder, rights and disk.`, flaws);
};

const isDenied = (error: unknown): boolean => {
  const code = codeOf(error);
  if (code === codes.readOnly || code === codes.cantOpen) return true;
  return error instanceof Error && "code" in error && denials.some((one) => one === error.code);
};

/** Without the detail in the higher bits. */
const codeOf = (error: unknown): number | undefined =>
  error instanceof Error && "errcode" in error && typeof error.errcode === "number"
    ? error.errcode & 0xff
    : undefined;
