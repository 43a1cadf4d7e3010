import type { Result } from "../domain/result.ts";

/** Files a person can take away: all that is known in its full shape, or a flat table for a spreadsheet. */
export const fileKinds = ["csv", "json"] as const;

export type FileKind = (typeof fileKinds)[number];

/** Whether a text names a kind of file. */
export const isFileKind = (kind: unknown): kind is FileKind => fileKinds.some((known) => known === kind);

/** A file that one person asked for; what is in it is made when it is handed over, and kept nowhere. */
export type FileAsk = {
  /** Cannot be guessed; all that the platform is told of it. */
  readonly id: string;
  readonly kind: FileKind | "yaml" | "xlsx";
  /** The plan that a YAML file holds, or that the lists of a workbook or the figures of a CSV file are about. */
  readonly planId?: string | undefined;
  /** The unit whose people a workbook lists; without it the whole office's. */
  readonly unitId?: string | undefined;
  /** About, where it is told before the file is made; else it is made to be told. */
  readonly byteCount?: number | undefined;
  readonly name: string;
  readonly officeId: string;
  /** Whose it is: nobody else is given it. */
  readonly personId: string;
};

/** A file as it is handed over. */
export type FileContent = { readonly type: string; readonly bytes: Uint8Array };

/** Makes a file that was asked for, from what is known at that moment. */
export type MakeFile = () => Promise<FileContent>;

/** Why a file that somebody sent could not be had. */
export type FileFault = "file-elsewhere" | "file-gone" | "file-too-large" | "file-slow" | "file-unreachable";

/** What is in a file that somebody sent. */
export type FetchedFile = Result<Uint8Array, FileFault>;

/** A file that somebody sent; nothing of it is here before it is fetched. */
export type SentFile = {
  /** As its sender named it. */
  readonly name: string;
  /** Whether it came without another. */
  readonly isAlone: boolean;
  /** Once in a turn, however often it is asked for. */
  fetch(): Promise<FetchedFile>;
};
