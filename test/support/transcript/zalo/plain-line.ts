import { clampText, cleanText } from "../../../../src/channels/text/clean-text.ts";
import { inertText } from "../../../../src/channels/text/inert-line.ts";

/** What text has and a card has not: numbers to choose by, marks of a tone, that a card was drawn anew. */
const drawn = /^(?:K[A-Z] )?\d+\. (?=.)|^[✔⚠✖] |^(?:Đã cập nhật|Updated): /u;

/** The lines of messages without what is drawing. */
export const plainLines = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split("\n"))
    .map((line) => line.replace(drawn, "").trim())
    .filter((line) => line !== "");

/** Buttons, fields, and options of a field: how they are drawn is each channel's. */
const isDrawing = (line: string): boolean => /^\[.*\]$|^[☐☑] |^[▰▱]|^[^:]+ =(?: |$)/.test(line);

/** What a line of a transcript says, as text says it; none where it tells of drawing alone. */
export const saidBy = (expected: string): readonly string[] =>
  isDrawing(expected)
    ? []
    : plainLines(
        clampText(cleanText(expected.replace(/ ›$/, "")), 3000)
          .split("\n")
          .map(inertText),
      );
