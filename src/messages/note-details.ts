/** The values that come with a word of a verdict. */
export type NoteDetails = Readonly<Record<string, string | number>>;

/** A value as text; empty where the word comes without it. */
export const said = (details: NoteDetails, name: string): string => String(details[name] ?? "");

/** A value as a number; 0 where the word comes without it. */
export const counted = (details: NoteDetails, name: string): number => Number(details[name] ?? 0);

/** The codes that stand in one value, separated by commas. */
export const listed = (details: NoteDetails, name: string): readonly string[] =>
  said(details, name)
    .split(",")
    .filter((code) => code !== "");
