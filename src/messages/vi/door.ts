/** What is said where a conversation can't simply go on. */
export const door = {
  stranger: {
    title: "Anh/chị chưa có tên trong danh sách của cơ quan",
    text: [
      "Thi Đua chỉ làm việc với người có tên trong danh sách do cơ quan lập.",
      "Xin liên hệ bộ phận theo dõi thi đua, khen thưởng của cơ quan (Văn phòng hoặc Phòng Hành chính - Quản trị) để được bổ sung; sau đó nhắn lại cho Thi Đua.",
    ],
  },
  unclear: {
    title: "Tôi chưa xác định được anh/chị là ai trong danh sách",
    text: [
      "Địa chỉ thư điện tử của anh/chị có ở nhiều chỗ trong danh sách, nên tôi chưa liên kết với ai.",
      "Xin liên hệ bộ phận theo dõi thi đua, khen thưởng của cơ quan (Văn phòng hoặc Phòng Hành chính - Quản trị) để được sửa lại; sau đó nhắn lại cho Thi Đua.",
    ],
  },
  recognised: (name: string, office: string): string =>
    `Tôi nhận ra anh/chị là ${name}, ${office}. Nếu không đúng, xin báo ngay cho cơ quan.`,
  inGroup: {
    answered: { title: "Thi Đua", text: ["Tôi đã trả lời trong trò chuyện riêng."] },
    askAside: {
      title: "Thi Đua",
      text: ["Việc này là việc riêng của từng người. Xin nhắn trực tiếp cho Thi Đua trong trò chuyện riêng."],
    },
    openChat: "Mở trò chuyện riêng",
    help: {
      title: "Thi Đua",
      intro: "Trong nhóm, tôi chỉ trả lời những điều chung cho mọi người:",
      lines: [
        "“lịch”: các đợt, hạn và ngày kỷ niệm theo kế hoạch",
        "“cách tính”: các tỷ lệ và điểm được tính thế nào",
        "“danh hiệu” và tên một danh hiệu: tiêu chuẩn của danh hiệu đó",
      ],
      aside:
        "Đăng ký, số liệu, tiến độ là việc riêng của từng người: anh/chị cứ hỏi ở đây, tôi trả lời trong trò chuyện riêng.",
    },
  },
  notUnderstood: {
    title: "Tôi chưa hiểu ý anh/chị",
    nearest: "Có phải anh/chị muốn:",
    nothingNear:
      "Xin gõ một lệnh, ví dụ “đăng ký”, “cập nhật” hoặc “tiến độ”; gõ “trợ giúp” để xem các việc có thể làm.",
  },
  courtesy: { title: "Thi Đua", text: ["Vâng ạ. Anh/chị cần gì, xin cứ nhắn."] },
  nothingOpen: {
    title: "Không có câu hỏi nào đang chờ",
    text: ["Không có phần nào đang trả lời dở. Biểu mẫu trên thẻ chỉ được ghi nhận khi anh/chị gửi."],
  },
  oldButton: {
    title: "Nút này không còn dùng được",
    text: ["Thẻ đã cũ. Xin mở lại việc cần làm từ mục Trợ giúp."],
  },
  notAllowed: {
    title: "Việc này không thuộc quyền của anh/chị",
    hint: "Nếu anh/chị được giao việc này, xin báo bộ phận theo dõi thi đua của cơ quan để cập nhật vai trò.",
  },
  broken: (reference: string) => ({
    title: "Rất tiếc, có lỗi xảy ra",
    text: [
      "Việc vừa rồi chưa được ghi nhận. Xin thử lại sau ít phút.",
      `Nếu vẫn lỗi, xin báo bộ phận phụ trách kèm mã ${reference}.`,
    ],
  }),
  unsure: (reference: string) => ({
    title: "Rất tiếc, có lỗi xảy ra",
    text: [
      "Chưa rõ việc vừa rồi đã được ghi nhận hay chưa. Nếu đã ghi nhận, tôi sẽ báo lại sau ít phút; xin xem lại trước khi làm lần nữa.",
      `Nếu cần hỗ trợ, xin báo bộ phận phụ trách kèm mã ${reference}.`,
    ],
  }),
  busy: {
    title: "Hệ thống đang bận",
    text: ["Việc vừa rồi chưa được ghi nhận. Xin thử lại sau ít phút."],
  },
};
