/** The most UTF-16 units that Zalo takes in one message. */
const mostInMessage = 2000;

/** Where a text is best cut, the best first; a cut that leaves too little before it is not worth it. */
const cuts: readonly RegExp[] = [/\n{2,}/g, /\n/g, /[.!?…;:](?= )/gu, / /g];

/** 0..1; of a message that a better cut has to leave full. */
const leastFull = 0.5;

/**
 * The text in as many messages as it takes, each of at most `most` UTF-16 units: cut between paragraphs, else lines,
 * sentences, words, and never inside of what is seen as one character. A text taken apart gives the same as one composed.
 */
export const splitText = (text: string, most = mostInMessage): readonly string[] => {
  const parts: string[] = [];
  let rest = text.normalize("NFC").trim();
  while (rest.length > most) {
    const end = cutAt(rest, most);
    const part = rest.slice(0, end).trimEnd();
    if (part !== "") parts.push(part);
    rest = rest.slice(end).trimStart();
  }
  return rest === "" ? parts : [...parts, rest];
};

const cutAt = (text: string, most: number): number => {
  // One more: what ends just there may be followed by the space to cut at.
  const window = text.slice(0, most + 1);
  for (const [index, pattern] of cuts.entries()) {
    const isSpace = index === cuts.length - 1;
    const end = lastEnd(window, pattern, most);
    if (end > (isSpace ? 0 : most * leastFull)) return end;
  }
  return graphemeEnd(text, most);
};

/** Where the last match that fits ends; a match of spaces is as good as over where it begins. */
const lastEnd = (window: string, pattern: RegExp, most: number): number => {
  let end = 0;
  for (const { index, 0: found } of window.matchAll(pattern)) {
    const at = /\s/.test(found) ? index : index + found.length;
    if (at <= most) end = at;
  }
  return end;
};

const graphemes = new Intl.Segmenter("vi", { granularity: "grapheme" });

/** The end of the last whole character that fits; of one that never would, what fits. */
const graphemeEnd = (text: string, most: number): number => {
  let end = 0;
  for (const { index, segment } of graphemes.segment(text.slice(0, most + longestGrapheme))) {
    if (index + segment.length > most) break;
    end = index + segment.length;
  }
  if (end > 0) return end;
  const isInPair = /[\uD800-\uDBFF]/.test(text.charAt(most - 1));
  return Math.max(1, isInPair ? most - 1 : most);
};

const longestGrapheme = 64;
