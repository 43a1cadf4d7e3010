import type { PersonTitle } from "./codes.ts";
import type { Day } from "./day.ts";

/** Law 06/2022/QH15 on emulation and commendation, Article 94: in force from this day. */
const lawInForceFrom: Day = "2024-01-01";

const articles: Readonly<Record<PersonTitle, string>> = {
  lao_dong_tien_tien: "Điều 24",
  chien_si_thi_dua_co_so: "Điều 23",
  chien_si_thi_dua_tinh: "Điều 22",
  chien_si_thi_dua_bo: "Điều 22",
  chien_si_thi_dua_toan_quoc: "Điều 21",
};

/** The article that sets a title's standard on a day; null on days that no known law covers. */
export const titleArticle = (title: PersonTitle, on: Day): string | null =>
  on < lawInForceFrom ? null : articles[title];
