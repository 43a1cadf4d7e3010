import type { JudgeRule } from "../../domain/plan/judge/judgement.ts";

const rules: Readonly<Record<JudgeRule, string>> = {
  level:
    "So số hiện có với mức cần đạt: đạt là đúng tiến độ; chưa đạt nhưng từ 4/5 mức đó là có nguy cơ; thấp hơn, hoặc hết thời gian mà chưa đạt, là chậm.",
  pace: "Việc cộng dồn: số phải có tăng đều theo ngày. Đủ là đúng tiến độ; còn thiếu trong 1/4 thời gian cuối, hoặc mới có từ 4/5, là có nguy cơ; ít hơn là chậm.",
  forecast:
    "Danh hiệu, khen thưởng, xếp loại: tính số đã có quyết định, chưa đủ thì lấy số dự kiến. Đạt là đúng tiến độ; từ 4/5 là có nguy cơ; ít hơn là chậm.",
  rating:
    "Mức xếp loại: đạt mức yêu cầu là đúng tiến độ; thấp hơn một mức khi chưa hết thời gian là có nguy cơ; còn lại là chậm.",
  rise: "Chỉ tiêu tăng: cao hơn năm gốc (đủ mức tăng đã nêu) là đúng tiến độ; không thấp hơn là có nguy cơ; thấp hơn là chậm.",
  path: "Tăng trưởng nhiều năm: năm gần nhất đạt đường tăng đều tới chỉ tiêu là đúng tiến độ; muộn chưa tới một năm là có nguy cơ; còn lại là chậm.",
  assessment: "Chỉ tiêu không có con số: theo nhận xét của cơ quan.",
};

/** How each number is reckoned; the same for everybody. */
export const method = {
  rules,
  title: "Cách tính",
  intro:
    "Mọi kết quả là dự kiến, tính từ số liệu mỗi người tự báo. Danh hiệu, xếp loại do người có thẩm quyền quyết định.",
  rateTitle: "Tỷ lệ nhiệm vụ hoàn thành tốt",
  rate: [
    "Số nhiệm vụ vừa đạt chất lượng vừa đúng hạn chia cho số nhiệm vụ được giao, cộng các tháng đã báo trong thời gian kế hoạch. Số liệu theo người và tháng, nên các kế hoạch dùng chung.",
    "Nếu chỉ biết số đạt chất lượng và số đúng hạn: ít nhất là tổng hai số trừ đi số đã hoàn thành, nhiều nhất là số nhỏ hơn; đánh giá theo mức thấp.",
    "Ví dụ: giao 20, xong 18, đạt chất lượng 17, đúng hạn 16 thì có từ 15 đến 16 việc, tức 75% đến 80%.",
    "Khác với tỷ lệ người được xếp loại hoàn thành tốt nhiệm vụ trở lên, là chỉ tiêu của cơ quan.",
  ],
  verdictTitle: "Đúng tiến độ, có nguy cơ, chậm",
  aheadTitle: "Còn cần, và dự kiến cuối kỳ",
  ahead: [
    "Số nhiệm vụ cần thêm: ít nhất bao nhiêu nhiệm vụ tiếp theo, đều hoàn thành tốt, thì tỷ lệ đạt mức phấn đấu.",
    "Cao nhất cuối kỳ: coi mỗi tháng chưa báo được giao bằng bình quân các tháng đã báo, và đều hoàn thành tốt.",
  ],
  rounding: "Tỷ lệ, điểm đạt được làm tròn xuống, điểm còn cần làm tròn lên, đến hai chữ số thập phân.",
  points: {
    title: "Cách tính điểm theo Nghị định 335",
    button: "Điểm (Nghị định 335)",
    basis: "Nghị định 335/2025/NĐ-CP, công chức, từ 01/01/2026",
    text: [
      "Điểm tháng = điểm tiêu chí chung (tối đa 30) + kết quả nhiệm vụ × 70 (Điều 12, 17).",
      "Kết quả nhiệm vụ = (a + b + c) / 3; lãnh đạo, quản lý: (a + b + c + d + đ + e) / 6 (Điều 16).",
      "a: khối lượng quy đổi đã hoàn thành chia cho khối lượng được giao. b: chất lượng, mỗi lần không đạt trừ 25% của việc đó. c: tiến độ, mỗi lần chậm trừ 25% của việc đó (Điều 14).",
      "d, đ, e: kết quả đơn vị, khả năng tổ chức, năng lực đoàn kết; mỗi tiêu chí 100% hoặc 50% (Điều 15).",
      "Điểm năm là bình quân các tháng (Điều 17(3)); làm việc dưới 06 tháng thì không xếp loại, trừ thai sản, ốm đau (Điều 11).",
    ],
    estimateTitle: "Ước tính từ số liệu tháng",
    estimate: [
      "Coi mỗi nhiệm vụ là một đơn vị. Việc không đạt chất lượng hoặc chậm còn giữ từ 0 đến 100% điểm, nên a, b, c là khoảng, và không phải tỷ lệ nhiệm vụ hoàn thành tốt.",
      "Điểm tiêu chí chung và d, đ, e không có trong số liệu tháng: chưa biết thì để trong khoảng, không tự cho điểm.",
    ],
    gradesTitle: "Các mức (theo điểm)",
    grade: (name: string, least: number, article: string): string => `${name}: từ ${least} điểm (${article})`,
    quota:
      "Số người hoàn thành xuất sắc không quá 20%, cá biệt 25%, số người hoàn thành tốt (Điều 20(5)); người đứng đầu không cao hơn cơ quan (Điều 20(6)).",
    gapsTitle: "Chưa quy định, chờ cơ quan quyết định",
  },
  conditions: {
    title: "Xếp loại theo Nghị định 90 và từ 01/7/2026",
    button: "Nghị định 90, viên chức",
    basis: "Nghị định 90/2020/NĐ-CP, sửa đổi bởi Nghị định 48/2023/NĐ-CP",
    text: [
      "Công chức: đến hết 31/12/2025 (Điều 8-11). Cán bộ, viên chức: đến hết 30/6/2026 (Điều 4-7, 12-15).",
      "Từ 01/7/2026, viên chức theo quy chế của đơn vị (Nghị định 233/2026/NĐ-CP); đơn vị chưa có quy chế thì cuối năm 2026 vẫn theo Nghị định 90.",
      "Người lao động hợp đồng: cơ quan quyết định áp dụng quy định nào (Nghị định 335/2025/NĐ-CP, Điều 28(2)).",
      "Không có quy định nào được áp dụng ngược cho năm trước khi có hiệu lực.",
    ],
  },
  targets: {
    title: "Cách đánh giá chỉ tiêu, danh hiệu",
    button: "Chỉ tiêu, danh hiệu",
    titles:
      "Danh hiệu: theo tiêu chuẩn của Luật Thi đua, khen thưởng số 06/2022/QH15 (Điều 21 đến 24) và minh chứng đã khai; xem “danh hiệu”.",
    unknown: "Thiếu dữ liệu thì ghi “chưa đủ dữ liệu”, không suy ra là không đạt.",
  },
};
