import type { PersonTitle } from "../domain/codes.ts";

/** What people type for each title beside its name; `sỹ` counts as `sĩ`. */
export const titleWords: Readonly<Record<PersonTitle, readonly string[]>> = {
  lao_dong_tien_tien: ["lao động tiên tiến", "lđtt", "advanced worker"],
  chien_si_thi_dua_co_so: [
    ...["chiến sĩ thi đua cơ sở", "chiến sỹ thi đua cơ sở", "chiến sĩ thi đua cấp cơ sở", "cstđcs"],
    ...["cstđ cơ sở", "cstđ cấp cơ sở", "grassroots emulation fighter"],
  ],
  chien_si_thi_dua_tinh: [
    ...["chiến sĩ thi đua cấp tỉnh", "chiến sỹ thi đua cấp tỉnh", "chiến sĩ thi đua tỉnh"],
    ...["cstđ tỉnh", "cstđ cấp tỉnh", "provincial emulation fighter"],
  ],
  chien_si_thi_dua_bo: [
    ...["chiến sĩ thi đua cấp bộ", "chiến sỹ thi đua cấp bộ", "chiến sĩ thi đua bộ"],
    ...["cstđ bộ", "cstđ cấp bộ", "ministerial emulation fighter"],
  ],
  chien_si_thi_dua_toan_quoc: [
    ...["chiến sĩ thi đua toàn quốc", "chiến sỹ thi đua toàn quốc", "cstđ toàn quốc", "cstđtq"],
    "national emulation fighter",
  ],
};
