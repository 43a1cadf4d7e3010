import type { Card } from "../../../src/bot/card.ts";
import type { TitleVerdict } from "../../../src/domain/titles/title-verdict.ts";
import type { TitleStanding } from "../../../src/usecases/show-titles.ts";

/** Every text of a card. */
export const textsOf = (card: Card): readonly string[] => [
  card.title,
  ...(card.subtitle === undefined ? [] : [card.subtitle]),
  ...(card.notice ? [card.notice.text] : []),
  ...(card.text ?? []),
  ...(card.sections ?? []).flatMap(({ title, text = [], facts = [] }) => [
    title,
    ...text,
    ...facts.flatMap(({ label, value }) => [label, value]),
  ]),
  ...(card.actions ?? []).map(({ label }) => label),
  ...(card.footnote === undefined ? [] : [card.footnote]),
];

/** What is wrong with a text, whatever its language: a hole, a code that nobody worded, a loose mark or space. */
export const holesIn = (text: string): readonly string[] => [
  ...(/undefined|null|NaN|\[object|Infinity|\(\)|: ?$|; ?$|:\.|;\.|“”/.test(text) ? [`a hole: ${text}`] : []),
  ...(/[a-z]_[a-z]|[a-z][A-Z][a-z]|office:\S/.test(text) ? [`a code: ${text}`] : []),
  ...(text !== text.normalize("NFC") || /\p{M}/u.test(text) ? [`not NFC: ${text}`] : []),
  ...(/ {2}|^\s|\s$/.test(text) || text === "" ? [`spaces: ${text}`] : []),
  ...(/đạt danh hiệu|được danh hiệu|đã đạt|không đạt|you have the title|you are awarded/i.test(text)
    ? [`a claim: ${text}`]
    : []),
];

/** What of an English text was left in Vietnamese, beside names, numbers of texts and the office's own words. */
export const vietnameseIn = (text: string): readonly string[] => {
  const rest = text.replace(/\([^()]*\)|NĐ-CP|BNV-TĐKT|Điều 5 Quy chế thi đua của cơ quan/g, "");
  return /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i.test(rest)
    ? [`Vietnamese: ${text}`]
    : [];
};

/** The card's texts, a line each. */
export const said = (card: Card): string => textsOf(card).join("\n");

/** A verdict on a person who has pledged nothing, of a title that the plan opens. */
export const standing = (verdict: TitleVerdict, more: Partial<TitleStanding> = {}): TitleStanding => ({
  verdict,
  isPledged: false,
  isAimedAt: true,
  workNames: {},
  entryCounts: { verified: 0, selfEntered: 0 },
  ...more,
});
