import { listed } from "./listed.ts";
import { fold } from "./text.ts";

/** What is said beside a number and changes nothing of it. */
const around = new Set(
  listed(
    "dạ, vâng, ạ, em, tôi, mình, anh, chị, khoảng, tầm, chừng, độ, cỡ, có, là, được, đạt, thôi, nhé, nha, phấn, đấu",
    "việc, công, nhiệm, vụ, đầu, task, tasks, about, around, roughly, approximately, i, have, had, aim, for",
  ).map(fold),
);

/** The typed text without the words around its number: "khoảng 20 việc ạ" is "20". */
export const bareNumber = (typed: string): string => {
  const words = typed
    .normalize("NFC")
    .replace(/(?<=\d)(?=\p{L})/gu, " ")
    .trim()
    .split(/\s+/u);
  const kept = words.filter((word) => /\d/.test(word) || !around.has(fold(word)));
  return kept.length === 0 ? typed.trim() : kept.join(" ");
};
