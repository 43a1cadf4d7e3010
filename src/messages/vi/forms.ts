/** What all forms have in common. */
export const forms = {
  rejected: "Chưa ghi nhận. Xin sửa các mục được nêu bên dưới; những gì đã điền vẫn được giữ.",
  outdated:
    "Nội dung đã thay đổi sau khi biểu mẫu này được mở. Dưới đây là bản hiện tại; xin kiểm tra rồi gửi lại.",
  renewed: "Biểu mẫu này đã cũ. Dưới đây là bản hiện tại; xin kiểm tra rồi gửi lại.",
  unrecorded: "Anh/chị vừa trả lời (chưa ghi nhận)",
  understood: "Đã hiểu (chưa ghi nhận)",
  cancelled: "Đã hủy, không có gì được ghi nhận.",
  confirm: "Xác nhận",
  edit: "Sửa lại",
  cancel: "Hủy",
  typeInstead: "Gõ từng câu",
  goOn: "Trả lời tiếp",
  checkFirst: "Xin kiểm tra lại. Chỉ khi anh/chị xác nhận, nội dung mới được ghi nhận.",
  confirmHint: "Gõ “đồng ý” để ghi nhận, “sửa” để trả lời lại, “quay lại” hoặc “hủy”.",
  typing: {
    held: (answer: string): string => `Đang ghi: ${answer}`,
    more: (left: number): string => `Còn ${left} lựa chọn nữa. Gõ “xem thêm” để xem tiếp, hoặc gõ tên.`,
    skip: "“bỏ qua” nếu không có",
    keep: "“giữ nguyên” để giữ nội dung đang ghi",
    back: "“quay lại” để về câu trước",
    cancel: "“hủy” để dừng",
    all: (hints: readonly string[]): string => `Gõ ${hints.join(", ")}.`,
  },
  writtenEarlier: "Tin vừa rồi được gửi trước khi câu hỏi này được nêu nên chưa được tính. Xin trả lời lại.",
  alreadyOpen: "Phần này đang trả lời dở. Xin trả lời tiếp, hoặc gõ “hủy” để bắt đầu lại.",
  stillOpen: (title: string, question: string): string => `Phần “${title}” đang trả lời dở: ${question}`,
};
