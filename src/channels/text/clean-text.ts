const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const unseen =
  /(?!\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const piledMarks = /(\p{Mn}{4})\p{Mn}+/gu;

/** One line of composed Latin letters, figures and usual signs: nothing to take out. */
const usualLine = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u1E00-\u1EFF\u2010-\u2027\u20AB\u2212]*$/;

/** The text as its writer sees it: no invisible, direction-changing or broken characters. */
export const visibleText = (text: string): string =>
  usualLine.test(text)
    ? text.trim()
    : text
        .replace(lineBreak, "\n")
        .replaceAll("\t", " ")
        .replace(unseen, "")
        .replace(strayJoiner, "")
        .replace(piledMarks, "$1")
        .normalize("NFC")
        .trim();

/** The visible text without empty lines or space around its lines. */
export const cleanText = (text: string): string =>
  visibleText(text)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");

/** The clean text in one line. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll("\n", " ");

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });
const longestGrapheme = 64;

/** The text, or the whole characters of it that fit before an ellipsis; `most` counts UTF-16 units. */
export const clampText = (text: string, most: number): string => {
  if (text.length <= most) return text;
  const from = Math.max(0, text.lastIndexOf(" ", most - longestGrapheme));
  let end = from;
  for (const { index, segment } of graphemes.segment(text.slice(from, most + longestGrapheme))) {
    if (from + index + segment.length > most - 1) break;
    end = from + index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
};
