import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { commandNames } from "../../../src/bot/command-names.ts";
import { commandWords } from "../../../src/bot/commands.ts";
import { understand } from "../../../src/bot/understand.ts";
import { spell } from "../../../src/bot/understand-words/spelling.ts";
import { undoTelex } from "../../../src/bot/understand-words/undo-telex.ts";
import { undoVni } from "../../../src/bot/understand-words/undo-vni.ts";

type Keys = { readonly tones: string; readonly hats: Readonly<Record<string, (letter: string) => string>> };

const telex: Keys = {
  tones: "sfrxj",
  hats: { "^": (letter) => letter, "(": () => "w", "+": () => "w", d: () => "d" },
};
const vni: Keys = { tones: "12345", hats: { "^": () => "6", "(": () => "8", "+": () => "7", d: () => "9" } };

/** The word as somebody types it whose keyboard is off: each mark's key after its letter, or at the end. */
const typedWith = (keys: Keys, word: string, isLate: boolean): string => {
  const { letters, hats, tone } = spell(word);
  let typed = "";
  let late = "";
  for (const [index, letter] of Array.from(letters).entries()) {
    const key = keys.hats[hats[index] ?? ""]?.(letter) ?? "";
    typed += letter;
    if (isLate) late += late.includes(key) ? "" : key;
    else typed += key;
  }
  return typed + late + (tone === "" ? "" : keys.tones["sfrxj".indexOf(tone)]);
};

const vietnamese = commandNames.flatMap((command) =>
  commandWords[command].filter((word) => /[^\p{ASCII}]/u.test(word)).map((word) => [word, command] as const),
);

describe("a command typed with the keyboard switched off is that command", () => {
  const ways = [
    ["Telex", telex, false],
    ["Telex, marks last", telex, true],
    ["VNI", vni, false],
    ["VNI, marks last", vni, true],
  ] as const;
  test.each(ways)("%s", (_, keys, isLate) => {
    const wrong = vietnamese.filter(([word, command]) => {
      const typed = word
        .split(" ")
        .map((part) => typedWith(keys, part, isLate))
        .join(" ");
      const reading = understand(typed);
      return reading.as !== "command" || reading.command !== command;
    });
    expect(wrong).toEqual([]);
  });
});

describe("undone keys", () => {
  test.each([
    ["tieens", "tiến"],
    ["tienes", "tiến"],
    ["ddooj", "độ"],
    ["dodjo", "độ"],
    ["dduwowcj", "được"],
    ["dduowcj", "được"],
    ["huyr", "hủy"],
    ["suaw", "sưa"],
    ["quaw", "quă"],
    ["hury", "huỷ"],
    ["LICHJ", "lịch"],
    ["quaan", "quân"],
    ["tiêns", "tiến"],
  ])("Telex: %s is %s", (typed, word) => expect(undoTelex(typed)).toEqual(spell(word)));

  test.each([
    ["tie61n", "tiến"],
    ["tien61", "tiến"],
    ["d9o65", "độ"],
    ["d9uo75c", "được"],
    ["huy3", "hủy"],
  ])("VNI: %s is %s", (typed, word) => expect(undoVni(typed)).toEqual(spell(word)));

  test.each(["menu", "xem", "thi", "dh", "kh", "r", "jp"])("Telex: %s has none", (typed) =>
    expect(undoTelex(typed)).toBeUndefined(),
  );

  test.each(["tien", "18", "t10", "thang10", "a11", "k5", "lich12", "2026"])("VNI: %s has none", (typed) =>
    expect(undoVni(typed)).toBeUndefined(),
  );

  test("never make letters that were not typed, nor throw on any word", () => {
    const word = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.string({ unit: fc.constantFrom(..."aeoudswrfxjgnhct123456789êộđ"), maxLength: 12 }),
    );
    fc.assert(
      fc.property(word, (typed) => {
        for (const undone of [undoTelex(typed), undoVni(typed)]) {
          if (!undone) continue;
          const left = [...spell(typed).letters];
          for (const letter of undone.letters) {
            expect(left).toContain(letter);
            left.splice(left.indexOf(letter), 1);
          }
          expect(undone.hats.length).toBe(undone.letters.length);
          expect(left.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
