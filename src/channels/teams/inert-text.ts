import { clampText, cleanLine, cleanText } from "../text/clean-text.ts";

/** Parts what would be markup; no font draws it and no screen reader says it. */
const joiner = "\u2060";

const markup = /[*_`~[\]<>&\\{$#+=|)@-]|\/\/|\.\p{L}|^\d/mu;

/**
 * Text that every reader of card markup draws as it stands. Backslashes would not do: phones show some of them, and
 * read markup even in a TextRun, where the desktop does not. So marks that pair up become look-alikes, and a word
 * joiner parts the others.
 *
 * @see https://github.com/microsoft/AdaptiveCards/issues/5590
 */
export const inertText = (text: string): string =>
  markup.test(text)
    ? text
        .replaceAll("*", "∗")
        .replaceAll("`", "ˋ")
        .replaceAll("~", "∼")
        .replace(/_/g, `${joiner}_${joiner}`)
        .replaceAll("\\", `\\${joiner}`)
        .replace(/\](?=[([:])/g, `]${joiner}`)
        .replace(/<(?=[\p{L}/!?])/gu, `<${joiner}`)
        .replace(/&(?=#|[\p{L}\d]+;)/gu, `&${joiner}`)
        .replace(/[{$](?=\{)/g, (mark) => mark + joiner)
        .replaceAll("@", `${joiner}@`)
        .replace(/\/(?=\/)|(?<=[\p{L}\d])\.(?=\p{L})/gu, (mark) => mark + joiner)
        .replace(/(?:^|(?<=[[\])]))(?=[-+]|\d+[-+.)[\]])|^(?=[#>=|[])/gm, joiner)
    : text;

/** How much longer a text may be than what is shown of it before its end is not even looked at. */
const mostUnseen = 8;

/** One line to show: clean, clamped, inert; "—" where nothing is left. */
export const shownLine = (text: string, most: number): string =>
  shownLines(cleanLine(text.slice(0, most * mostUnseen)), most)[0] ?? "—";

/** The lines to show of a text; none where nothing is left. */
export const shownLines = (text: string | undefined, most: number): string[] => {
  const clean = clampText(cleanText((text ?? "").slice(0, most * mostUnseen)), most);
  return clean === "" ? [] : clean.split("\n").map(inertText);
};
