import type { Messages } from "../vi/vi.ts";

const names: Readonly<Record<string, string>> = {
  lao_dong_tien_tien: "Advanced Worker (Lao động tiên tiến)",
  chien_si_thi_dua_co_so: "Grassroots Emulation Fighter (Chiến sĩ thi đua cơ sở)",
  chien_si_thi_dua_tinh: "Provincial Emulation Fighter (Chiến sĩ thi đua cấp tỉnh)",
  chien_si_thi_dua_bo: "Ministerial Emulation Fighter (Chiến sĩ thi đua cấp Bộ)",
  chien_si_thi_dua_toan_quoc: "National Emulation Fighter (Chiến sĩ thi đua toàn quốc)",
};

const needs: Readonly<Record<string, string>> = {
  lao_dong_tien_tien:
    "a yearly rating of well completed or better; unity and an active part in emulation movements",
  chien_si_thi_dua_co_so:
    "the standard of Advanced Worker and one of: a rating of excellently completed, an initiative recognised by the office, an accepted science topic, scheme or work",
  chien_si_thi_dua_tinh:
    "3 consecutive awards of Grassroots Emulation Fighter, an initiative or science work with influence in the province, chosen among the most outstanding",
  chien_si_thi_dua_bo:
    "3 consecutive awards of Grassroots Emulation Fighter, an initiative or science work with influence in the ministry, chosen among the most outstanding",
  chien_si_thi_dua_toan_quoc:
    "2 consecutive awards of Provincial or Ministerial Emulation Fighter, an initiative or science work with national influence, chosen among the most outstanding",
};

export const titles: Messages["titles"] = {
  name: (title) => names[title] ?? title,
  needs: (title) => `Needed: ${needs[title] ?? "not set"}.`,
  basis: (article) =>
    `Basis: Law on Emulation and Commendation 06/2022/QH15, ${article.replace("Điều", "Article")}.`,
  noBasis: "No legal basis is known for this date.",
  state: "Projected: not enough data (no rating or recognition is recorded yet).",
};
