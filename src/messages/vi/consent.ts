/** Whether a person agrees that what they enter is kept. */
export const consent = {
  ask: (command: string): string =>
    `Để dùng “${command}”, Thi Đua cần lưu những gì anh/chị nhập. Anh/chị có đồng ý không?`,
  askAgain: (command: string): string =>
    `Thông báo này đã được sửa từ khi anh/chị đồng ý: nói rõ phần dữ liệu do cơ quan nhập. Để nhập tiếp qua “${command}”, xin anh/chị trả lời lại một lần; những gì đã ghi giữ nguyên.`,
  typed: "Có thể gõ “đồng ý” hoặc “không đồng ý”. Chưa trả lời thì chưa có gì được lưu.",
  given: "Đã ghi nhận: anh/chị đồng ý để Thi Đua lưu dữ liệu theo thông báo.",
  next: "Tiếp theo, anh/chị có thể đăng ký thi đua, hoặc báo công việc trong tháng: gõ luôn “18/20 việc, 16 vừa tốt vừa đúng hạn”.",
  refused:
    "Đã ghi nhận: anh/chị không đồng ý. Từ nay Thi Đua không ghi thêm đăng ký, số liệu hay minh chứng do anh/chị khai.",
  kept: "Những gì đã ghi trước đó, nếu có, xem ở “dữ liệu của tôi”; muốn xóa, gõ “xóa dữ liệu của tôi”.",
  needed: (command: string): string =>
    `Anh/chị đã chọn không đồng ý nên “${command}” chưa dùng được. Lần này không có gì được lưu.`,
  worksTitle: "Vẫn dùng được",
  works: [
    "“lịch”: các đợt, thời hạn, ngày kỷ niệm",
    "“bản đăng ký”, “số liệu đã báo”, “sáng kiến”, “minh chứng”: xem những gì đã ghi trước đó",
    "“danh hiệu”: tiêu chuẩn từng danh hiệu theo quy định",
    "“dữ liệu của tôi”: những gì cơ quan và Thi Đua đang lưu về anh/chị",
    "“ngôn ngữ”, “trợ giúp”",
  ],
  waitsTitle: "Chưa dùng được khi chưa đồng ý",
  waits: ["“đăng ký”, “cập nhật”; thêm hoặc sửa sáng kiến, minh chứng"],
  change: "Anh/chị có thể đổi ý bất cứ lúc nào: gõ “đồng ý” hoặc “không đồng ý”.",
};
