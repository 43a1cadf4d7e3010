const names: Readonly<Record<string, string>> = {
  lao_dong_tien_tien: "Lao động tiên tiến",
  chien_si_thi_dua_co_so: "Chiến sĩ thi đua cơ sở",
  chien_si_thi_dua_tinh: "Chiến sĩ thi đua cấp tỉnh",
  chien_si_thi_dua_bo: "Chiến sĩ thi đua cấp Bộ",
  chien_si_thi_dua_toan_quoc: "Chiến sĩ thi đua toàn quốc",
};

const needs: Readonly<Record<string, string>> = {
  lao_dong_tien_tien:
    "được xếp loại hoàn thành tốt nhiệm vụ trở lên; đoàn kết, tích cực tham gia phong trào thi đua",
  chien_si_thi_dua_co_so:
    "đạt tiêu chuẩn Lao động tiên tiến và: được xếp loại hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến được cơ sở công nhận, hoặc có đề tài, đề án, công trình khoa học đã được nghiệm thu",
  chien_si_thi_dua_tinh:
    "03 lần liên tục được tặng Chiến sĩ thi đua cơ sở, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong tỉnh, được lựa chọn trong số những người tiêu biểu",
  chien_si_thi_dua_bo:
    "03 lần liên tục được tặng Chiến sĩ thi đua cơ sở, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong Bộ, được lựa chọn trong số những người tiêu biểu",
  chien_si_thi_dua_toan_quoc:
    "02 lần liên tục được tặng Chiến sĩ thi đua cấp Bộ, cấp tỉnh, có sáng kiến hoặc công trình khoa học có ảnh hưởng trong toàn quốc, được lựa chọn trong số những người tiêu biểu",
};

/** Titles: their names, and what each asks for. */
export const titles = {
  name: (title: string): string => names[title] ?? title,
  needs: (title: string): string => `Cần: ${needs[title] ?? "chưa quy định"}.`,
  basis: (article: string): string => `Căn cứ: Luật Thi đua, khen thưởng số 06/2022/QH15, ${article}.`,
  noBasis: "Chưa có căn cứ cho thời điểm này.",
  state: "Dự kiến: chưa đủ dữ liệu (chưa có kết quả xếp loại, công nhận).",
};
