/** Help and the first welcome. */
export const help = {
  title: "Thi Đua",
  intro: "Anh/chị chọn một việc, hoặc gõ lệnh tương ứng (có dấu hay không dấu đều được):",
  lines: [
    "“đăng ký”: đăng ký thi đua, sửa hoặc rút; “lịch sử”: các lần đã đăng ký",
    "“cập nhật”: báo việc trong tháng; hoặc gõ luôn “18/20 việc, 16 vừa tốt vừa đúng hạn”",
    "“số liệu đã báo”: xem các tháng đã báo",
    "“tiến độ”: từng chỉ tiêu, đang ở đâu, còn cần gì",
    "“danh hiệu”: từng danh hiệu, đã có gì, còn thiếu gì",
    "“sáng kiến”, “minh chứng”: khai sáng kiến, khen thưởng, xếp loại",
    "“lịch”: các đợt, thời hạn, ngày kỷ niệm",
  ],
  plans: "“kế hoạch”: các kế hoạch đang thực hiện",
  managePlans: "“kế hoạch”: lập, sửa, kích hoạt, kết thúc; thêm cuộc họp: “họp bình xét 14:00 ngày 10/12”",
  roster:
    "“nhân sự”: danh sách, tài khoản đang hỏi; gửi tệp để nhập danh sách, minh chứng, kế hoạch; “yêu cầu dữ liệu”: trả lời yêu cầu về dữ liệu cá nhân",
  settings: "“cài đặt”: giờ làm việc, giờ nhắc, ngày nghỉ, quy định của cơ quan",
  duties: "“nhiệm vụ tổ chức”: việc phải làm theo kế hoạch, hạn, báo xong",
  lists: "“báo cáo”: tải danh sách đăng ký, công việc, tiến độ, danh hiệu, người còn thiếu (Excel)",
  figures: "“số liệu”: các chỉ tiêu của cơ quan đang ở đâu",
  recordFigures:
    "“số liệu”: ghi số liệu các chỉ tiêu của cơ quan, từng mục hoặc bằng tệp; danh hiệu, tỷ lệ xuất sắc",
  lacking: "“ai chưa đăng ký”, “ai chưa báo cáo”, “ai trễ báo cáo” (kèm tên đơn vị, tháng): ai còn thiếu gì",
  nudge: "“đôn đốc”: nhắc người chưa đăng ký, chưa báo số liệu; kết quả lần trước",
  vouching:
    "“minh chứng chờ xác nhận”, “minh chứng cho” kèm họ tên: xác nhận, nhập minh chứng của người khác",
  summaries: "“tóm tắt”, kèm tên đơn vị hoặc đợt nếu cần: ai đang ở đâu; “còn thiếu bao nhiêu CSTĐ”",
  deputies: "“ủy quyền”: cử người thay trưởng đơn vị",
  choosePlan: "“chọn kế hoạch”: đổi kế hoạch mà các lệnh nói tới",
  links: "“liên kết”: dùng Thi Đua trên Zalo bằng mã một lần; chọn nơi nhận nhắc hẹn",
  moreLines: [
    "“nhắc hẹn”: việc đang được nhắc; đổi giờ, loại việc, tắt nhắc",
    "“dữ liệu của tôi”, “quyền dữ liệu”: xem, xuất, sửa, hạn chế, xóa những gì đang lưu về anh/chị",
    "“ngôn ngữ”: tiếng Việt hoặc English",
    "“hủy”, “quay lại”: dừng hoặc về câu trước, bất cứ lúc nào",
    "Xin không nhập nội dung thuộc bí mật nhà nước, ở bất cứ mục nào.",
  ],
  next: "Mốc gần nhất",
  none: "Không có mốc nào sắp tới.",
  languageTitle: "Ngôn ngữ",
  languageText: "Chọn ngôn ngữ cho các thẻ và tin nhắn.",
  languageSet: "Từ nay tôi dùng tiếng Việt.",
  welcome: {
    title: "Chào anh/chị, tôi là Thi Đua",
    text: [
      "Tôi giúp anh/chị đăng ký thi đua, báo kết quả công việc và biết mình đang cách mức phấn đấu bao xa. Mọi con số tôi tính đều là dự kiến; xếp loại và danh hiệu do người có thẩm quyền quyết định.",
    ],
    noticeTitle: "Về dữ liệu cá nhân",
    notice: [
      "Mục đích: tổ chức phong trào thi đua của cơ quan. Dữ liệu anh/chị tự khai: đăng ký, số liệu công việc, sáng kiến, minh chứng.",
      "Dữ liệu do cơ quan nhập theo hồ sơ, không phụ thuộc câu trả lời của anh/chị: họ tên, đơn vị, chức vụ, đối tượng trong danh sách; xếp loại, khen thưởng, kỷ luật, thời gian làm việc, sáng kiến, đề tài.",
      "Người xem được: chính anh/chị và người có trách nhiệm theo phân công của cơ quan. Không hiển thị số liệu cá nhân trong nhóm chat.",
      "Nội dung tin nhắn không được lưu lại. Xem, xuất dữ liệu: gõ “dữ liệu của tôi”. Thời hạn lưu và yêu cầu sửa, xóa: xin liên hệ bộ phận theo dõi thi đua của cơ quan.",
      "Xin không nhập nội dung thuộc bí mật nhà nước.",
    ],
  },
};
