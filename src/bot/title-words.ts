import { type AwardCode, awardCodes } from "../domain/plan/fields.ts";
import { editDistance, fold } from "./text.ts";

/** What people type for each title or reward beside its code; `sỹ` counts as `sĩ`. */
export const titleWords: Readonly<Record<AwardCode, readonly string[]>> = {
  lao_dong_tien_tien: ["lao động tiên tiến", "lđtt", "advanced worker"],
  chien_si_thi_dua_co_so: [
    ...["chiến sĩ thi đua cơ sở", "chiến sỹ thi đua cơ sở", "chiến sĩ thi đua cấp cơ sở", "cstđcs"],
    ...["cstđ cơ sở", "cstđ cấp cơ sở", "cstđ cs", "grassroots emulation fighter", "grassroots fighter"],
  ],
  chien_si_thi_dua_tinh: [
    ...["chiến sĩ thi đua cấp tỉnh", "chiến sỹ thi đua cấp tỉnh", "chiến sĩ thi đua tỉnh"],
    ...["cstđ tỉnh", "cstđ cấp tỉnh", "cstđt", "provincial emulation fighter", "provincial fighter"],
  ],
  chien_si_thi_dua_bo: [
    ...["chiến sĩ thi đua cấp bộ", "chiến sỹ thi đua cấp bộ", "chiến sĩ thi đua bộ"],
    ...["cstđ bộ", "cstđ cấp bộ", "cstđb", "ministerial emulation fighter", "ministerial fighter"],
  ],
  chien_si_thi_dua_toan_quoc: [
    ...["chiến sĩ thi đua toàn quốc", "chiến sỹ thi đua toàn quốc", "cstđ toàn quốc", "cstđtq"],
    ...["national emulation fighter", "national fighter"],
  ],
  tap_the_lao_dong_tien_tien: ["tập thể lao động tiên tiến", "ttlđtt", "advanced labour collective"],
  tap_the_lao_dong_xuat_sac: ["tập thể lao động xuất sắc", "ttlđxs", "excellent labour collective"],
  co_thi_dua_tinh: [
    "cờ thi đua của ubnd tỉnh",
    "cờ thi đua ubnd tỉnh",
    "cờ thi đua tỉnh",
    "cờ tỉnh",
    "emulation flag of the province",
  ],
  co_thi_dua_bo: ["cờ thi đua của bộ", "cờ thi đua bộ", "cờ bộ", "emulation flag of the ministry"],
  co_thi_dua_chinh_phu: [
    "cờ thi đua của chính phủ",
    "cờ thi đua chính phủ",
    "cờ chính phủ",
    "government's emulation flag",
  ],
  giay_khen_giam_doc_so: [
    "giấy khen của giám đốc sở",
    "giấy khen giám đốc sở",
    "giấy khen",
    "gk",
    "certificate of commendation",
    "director's certificate of commendation",
  ],
  bang_khen_ubnd_tinh: [
    ...["bằng khen của chủ tịch ubnd tỉnh", "bằng khen chủ tịch ubnd tỉnh", "bằng khen của ubnd tỉnh"],
    ...[
      "bằng khen ubnd tỉnh",
      "bằng khen cấp tỉnh",
      "bằng khen tỉnh",
      "bk tỉnh",
      "bk ubnd tỉnh",
      "certificate of merit of the province's chair",
    ],
  ],
  bang_khen_bo_truong: [
    ...["bằng khen của bộ trưởng", "bằng khen bộ trưởng", "bằng khen cấp bộ", "bằng khen bộ", "bk bộ"],
    ...[
      "bằng khen của bộ",
      "bằng khen của bộ công thương",
      "bằng khen bộ công thương",
      "minister's certificate of merit",
    ],
  ],
  bang_khen_thu_tuong: [
    ...["bằng khen của thủ tướng chính phủ", "bằng khen thủ tướng chính phủ", "bằng khen của thủ tướng"],
    ...[
      "bằng khen thủ tướng",
      "bk thủ tướng",
      "bk ttg",
      "bằng khen ttg",
      "prime minister's certificate of merit",
    ],
  ],
  huan_chuong_lao_dong_hang_nhat: [
    "huân chương lao động hạng nhất",
    "hclđ hạng nhất",
    "hclđ nhất",
    "labour order 1st class",
  ],
  huan_chuong_lao_dong_hang_nhi: [
    "huân chương lao động hạng nhì",
    "hclđ hạng nhì",
    "hclđ nhì",
    "labour order 2nd class",
  ],
  huan_chuong_lao_dong_hang_ba: [
    "huân chương lao động hạng ba",
    "hclđ hạng ba",
    "hclđ ba",
    "labour order 3rd class",
  ],
  ky_niem_chuong: ["kỷ niệm chương", "kỉ niệm chương", "knc", "commemorative medal"],
};

/** A title's word as it is compared: `sỹ` is written `sĩ` as well, and codes with underscores. */
const plain = (text: string): string =>
  fold(text.slice(0, 200).replaceAll("_", " "))
    .replace(/\bsy\b/g, "si")
    .replace(/\bki niem\b/g, "ky niem");

const wordList = awardCodes.flatMap((code) =>
  [code, ...titleWords[code]].map((word) => ({ code, word: plain(word) })),
);

const byWord = new Map(wordList.map(({ word, code }) => [word, code]));

const only = (codes: readonly AwardCode[]): AwardCode | undefined => {
  const [first, ...others] = new Set(codes);
  return others.length === 0 ? first : undefined;
};

/** The longest words that stand in the text: a collective's name holds a person's. */
const within = (said: string): AwardCode | undefined => {
  const found = wordList.filter(({ word }) => word.length > 2 && ` ${said} `.includes(` ${word} `));
  const longest = Math.max(0, ...found.map(({ word }) => word.length));
  const best = found.filter(({ word }) => word.length === longest);
  const beside = found.filter(({ word }) => !best.some((one) => one.word.includes(word)));
  return only([...best, ...beside].map(({ code }) => code));
};

/** Misspellings forgiven: one in words of 8 letters, two from 14 on. */
const misspelt = (said: string): AwardCode | undefined => {
  const allowed = said.length < 8 ? 0 : said.length < 14 ? 1 : 2;
  const near = wordList
    .filter(({ word }) => word.length >= 8 && Math.abs(word.length - said.length) <= allowed)
    .map(({ code, word }) => ({ code, distance: editDistance(word, said) }))
    .filter(({ distance }) => distance <= allowed);
  const closest = Math.min(...near.map(({ distance }) => distance));
  return only(near.filter(({ distance }) => distance === closest).map(({ code }) => code));
};

/** The title or reward that a text is, and nothing more. */
export const titleWhole = (text: string): AwardCode | undefined => {
  const said = plain(text);
  return said.length < 4 ? undefined : byWord.get(said);
};

/** The title or reward that a text names; none where it names none, or more than one. */
export const titleNamed = (text: string): AwardCode | undefined => {
  const said = plain(text);
  if (said === "") return undefined;
  return byWord.get(said) ?? within(said) ?? misspelt(said);
};
