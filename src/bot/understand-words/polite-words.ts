import type { CommandName } from "../command-names.ts";
import { listed } from "../listed.ts";
import { fits, spell } from "./spelling.ts";
import type { Word } from "./words-of.ts";

/** What stands before a command and asks for nothing more. */
const before = listed(
  "dạ, vâng, ạ, ơi, thưa, bot, bot ơi, thi đua ơi, cho, em, e, tôi, mình, mk, mik, cháu, anh, chị, a, c",
  "ac, anh chị, cô, chú, bác, sếp, admin, ad, bạn, mọi người, muốn, cần, xin, hỏi, xem, coi, giúp, jup",
  "làm ơn, vui lòng, nhờ, kiểm tra, tra cứu, xem lại, mở, vào, bấm, biết, về, phần, mục, lệnh, cái",
  "năm nay, lại, thêm, làm, làm sao để, làm thế nào để, cách, hướng dẫn, hướng dẫn em, được, có, có được",
  "đạt, nhập, nộp, báo, khai, gửi, chọn, đổi sang, chuyển sang, sang, nói, dùng, chào, xin chào, hi",
  "hello, alo, hey, ok, ừ, thế, vậy, please, pls, i, i want, i want to, want, to, i would like",
  "i would like to, i d like, i need to, can i, could i, may i, can you, could you, could you please",
  "show, show me, see, view, get, check, my, the, a, give me, what is, what s, how is, how s, what",
  "what are, when are, when is, where is, open, go to, let me, me, make, add, enter, in, switch to, use",
);

/** What stands after a command and asks for nothing more. */
const after = listed(
  "ạ, ah, ak, à, vậy, nhỉ, nhé, nhá, nhe, nha, nghe, đi, ik, với, vs, vz, v, z, giúp, jup, giùm, dùm, hộ, em, e",
  "tôi, mình, anh, chị, a, c, bạn, bot, ơi, cái, của, của tôi, của em, của e, của mình, của anh, của chị",
  "của sở, của cơ quan, luôn, được không, được ko, dc không, dc ko, dc k, đc k, đc ko, được k, gì không",
  "gì ko, thế nào, như thế nào, thế nào rồi, ntn, ntn rồi, ntn r, ra sao, ra sao rồi, sao rồi, đến đâu",
  "tới đâu, đến đâu rồi, tới đâu rồi, gì, nào, là gì, ở đâu, thì làm thế nào, làm thế nào, thì làm sao",
  "cần gì, cần những gì, thì sao, có gì, là, có, năm nay, hiện tại, hiện nay, bây giờ, hôm nay, khác",
  "mới, về, lại, ngay, please, pls, thanks, thank you, cảm ơn, now, for me, can i get, do i have, today",
  "me",
);

const courtesies = listed(
  "cảm ơn, cám ơn, thanks, thank you, thank, tks, ok, oke, okie, okay, vâng, dạ, ừ, uh, tốt quá, hay quá",
  "tuyệt vời, tuyệt quá, tuyệt, tốt, tốt rồi, được, được rồi, rõ rồi, hiểu rồi, biết rồi, rồi, xong rồi, great",
  "good, noted",
);

/** Whom it is said to, and how much. */
const besideCourtesies = listed(
  "em, e, anh, chị, a, c, anh chị, bạn, bot, cả nhà, mọi người, ạ, nhé, nhá, nha, nhiều, rất nhiều, lắm, quá",
  "luôn, thế, thi đua, you, so much, very much, a lot, all",
);

const plainWords = listed(
  "dạ, vâng, ạ, cho, em, e, tôi, mình, cháu, anh, chị, muốn, cần, xin, nhé, nhá, nha, đi, với, vs, giúp, giùm, hộ",
  "luôn, cái, ok, please, pls, i, want, to, go, lại, thôi, the, now",
);

/** Who agrees with somebody says so of something else. */
const agreesWith = listed("với, vs");

const phrasesOf = (all: readonly string[]) => all.map((phrase) => phrase.split(" ").map(spell));
const starts = phrasesOf(before);
const ends = phrasesOf(after);

const plain = phrasesOf(plainWords);
const withSomebody = phrasesOf(agreesWith);
const thanks = phrasesOf(courtesies);
const besideThanks = phrasesOf(besideCourtesies);

const stands = (words: readonly Word[], phrase: ReturnType<typeof phrasesOf>[number], at: number): boolean =>
  at >= 0 &&
  phrase.every((spelling, index) => words[at + index]?.readings.some((reading) => fits(reading, spelling)));

/** The words without some of what is only polite, the most words first; all of them first of all. */
export const politeCores = (words: readonly Word[]): readonly (readonly Word[])[] => {
  if (words.length > mostWords) return [words];
  const cores = startsOf(words).flatMap((start) =>
    endsOf(words)
      .filter((end) => end > start)
      .map((end) => words.slice(start, end)),
  );
  return cores.sort((one, other) => other.length - one.length).slice(0, mostCores);
};

/** What undoes or binds: not to be done when somebody only asks about it. */
const binding: ReadonlySet<CommandName> = new Set(["agree", "disagree", "cancel"]);

/** Whether the words beside a command that binds neither ask anything nor call anybody. */
export const isMeant = (command: CommandName, words: readonly Word[], core: readonly Word[]): boolean =>
  !binding.has(command) || words.every((word) => core.includes(word) || isPlain(word, command));

const isPlain = (word: Word, command: CommandName): boolean =>
  among(word, plain) && (command === "cancel" || !among(word, withSomebody));

const among = (word: Word, phrases: typeof plain): boolean =>
  phrases.some((phrase) => stands([word], phrase, 0));

/** Whether nothing but courtesy is said: thanks, yes, well. */
export const isCourtesy = (words: readonly Word[]): boolean => {
  if (words.length > mostWords) return false;
  const longest = (phrases: typeof thanks, at: number): number =>
    Math.max(0, ...phrases.filter((phrase) => stands(words, phrase, at)).map(({ length }) => length));
  let isSaid = false;
  let at = 0;
  while (at < words.length) {
    const said = longest(thanks, at);
    const length = said || longest(besideThanks, at);
    if (length === 0) return false;
    isSaid ||= said > 0;
    at += length;
  }
  return isSaid;
};

/** Who wraps an order in more words tells something else. */
const mostWords = 16;
const mostCores = 60;

const startsOf = (words: readonly Word[]): readonly number[] => {
  const cuts = new Set([0]);
  for (const at of cuts)
    for (const phrase of starts) if (stands(words, phrase, at)) cuts.add(at + phrase.length);
  return [...cuts];
};

const endsOf = (words: readonly Word[]): readonly number[] => {
  const cuts = new Set([words.length]);
  for (const end of cuts)
    for (const phrase of ends) if (stands(words, phrase, end - phrase.length)) cuts.add(end - phrase.length);
  return [...cuts];
};
