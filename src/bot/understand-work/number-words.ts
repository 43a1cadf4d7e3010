const vietnamese = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const english =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

const ones: readonly (readonly [string, number])[] = [
  ...vietnamese.map((word, value) => [word, value] as const).slice(1),
  ["tư", 4],
  ["bẩy", 7],
];
const after: readonly (readonly [string, number])[] = [...ones, ["mốt", 1], ["lăm", 5], ["nhăm", 5]];

/** Numbers up to 99 written as words, in both languages. */
export const numberWords: ReadonlyMap<string, string> = new Map(
  [
    ...ones,
    ["mười", 10] as const,
    ["chục", 10] as const,
    ...after.map(([one, value]) => [`mười ${one}`, 10 + value] as const),
    ...ones.flatMap(([ten, tens]) =>
      tens < 2
        ? []
        : [
            [`${ten} mươi`, tens * 10] as const,
            [`${ten} chục`, tens * 10] as const,
            ...after.map(([one, value]) => [`${ten} mươi ${one}`, tens * 10 + value] as const),
          ],
    ),
    ...english.split(" ").map((word, value) => [word, value] as const),
  ].map(([words, value]) => [words, String(value)]),
);
