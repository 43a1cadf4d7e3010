import { clampText, cleanText } from "./clean-text.ts";

/** Ends of names that are files and no place on the net. */
const fileEnds = /^(?:xlsx?|csv|json|ya?ml|docx?|pdf|txt|png|jpe?g)$/i;

/**
 * Text that no client makes a link or a mention of: whoever reads it sees where it was broken. Only the addresses that
 * the bot itself gives stay whole.
 */
export const inertText = (text: string): string =>
  text
    .replace(/:(?=\/\/)/g, ": ")
    .replace(/(?<=[\p{L}\p{N}_-])\.(?=([a-z]{2,24})(?![a-z]))/giu, (dot, end: string) =>
      fileEnds.test(end) ? dot : `${dot} `,
    )
    .replace(/\[(?=@)/g, "[ ")
    .replace(/@(?=\S)/g, "@ ");

/** How much longer a text may be than what is shown of it before its end is not even looked at. */
const mostUnseen = 8;

/** The lines to show of a text, of `most` UTF-16 units before they were made inert; none where nothing is left. */
export const shownLines = (text: string | undefined, most: number): string[] => {
  const clean = clampText(cleanText((text ?? "").slice(0, most * mostUnseen)), most);
  return clean === "" ? [] : clean.split("\n").map(inertText);
};

/** The text in one line; "—" where nothing is left of it. */
export const shownLine = (text: string, most: number): string => shownLines(text, most).join(" ") || "—";
