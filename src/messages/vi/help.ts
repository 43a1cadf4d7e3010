/** Help and the first welcome. */
export const help = {
  title: "Thi Đua",
  intro: "Anh/chị chọn một việc, hoặc gõ lệnh tương ứng (có dấu hay không dấu đều được):",
  lines: [
    "“đăng ký”: đăng ký thi đua, sửa hoặc rút đăng ký",
    "“cập nhật”: báo số nhiệm vụ được giao, hoàn thành, hoàn thành tốt trong tháng",
    "“tiến độ”: xem từng chỉ tiêu, đang ở đâu, còn cần gì, các mốc sắp tới",
    "“lịch sử”: xem các lần đăng ký, sửa, rút",
    "“ngôn ngữ”: tiếng Việt hoặc English",
    "“hủy”, “quay lại”: dừng hoặc về câu trước, bất cứ lúc nào",
  ],
  next: "Mốc gần nhất",
  none: "Không có mốc nào sắp tới.",
  languageTitle: "Ngôn ngữ",
  languageText: "Chọn ngôn ngữ cho các thẻ và tin nhắn.",
  languageSet: "Từ nay tôi dùng tiếng Việt.",
  welcome: {
    title: "Chào anh/chị, tôi là Thi Đua",
    text: [
      "Tôi giúp anh/chị đăng ký thi đua, báo kết quả công việc và biết mình đang cách mục tiêu bao xa. Mọi con số tôi tính đều là dự kiến; xếp loại và danh hiệu do người có thẩm quyền quyết định.",
    ],
    noticeTitle: "Về dữ liệu cá nhân",
    notice: [
      "Mục đích: tổ chức phong trào thi đua của cơ quan. Dữ liệu: họ tên, đơn vị, chức vụ trong danh sách cơ quan; đăng ký, số liệu công việc anh/chị tự báo.",
      "Người xem được: chính anh/chị và người có trách nhiệm theo phân công của cơ quan. Không hiển thị số liệu cá nhân trong nhóm chat.",
      "Nội dung tin nhắn không được lưu lại. Thời hạn lưu và yêu cầu xem, sửa, xóa: xin liên hệ bộ phận theo dõi thi đua của cơ quan.",
      "Xin không nhập nội dung thuộc bí mật nhà nước.",
    ],
  },
};
