import { type CommandName, commandNames, commandWords } from "./commands.ts";
import { editDistance, fold } from "./text.ts";
import type { Understanding } from "./understanding.ts";

const politeStart =
  /^(?:(?:da|a|oi|thua|bot|cho|em|toi|minh|chau|anh|chi|muon|can|xin|hoi|xem|giup|lam on|please|i want to|show me|my) )+/;
const politeEnd = /(?: (?:a|nhe|nha|di|voi|giup|em|toi|minh|cua toi|cua em|please|duoc khong|the nao))+$/;

/** Reads one message as a command; free text never becomes one by accident. */
export const understand = (text: string): Understanding => {
  const folded = fold(text).slice(0, 200);
  const whole = lookUp.get(folded);
  if (whole) return { as: "command", command: whole, word: folded, about: "", why: [] };
  const unended = folded.replace(politeEnd, "");
  const bare = unended.replace(politeStart, "");
  for (const word of [unended, bare]) {
    const wrapped = word.length > 2 ? lookUp.get(word) : undefined;
    if (wrapped) return { as: "near", command: wrapped, word, about: "", why: [] };
  }
  const [closest] = ranked(bare.length > 2 ? bare : folded);
  if (closest && closest.distance <= allowance(closest.word)) {
    return { as: "near", command: closest.command, word: closest.word, about: "", why: [] };
  }
  return { as: "nothing", nearest: suggestions(folded), why: [] };
};

const lookUp = new Map<string, CommandName>(
  commandNames.flatMap((command) => commandWords[command].map((word) => [fold(word), command] as const)),
);

/** Misspellings forgiven: none in short words, one from 5 letters on, two from 9 on. */
const allowance = (word: string): number => (word.length < 5 ? 0 : word.length < 9 ? 1 : 2);

const ranked = (folded: string) =>
  [...lookUp]
    .filter(([word]) => Math.abs(word.length - folded.length) <= 2)
    .map(([word, command]) => ({ word, command, distance: editDistance(word, folded) }))
    .sort((one, other) => one.distance - other.distance);

/** Commands that share most of their words with the text, or are at most half of it away; at most three. */
const suggestions = (folded: string): readonly CommandName[] => {
  const parts = new Set(folded.split(" "));
  const scored = [...lookUp].map(([word, command]) => {
    const words = word.split(" ");
    const shared = words.filter((part) => part.length > 1 && parts.has(part)).length / words.length;
    const isShort = folded.length > 2 && folded.length <= 40;
    const distance = isShort ? editDistance(word, folded) / Math.max(word.length, folded.length) : 1;
    return { command, score: shared >= 0.5 ? shared + 1 : distance <= 0.5 ? 1 - distance : 0 };
  });
  const best = scored.filter(({ score }) => score > 0).sort((one, other) => other.score - one.score);
  return [...new Set(best.map(({ command }) => command))].slice(0, 3);
};
