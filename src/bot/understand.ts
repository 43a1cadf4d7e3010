import { aboutOf, bareWords } from "./commands.ts";
import { fold } from "./text.ts";
import { titleWhole } from "./title-words.ts";
import { findAbout } from "./understand-words/find-about.ts";
import { type CommandWord, findCommand } from "./understand-words/find-command.ts";
import { findMisspelt } from "./understand-words/find-misspelt.ts";
import { findWrapped } from "./understand-words/find-wrapped.ts";
import { nearestCommands } from "./understand-words/nearest-commands.ts";
import { isOtherMatter } from "./understand-words/other-phrases.ts";
import { isCourtesy, isMeant, politeCores } from "./understand-words/polite-words.ts";
import { readMeetingSentence } from "./understand-words/read-meeting-sentence.ts";
import { tidy } from "./understand-words/tidy.ts";
import { type Word, wordsOf } from "./understand-words/words-of.ts";
import { readWorkSentence } from "./understand-work/read-work-sentence.ts";
import type { Reading, Understanding } from "./understanding.ts";

/** Longer texts are not read: who gives an order or reports a month is brief. */
const most = { chars: 600, words: 60 };

/** Reads one message as a command or a month's work; free text never becomes one by accident. */
export const understand = (text: string): Understanding => {
  const clean = text.length > most.chars ? "" : tidy(text);
  const words = wordsOf(clean, most.words);
  if (kindSigns.test(clean)) return { as: "courtesy", why: ["nothing but a kind sign"] };
  if (!words?.length) return nothing([], "without words, or too long to be a command");
  const seen = `read as “${fold(clean)}”`;
  const message = { words, clean, cores: politeCores(words) };
  for (const step of steps) {
    const taken = step(message);
    if (taken) return { ...taken.reading, why: [seen, taken.why] };
  }
  return nothing(nearestCommands(words), seen, "no command, none nearby, no figures of a month");
};

/** Thumbs, hands, hearts and smiles, and nothing else. */
const kindSigns = /^(?:[👍👌🙏👏🙂😊😄😍🥰]|❤|\p{Emoji_Modifier}|\s|[!.])+$/u;

const nothing = (
  nearest: Extract<Reading, { as: "nothing" }>["nearest"],
  ...why: string[]
): Understanding => ({
  as: "nothing",
  nearest,
  why,
});

type Message = {
  readonly words: readonly Word[];
  readonly clean: string;
  /** The words without some of what is only polite. */
  readonly cores: readonly (readonly Word[])[];
};

type Step = (message: Message) => { reading: Reading; why: string } | undefined;

const asWhole: Step = ({ words }) => {
  const found = isOtherMatter(words) ? undefined : findCommand(words);
  if (!found) return undefined;
  const { command, word, how } = found;
  return {
    reading: { as: "command", command, word, about: aboutOf(word) },
    why: `all of it is “${word}”, ${how}`,
  };
};

const asWrapped: Step = ({ words, clean, cores }) => {
  const found = findWrapped(words, cores);
  if (!found) return undefined;
  const { command, word, how, core } = found;
  const why = `“${written(core, clean)}” within polite words is “${word}”, ${how}`;
  return { reading: { as: "near", command, word, about: aboutOf(word) }, why };
};

const asMeeting: Step = ({ clean }) =>
  readMeetingSentence(clean) && {
    reading: { as: "near", command: "addMeeting", word: "họp", about: clean },
    why: "it tells of a meeting with its hour and day",
  };

const asWork: Step = ({ clean }) => {
  const sentence = readWorkSentence(clean);
  return (
    sentence && {
      reading: { as: "work", sentence, said: clean },
      why: "every word belongs to a month's work",
    }
  );
};

const aboutStep =
  (find: (words: readonly Word[]) => CommandWord | undefined, mostCores: number): Step =>
  ({ clean, cores }) => {
    for (const core of cores.slice(0, mostCores)) {
      const found = findAbout(core, find);
      if (!found) continue;
      const { command, word } = found;
      const about = written(found.about, clean);
      return { reading: { as: "near", command, word, about }, why: `“${word}” about “${about}”` };
    }
    return undefined;
  };

const asAbout = aboutStep(findCommand, 60);
const asMisspeltAbout = aboutStep(findMisspelt, 6);

const asMisspelt: Step = ({ words, cores }) => {
  for (const core of cores) {
    const found = findMisspelt(core);
    if (!found || !isMeant(found.command, words, core)) continue;
    const { command, word, slips } = found;
    return { reading: { as: "near", command, word, about: aboutOf(word) }, why: `${slips} off “${word}”` };
  }
  return undefined;
};

const folded: ReadonlyMap<string, string> = new Map([...bareWords.keys()].map((word) => [fold(word), word]));

/** A word that is a command where nothing but courtesy stands beside it. */
const asBare: Step = ({ clean, cores }) => {
  for (const core of cores) {
    const word = folded.get(fold(written(core, clean))) ?? "";
    const command = bareWords.get(word);
    if (command) return { reading: { as: "near", command, word, about: "" }, why: `“${word}” stands alone` };
  }
  return undefined;
};

/** A title's name alone asks about that title. */
const asTitle: Step = ({ clean, cores }) => {
  for (const core of cores) {
    const about = written(core, clean);
    if (!titleWhole(about)) continue;
    return {
      reading: { as: "near", command: "titles", word: "danh hiệu", about },
      why: `“${about}” is a title`,
    };
  }
  return undefined;
};

const asCourtesy: Step = ({ words }) =>
  isCourtesy(words) ? { reading: { as: "courtesy" }, why: "nothing but courtesy" } : undefined;

const steps: readonly Step[] = [
  asWhole,
  asMeeting,
  asAbout,
  asWrapped,
  asWork,
  asBare,
  asMisspelt,
  asMisspeltAbout,
  asTitle,
  asCourtesy,
];

/** The words as they stand in the text, with all between them. */
const written = (words: readonly Word[], clean: string): string =>
  clean.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0);
