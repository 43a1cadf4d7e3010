import { ok, refused } from "../domain/result.ts";
import { allWords } from "./answer-words.ts";
import type { Option } from "./card.ts";
import type { Field, Place } from "./field.ts";
import { fold } from "./text.ts";

/** An option, and what else people type for it. */
export type Choosable = Option & { readonly typed?: readonly string[] };

type OptionsOf<Context> = (place: Place<Context>) => readonly Choosable[];

/** Any number of the options, in their order; none is an answer where the field is not required. */
export const choices = <Context>(
  spec: { required: boolean },
  options: OptionsOf<Context>,
): Field<readonly string[], Context> => ({
  free: false,
  required: spec.required,
  isMoot: (place) => options(place).length === 0,
  list: (place) => options(place).map(({ label }, index) => `${index + 1}. ${label}`),
  write: (value) => value.join(","),
  show: (raw, place) => labelsOf(split(raw), options(place)),
  input: (raw, place) => ({ kind: "choices", options: options(place).map(toOption), value: split(raw) }),
  read: (raw, place) => {
    const chosen = split(raw);
    const all = options(place);
    if (chosen.length === 0 && spec.required) return refused("required");
    if (!chosen.every((value) => isOption(value, all))) return refused("not-an-option");
    return ok(all.map(({ value }) => value).filter((value) => chosen.includes(value)));
  },
  readTyped: (text, place) => {
    const found = optionsIn(text, options(place));
    return found === undefined ? refused("not-an-option") : ok(found.join(","));
  },
});

/** One of the options; they are numbered unless people would take the numbers for something else. */
export const choice = <Context>(
  spec: { numbered: boolean },
  options: OptionsOf<Context>,
): Field<string, Context> => ({
  free: false,
  required: true,
  isMoot: (place) => options(place).length === 0,
  list: (place) =>
    options(place).map(({ label }, index) => (spec.numbered ? `${index + 1}. ${label}` : label)),
  write: (value) => value,
  show: (raw, place) => labelsOf([raw], options(place)),
  input: (raw, place) => ({ kind: "choice", options: options(place).map(toOption), value: raw }),
  read: (raw, place) =>
    raw === "" ? refused("required") : isOption(raw, options(place)) ? ok(raw) : refused("not-an-option"),
  readTyped: (text, place) => {
    const all = options(place);
    const found = [fold(text), bare(text)]
      .map((said) => {
        const named = all.find((option) => namesOf(option).includes(said));
        return named ?? (spec.numbered ? numbered(said, all) : undefined);
      })
      .find((option) => option !== undefined);
    return found === undefined ? refused("not-an-option") : ok(found.value);
  },
});

const split = (raw: string): readonly string[] => raw.split(",").filter((value) => value !== "");

const toOption = ({ value, label }: Choosable): Option => ({ value, label });

const isOption = (value: string, options: readonly Option[]): boolean =>
  options.some((option) => option.value === value);

const labelsOf = (values: readonly string[], options: readonly Option[]): string =>
  options
    .filter(({ value }) => values.includes(value))
    .map(({ label }) => label)
    .join("; ");

const namesOf = ({ label, typed = [] }: Choosable): readonly string[] => [label, ...typed].map(fold);

const numbered = (word: string, options: readonly Choosable[]): Choosable | undefined =>
  /^\d{1,2}$/.test(word) ? options[Number(word) - 1] : undefined;

const joining = new Set(["va", "and", "voi"]);

/** What is said beside an option and names none. */
const beside = new Set([
  ...["so", "muc", "cau", "loai", "chon", "la", "da", "vang", "a", "em", "toi", "minh", "thoi", "nhe", "nha"],
  ...["number", "option", "i", "am", "it", "is", "the", "please"],
]);

const bare = (text: string): string =>
  fold(text.slice(0, 500))
    .split(" ")
    .filter((word) => !beside.has(word))
    .join(" ");

/** The values that a text names by number or name, in the options' order; undefined where any of it names none. */
const optionsIn = (text: string, options: readonly Choosable[]): readonly string[] | undefined => {
  if (allWords.has(fold(text))) return options.map(({ value }) => value);
  const found = new Set<Choosable>();
  let rest = ` ${fold(withRanges(text.slice(0, 2_000)))} `;
  const names = options.flatMap((option) => namesOf(option).map((name) => ({ name, option })));
  for (const { name, option } of names.sort((one, other) => other.name.length - one.name.length)) {
    if (name === "" || !rest.includes(` ${name} `)) continue;
    found.add(option);
    rest = rest.replaceAll(` ${name} `, "  ");
  }
  for (const word of rest
    .split(/[ ,./]+/)
    .filter((part) => part !== "" && !joining.has(part) && !beside.has(part))) {
    const option = numbered(word, options);
    if (!option) return undefined;
    found.add(option);
  }
  return found.size === 0
    ? undefined
    : options.filter((option) => found.has(option)).map(({ value }) => value);
};

/** "1-3" written out as "1 2 3". */
const withRanges = (text: string): string =>
  text.replace(/(?<!\d)(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)/g, (_, first, last) =>
    Array.from({ length: Math.abs(last - first) + 1 }, (_, index) => Math.min(first, last) + index).join(" "),
  );
