import { listed } from "../listed.ts";
import { fits, hasMarks, type Spelling, spell } from "./spelling.ts";
import type { Word } from "./words-of.ts";

/** What people say about other matters in words that differ from a command by a mark or a letter. */
const phrases = listed(
  "tiến bộ, tiền đồ, tiền đò, tiền đô, đáng kể, đằng kia, đang kể, đánh ký, bàn đăng ký, lịch sự, dự liệu",
  "dược liệu, tư liệu, vật liệu, tài liệu, đông y, dấu hiệu, danh hài, nhãn hiệu, danh sách, danh thiếp",
  "ý kiến, chứng kiến, minh chủ, chứng minh, lịch thiệp, cá tính, tính cách, cấp phát, cấp phép, hủy hoại",
  "trợ cấp, trợ lý, trả lại, trở lực, hướng đến, hướng dương, cảm ơn",
  "hồ sơ, cháo, thời, cancer, smart, state, stars, stark, sledge",
  "store, story, tiles, hell, cello, upgrade, process, congress, calendula",
).map((phrase) => phrase.split(" ").map(spell));

/** Whether the words are a phrase on other matters, mark by mark. */
export const isOtherMatter = (words: readonly Word[]): boolean =>
  phrases.some(
    (phrase) => isSaid(words, phrase, (typed, spelling) => isSame(typed, spelling)) && words.some(isMarked),
  );

/** The same where marks were left out: too much like that phrase to be a slip of a command. */
export const isOtherPhrase = (words: readonly Word[]): boolean =>
  phrases.some((phrase) => isSaid(words, phrase, fits));

const isSaid = (
  words: readonly Word[],
  phrase: readonly Spelling[],
  isLike: (typed: Spelling, spelling: Spelling) => boolean,
): boolean =>
  phrase.length === words.length &&
  phrase.every((spelling, index) => {
    const typed = words[index]?.readings[0];
    return typed !== undefined && isLike(typed, spelling);
  });

const isSame = (typed: Spelling, spelling: Spelling): boolean =>
  typed.letters === spelling.letters && typed.hats === spelling.hats && typed.tone === spelling.tone;

const isMarked = ({ readings }: Word): boolean => hasMarks(readings[0]);
