/** One written word taken apart. */
export type Spelling = {
  /** Small, without any mark. */
  readonly letters: string;
  /** What each letter wears: `^` as in ê, `(` as in ă, `+` as in ơ, `d` as in đ, `-` nothing. */
  readonly hats: string;
  /** The Telex key of the tone, or empty. */
  readonly tone: string;
};

const hatOf: Readonly<Record<string, string>> = { "\u0302": "^", "\u0306": "(", "\u031b": "+" };
const toneOf: Readonly<Record<string, string>> = {
  "\u0301": "s",
  "\u0300": "f",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
};

/** A word taken apart; where its tone stands (hoà, hòa) makes no difference. */
export const spell = (word: string): Spelling => {
  const letters: string[] = [];
  const hats: string[] = [];
  let tone = "";
  for (const char of word.toLowerCase().normalize("NFD")) {
    const hat = hatOf[char];
    if (hat !== undefined && hats.length > 0) hats[hats.length - 1] = hat;
    else if (toneOf[char] !== undefined) tone = toneOf[char];
    else if (!/\p{M}/u.test(char)) {
      const isStroked = /[đðɖ]/.test(char);
      letters.push(isStroked ? "d" : char);
      hats.push(isStroked ? "d" : "-");
    }
  }
  return { letters: letters.join(""), hats: hats.join(""), tone };
};

/** Whether what was typed can be the word: the same letters, with all its marks, some of them or none. */
export const fits = (typed: Spelling, word: Spelling): boolean =>
  typed.letters === word.letters &&
  (typed.tone === "" || typed.tone === word.tone) &&
  (typed.hats === word.hats || wearsNoOther(typed.hats, word.hats));

const wearsNoOther = (typed: string, word: string): boolean =>
  Array.from(typed).every((hat, index) => hat === "-" || hat === word[index]);

/** Whether a word was typed with any mark at all. */
export const hasMarks = ({ hats, tone }: Spelling): boolean => tone !== "" || /[^-]/.test(hats);
