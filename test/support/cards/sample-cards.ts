import type { Card } from "../../../src/bot/card.ts";

const form: Card = {
  language: "vi",
  title: "Đăng ký thi đua năm 2026",
  subtitle: "Phong trào thi đua yêu nước của Sở Công Thương tỉnh Hà Tĩnh",
  notice: { tone: "bad", text: "Có 2 mục cần xem lại. Các mục khác vẫn được giữ nguyên." },
  text: ["Anh/chị điền các mục dưới đây rồi bấm “Xem trước”. Hạn đăng ký: trước ngày 15/02/2026."],
  inputs: [
    {
      kind: "choices",
      id: "titles",
      label: "Danh hiệu phấn đấu",
      help: "Có thể chọn nhiều danh hiệu.",
      required: true,
      options: [
        { value: "lao_dong_tien_tien", label: "Lao động tiên tiến" },
        { value: "chien_si_thi_dua_co_so", label: "Chiến sĩ thi đua cơ sở" },
        {
          value: "chien_si_thi_dua_tinh",
          label: "Chiến sĩ thi đua cấp tỉnh (Chiến sĩ thi đua Ủy ban nhân dân tỉnh Hà Tĩnh)",
        },
      ],
      value: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
    },
    {
      kind: "count",
      id: "targetRate",
      label: "Tỷ lệ nhiệm vụ hoàn thành tốt (%)",
      help: "Kế hoạch đặt mức ít nhất 90 %.",
      fault: "Mức đăng ký 80 % thấp hơn mức 90 % của kế hoạch.",
      required: true,
      least: 90,
      most: 100,
      value: "80",
    },
    {
      kind: "choice",
      id: "movement",
      label: "Phong trào tham gia",
      required: false,
      options: [
        { value: "none", label: "Không tham gia" },
        { value: "office", label: "Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở" },
        { value: "digital", label: "Đẩy mạnh chuyển đổi số" },
      ],
      value: "office",
    },
    {
      kind: "choice",
      id: "unit",
      label: "Đơn vị",
      required: true,
      options: [
        "Văn phòng Sở",
        "Thanh tra Sở",
        "Phòng Quản lý công nghiệp",
        "Phòng Quản lý thương mại",
        "Phòng Kế hoạch - Tài chính",
        "Phòng Quản lý năng lượng",
        "Trung tâm Khuyến công và Xúc tiến thương mại",
      ].map((label, index) => ({ value: `u${index}`, label })),
      value: "",
    },
    {
      kind: "text",
      id: "initiative",
      label: "Sáng kiến dự kiến",
      help: "Không nhập bí mật nhà nước.",
      fault: "Nội dung dài quá 500 ký tự.",
      required: false,
      lines: "many",
      most: 500,
      value: "Số hóa quy trình tiếp nhận hồ sơ khuyến công:\n- giảm thời gian xử lý\n- giảm giấy tờ",
    },
    { kind: "text", id: "note", label: "Ghi chú", required: false, lines: "one", most: 100, value: "" },
  ],
  footnote: "Căn cứ: Kế hoạch 002/KH-SCT ngày 10/01/2022.",
  actions: [
    {
      does: "act",
      label: "Xem trước",
      verb: "form.submit",
      data: { form: "register-pledge", version: 1 },
      key: "k1",
      tone: "main",
      sendsInputs: true,
    },
    { does: "act", label: "Hủy", verb: "form.cancel", data: { form: "register-pledge" }, key: "k2" },
    { does: "open", label: "Trợ giúp", command: "trợ giúp" },
  ],
};

const progress: Card = {
  language: "vi",
  title: "Tiến độ thi đua: đợt 1 năm 2026",
  subtitle: "Nguyễn Thị Hồng Ánh · Văn phòng Sở",
  notice: { tone: "info", text: "Số liệu dự kiến, chưa phải kết quả xét." },
  bars: [
    {
      label: "Nhiệm vụ hoàn thành tốt",
      value: 0.885,
      goal: 0.95,
      reading: "88,5 % (mục tiêu 95 %), cần thêm 3 việc",
    },
    { label: "Nhiệm vụ đúng hạn", value: 0.97, goal: 0.95, reading: "97 % (mục tiêu 95 %)" },
    { label: "Sáng kiến được công nhận", value: null, goal: 1, reading: "—" },
  ],
  facts: [
    { label: "Việc được giao", value: "26" },
    {
      label: "Hạn nộp báo cáo kết quả thi đua đợt 1",
      value: "trước ngày 15/07/2026, còn 12 ngày làm việc (không tính hôm nay)",
    },
    { label: "Trưởng đơn vị", value: "Trần Văn Bình" },
  ],
  sections: [
    {
      title: "Chiến sĩ thi đua cơ sở",
      text: ["Còn thiếu: sáng kiến được công nhận (Điều 23 Luật Thi đua, khen thưởng)."],
      facts: [{ label: "Xếp loại", value: "chưa đủ dữ liệu" }],
    },
    { title: "Lao động tiên tiến", text: ["Dự kiến đủ điều kiện."] },
  ],
  footnote: "Số liệu lúc 08:00 ngày 20/06/2026. Căn cứ: Luật Thi đua, khen thưởng 2022, Điều 24.",
  actions: [
    { does: "open", label: "Cập nhật", command: "cập nhật" },
    { does: "open", label: "Danh hiệu", command: "danh hiệu" },
    { does: "open", label: "Lịch", command: "lịch" },
    { does: "open", label: "Đăng ký", command: "đăng ký" },
    { does: "open", label: "Nhắc hẹn", command: "nhắc hẹn" },
    {
      does: "act",
      label: "Rút đăng ký",
      verb: "pledge.withdraw",
      data: { id: "p1" },
      key: "k3",
      tone: "danger",
    },
  ],
};

const hostile: Card = {
  language: "en",
  title: "*Bold* _it_ [link](https://evil.example) `code` ~~gone~~ <at>Boss</at>",
  subtitle: "a_b_c 1888/SCT-VP & co &amp; {{DATE(2026-01-01T00:00:00Z)}} \\*",
  notice: { tone: "good", text: "1. first\n2) second\n- dash\n# heading\n> quote" },
  text: [
    "Line one\r\n\r\n\r\nline two\u202Etxt.exe\u200B end 👩‍👩‍👧 🇻🇳 x\u200Dy \uD800",
    `${"Tôi đã hoàn thành tốt nhiệm vụ được giao và ".repeat(30)}`,
    "Khôngcókhoảngtrắng".repeat(20),
    "http://evil.example/path www.evil.example me@evil.example",
  ],
  facts: [
    { label: "**Who**", value: "[x]: https://evil.example" },
    { label: "", value: "" },
  ],
  inputs: [
    {
      kind: "choice",
      id: "c",
      label: "[l](http://a.b)",
      required: true,
      options: [
        { value: "1", label: "**1** [x](http://a.b)" },
        { value: "2", label: "2. two" },
      ],
      value: "9",
    },
  ],
  actions: [{ does: "open", label: "**x** [y](http://a.b)", command: "help" }],
};

/** Cards of every shape, to check and to look at. */
export const sampleCards = { form, progress, hostile } as const;
