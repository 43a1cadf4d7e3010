import fc from "fast-check";
import { expect, test } from "vitest";
import { type CommandName, commandNames, commandsAbout } from "../../../src/bot/command-names.ts";
import { aboutOf, commandWords } from "../../../src/bot/commands.ts";
import { fold } from "../../../src/bot/text.ts";
import { understand } from "../../../src/bot/understand.ts";
import { readingsOf } from "../../../src/bot/understand-words/words-of.ts";
import { readTables } from "./understand/tables.ts";

const everyWord = commandNames.flatMap((command) => commandWords[command]);
const tables = [readTables(""), readTables("held-out-")];
const rows = tables.flatMap(({ commands, work, others }) => [
  ...commands.map(({ text }) => text),
  ...work.map(({ text }) => text),
  ...others,
]);

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "binary-ascii", maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
  fc
    .array(fc.constantFrom(...everyWord, ...rows, "18/20", "việc", ",", "-5", "tốt"), { maxLength: 6 })
    .map((parts) => parts.join(" ")),
);

const slipped = fc
  .tuple(
    fc.constantFrom(...rows, ...everyWord),
    fc.nat(),
    fc.constantFrom("", "a", "s", "1", " ", "đ", "\u0301"),
  )
  .map(([text, at, put]) => text.slice(0, at % text.length) + put + text.slice((at % text.length) + 1));

const isCommandWord = (letters: string): boolean => everyWord.some((word) => fold(word) === letters);

test("what is taken for a command is its word, but for marks, keys of marks and mentions; so no answer is swallowed", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, slipped), (text) => {
      const reading = understand(text);
      if (reading.as !== "command") return;
      expect(fold(reading.word)).toSatisfy(isCommandWord);
      const said = text.replace(/<at>.*?<\/at>|@\S+( ?đ?d?ua)?/giu, " ").replace(/\p{Cf}/gu, "");
      const words = [...said.normalize("NFC").matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu)].map(String);
      const asTyped = words.map((word) => readingsOf(word).map(({ letters }) => letters));
      const wanted = fold(reading.word).split(" ");
      expect(asTyped.length).toBe(wanted.length);
      for (const [index, ways] of asTyped.entries()) expect(ways).toContain(wanted[index]);
    }),
    { numRuns: 1_000 },
  );
});

test("any text is read as something, with reasons; what it is about stands in it", () => {
  fc.assert(
    fc.property(fc.oneof(anyText, slipped), (text) => {
      const reading = understand(text);
      expect(reading.why.length).toBeGreaterThan(0);
      if (reading.as === "nothing") expect(reading.nearest.length).toBeLessThanOrEqual(3);
      if (reading.as === "work") {
        expect(Object.keys(reading.sentence.figures).length).toBeGreaterThan(0);
        for (const figure of Object.values(reading.sentence.figures)) expect(figure).toMatch(/^-?\d[\d.,]*$/);
      }
      if (reading.as !== "near") return;
      const isOfTheWord = reading.about === aboutOf(reading.word);
      if (!isOfTheWord) expect(text.normalize("NFC").replace(/\p{Cf}|\ufe0f/gu, "")).toContain(reading.about);
      if (reading.about !== "") expect(commandsAbout.has(reading.command)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("the same text is read the same way, in whichever form its letters are written", () => {
  fc.assert(
    fc.property(fc.constantFrom(...rows), (text) => {
      const { why: _, ...asWritten } = understand(text);
      const { why: __, ...apart } = understand(text.normalize("NFD"));
      expect(apart).toEqual(asWritten);
    }),
  );
});

test("long texts are nothing, soon: broken ones, and those full of commands, courtesies or figures", () => {
  const parts = [
    "đăng ký ",
    "cho em ",
    "a",
    "1 ",
    "xong ",
    "\ud800",
    "18/20 việc, ",
    "tốt 1 đúng hạn ",
    "e\u0301\u0302",
    "@bot ",
  ];
  for (const part of parts) {
    expect(understand(part.repeat(100_000 / part.length)).as).toBe("nothing");
    const startedAt = performance.now();
    understand(part.repeat(600 / part.length));
    understand(part.repeat(150 / part.length));
    expect(performance.now() - startedAt).toBeLessThan(15_000);
  }
});

test("a command within a long sentence is nothing", () => {
  const command = fc.constantFrom<CommandName>("register", "progress", "reportWork", "titles", "calendar");
  const around = "Căn cứ công văn của Ủy ban nhân dân tỉnh về việc tổ chức hội nghị tổng kết, các phòng";
  fc.assert(
    fc.property(command, fc.nat(3), (name, at) => {
      const word = commandWords[name][at] ?? "";
      for (const text of [`${around} ${word}`, `${word} ${around}`, `${around} ${word} ${around}`])
        expect(understand(text).as).toBe("nothing");
    }),
  );
});
