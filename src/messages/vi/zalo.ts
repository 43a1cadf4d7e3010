/** What is said only where there are no buttons, fields or files. */
export const zalo = {
  /** @param tag empty where a bare number will do */
  choose: (tag: string): string =>
    tag === "" ? "Trả lời bằng số để chọn." : `Để chọn, trả lời cả chữ và số, ví dụ “${tag} 1”.`,
  missed: {
    used: {
      title: "Lựa chọn này đã được dùng",
      text: ["Nếu chưa thấy kết quả, xin gõ lại lệnh để có lựa chọn mới."],
    },
    stale: {
      title: "Lựa chọn này không còn hiệu lực",
      text: ["Tin nhắn có lựa chọn này đã cũ. Xin gõ lại lệnh, hoặc gõ “trợ giúp”."],
    },
    outOfRange: (count: number) => ({
      title: "Không có số này để chọn",
      text: [count === 1 ? "Tin nhắn vừa rồi chỉ có lựa chọn 1." : `Xin trả lời một số từ 1 đến ${count}.`],
    }),
  },
  notText: {
    title: "Tôi chỉ đọc được tin nhắn chữ",
    text: [
      "Xin gõ nội dung thành chữ. Ảnh, tiếng nói, nhãn dán, tệp và liên kết gửi ở đây tôi không mở được; tệp xin gửi trên Teams.",
    ],
  },
  fileElsewhere: "Zalo không nhận và không gửi được tệp này. Xin mở trên Teams và gõ cùng lệnh.",
  edited: (title: string): string => `Đã cập nhật: ${title}`,
};
