const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
const roundLineBreak = /[ \u00A0]*\n\s*/g;
const unseen =
  /(?!\n|\u200D|\uFE0E|\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]/gu;
const strayJoiner =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)\u200D|\u200D(?!\p{Extended_Pictographic})/gu;
const piledMarks = /(\p{Mn}{4})\p{Mn}+/gu;

/** The text as its writer sees it: no invisible, direction-changing or broken characters, one kind of line break. */
export const cleanText = (text: string): string =>
  text
    .replace(lineBreak, "\n")
    .replaceAll("\t", " ")
    .replace(unseen, "")
    .replace(strayJoiner, "")
    .replace(piledMarks, "$1")
    .normalize("NFC")
    .replace(roundLineBreak, "\n")
    .trim();

/** The clean text in one line. */
export const cleanLine = (text: string): string => cleanText(text).replaceAll("\n", " ");

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });
const longestGrapheme = 64;

/** The text, or the whole characters of it that fit before an ellipsis; `most` counts UTF-16 units. */
export const clampText = (text: string, most: number): string => {
  if (text.length <= most) return text;
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + longestGrapheme))) {
    if (index + segment.length > most - 1) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end).trimEnd()}…`;
};
