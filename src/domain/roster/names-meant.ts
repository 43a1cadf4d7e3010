import { foldWords } from "./fold-words.ts";

type Named = { readonly name: string };

/** What a thing's name may begin with: it says what sort of thing it is, and not which one. */
const sorts =
  /^(?:cac )?(phong|ban|don vi|bo phan|to|doi|trung tam|chi cuc|van phong|khoa|tt|vp|unit|division|department) (?=.)/;

/**
 * The things that somebody's words may mean, in their order: the one so called; else those whose name holds the words;
 * else those whose initials they are, or a mixture of both. Marks and case say nothing.
 */
export const namesMeant = <Thing extends Named>(all: readonly Thing[], said: string): readonly Thing[] => {
  const words = foldWords(said);
  if (words === "") return [];
  const sort = sorts.exec(words)?.[1];
  const bare = words.replace(sorts, "");
  const folded = all.map((thing) => ({ thing, name: foldWords(thing.name) }));
  for (const fits of [
    (name: string) => name === words,
    (name: string) => name.replace(sorts, "") === bare,
    (name: string) => holds(name, words),
    (name: string) => sort !== undefined && name.startsWith(`${sort} `) && holds(name, bare),
    (name: string) => holds(name, bare),
    (name: string) => [words, bare].some((some) => isInitials(name.split(" "), some.split(" "))),
  ]) {
    const found = folded.filter(({ name }) => fits(name));
    if (found.length > 0) return found.map(({ thing }) => thing);
  }
  return [];
};

const holds = (name: string, words: string): boolean => ` ${name} `.includes(` ${words} `);

/** Whether the words follow each other in the name, each of them a whole word or the initials of two or more. */
const isInitials = (name: readonly string[], said: readonly string[]): boolean =>
  name.some((_, at) => follows(name.slice(at), said));

const follows = (name: readonly string[], [first, ...others]: readonly string[]): boolean => {
  if (first === undefined) return true;
  if (name[0] === first && follows(name.slice(1), others)) return true;
  const initials = name.slice(0, first.length).map((word) => word[0]);
  return first.length > 1 && initials.join("") === first && follows(name.slice(first.length), others);
};
