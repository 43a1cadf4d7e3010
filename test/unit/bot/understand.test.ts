import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CommandName, commandNames } from "../../../src/bot/command-names.ts";
import { commandWords } from "../../../src/bot/commands.ts";
import { understand } from "../../../src/bot/understand.ts";

const said = (text: string): string => {
  const understood = understand(text);
  return "command" in understood ? `${understood.as} ${understood.command}` : understood.as;
};

const withoutMarks = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");

const everyWord = commandNames.flatMap((command) =>
  commandWords[command].map((word) => [word, command] as const),
);

describe("a command is understood", () => {
  test.each(everyWord)("%s", (word, command) => {
    const asTyped = [
      word,
      word.toUpperCase(),
      word.normalize("NFD"),
      withoutMarks(word),
      `  ${word.replaceAll(" ", "   ")} !`,
      `“${word}”.`,
    ];
    expect(asTyped.map(said)).toEqual(asTyped.map(() => `command ${command}`));
  });

  test("and no word stands for two", () => {
    const folded = everyWord.map(([word]) => withoutMarks(word));
    const owners = new Map<string, CommandName>();
    for (const [index, [, command]] of everyWord.entries()) {
      const word = folded[index] ?? "";
      expect([word, owners.get(word) ?? command]).toEqual([word, command]);
      owners.set(word, command);
    }
  });
});

describe("polite words around a command are no hindrance", () => {
  const wrapped: Readonly<Record<string, CommandName>> = {
    "em muốn đăng ký ạ": "register",
    "dạ cho em đăng ký với ạ": "register",
    "cho tôi xem tiến độ": "progress",
    "tiến độ của em thế nào": "progress",
    "xin chào ạ": "help",
    "giúp em với ạ": "help",
    "tôi muốn rút đăng ký": "pledge",
    "cho em xem lịch sử nhé": "pledgeHistory",
    "hủy đi": "cancel",
    "quay lại giúp em": "back",
    "I want to register": "register",
    "show me my progress": "progress",
    "help me, please": "help",
    "English please": "english",
  };
  test.each(Object.entries(wrapped))("%s", (text, command) => {
    expect(said(text)).toBe(`near ${command}`);
    expect(said(withoutMarks(text).toUpperCase())).toBe(`near ${command}`);
  });
});

describe("courtesy asks for nothing", () => {
  test.each([
    ...[
      "cảm ơn",
      "cám ơn",
      "cam on",
      "Cảm ơn em nhiều nhé",
      "cảm ơn bot",
      "dạ em cảm ơn anh chị nhiều ạ",
      "ok",
    ],
    ...[
      "OK em",
      "vâng",
      "dạ vâng ạ",
      "ừ",
      "được rồi",
      "thanks",
      "Thank you so much!",
      "👍",
      "🙏🏻 🙏🏻",
      "❤️",
      "🙂",
    ],
  ])("%s", (text) => expect(said(text)).toBe("courtesy"));

  test.each([
    "cảm ơn, cho em xem tiến độ",
    "ok đăng ký",
    "vâng 18/20 việc",
    "cảm ơn rồi sao nữa",
    "em",
    "😡",
    "cam",
  ])("%s is more or less than that", (text) => expect(said(text)).not.toBe("courtesy"));
});

describe("small misspellings are forgiven", () => {
  const misspelt: Readonly<Record<string, CommandName>> = {
    "đăng kyy": "register",
    "dang kuy": "register",
    "đăng ký thi duaa": "register",
    capnhat: "reportWork",
    "cap nhta": "reportWork",
    "tien d": "progress",
    progess: "progress",
    updat: "reportWork",
    "tro giop": "help",
    "quay lia": "back",
    "ngon ngư": "language",
  };
  test.each(Object.entries(misspelt))("%s", (text, command) => {
    expect(["near", "command"].map((as) => `${as} ${command}`)).toContain(said(text));
  });

  test("none in a word of up to four letters", () => {
    for (const text of ["ho", "hyy", "tdt", "bakc", "menn", "hay", "dhh"]) expect(said(text)).toBe("nothing");
  });
});

describe("other matters are never taken as the command", () => {
  const others: readonly (readonly [string, CommandName])[] = [
    ["đăng ký kết hôn", "register"],
    ["đăng ký tạm trú", "register"],
    ["đăng ký xe", "register"],
    ["đăng ký nghỉ phép", "register"],
    ["tôi đã đăng ký rồi", "register"],
    ["tiến độ công trình", "progress"],
    ["tiến độ giải ngân", "progress"],
    ["cập nhật phần mềm", "reportWork"],
    ["cập nhật Windows", "reportWork"],
    ["cập nhật công văn", "reportWork"],
    ["lịch sử Việt Nam", "pledgeHistory"],
    ["tiếng Anh chuyên ngành", "english"],
    ["ngôn ngữ lập trình", "language"],
    ["update windows", "reportWork"],
    ["progress of the bridge", "progress"],
    ["history of Vietnam", "pledgeHistory"],
  ];
  test.each(others)("%s", (text, nearest) => {
    const understood = understand(text);
    expect(understood.as).toBe("nothing");
    expect(understood.as === "nothing" && understood.nearest[0]).toBe(nearest);
  });

  test.each(["", " ", "…", "😡", "qwerty uiop", "95", "95,5", "1, 2", "18/20", "bỏ qua"])("%s", (text) =>
    expect(said(text)).toBe("nothing"),
  );
});

test("any text is understood, as something, quickly", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const understood = understand(text);
      if (understood.as === "nothing") expect(understood.nearest.length).toBeLessThanOrEqual(3);
      if ("command" in understood) expect(commandNames).toContain(understood.command);
    }),
  );
  const startedAt = performance.now();
  understand("đăng ký ".repeat(20_000));
  expect(performance.now() - startedAt).toBeLessThan(10_000);
});

test("a command with other words before and after is not the command", () => {
  // What stands around the evidence of others may be their name.
  const others = ([typed, command]: (typeof everyWord)[number]) =>
    typed.length > 4 && command !== "evidenceFor";
  const word = fc.constantFrom(...everyWord.filter(others));
  const around = fc.constantFrom("công trình", "kết hôn", "phần mềm", "truyền thông", "số liệu quý");
  fc.assert(
    fc.property(word, around, fc.boolean(), ([typed], other, isBefore) => {
      const text = isBefore ? `${other} ${typed}` : `${typed} ${other}`;
      expect(said(text)).toBe("nothing");
    }),
  );
});
