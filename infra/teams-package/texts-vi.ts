import type { PackageTexts } from "./package-texts.ts";

/** The app in Vietnamese, which is the original. */
export const textsVi: PackageTexts = {
  short: "Đăng ký thi đua, báo kết quả công việc, biết mình còn cách chỉ tiêu bao xa.",
  full: [
    "Thi Đua giúp cán bộ, công chức, viên chức, người lao động tham gia phong trào thi đua của cơ quan: đăng ký danh hiệu và mức phấn đấu, báo việc trong tháng bằng biểu mẫu hoặc một câu, xem tiến độ từng chỉ tiêu, từng danh hiệu đã có gì và còn thiếu gì, được nhắc trước các mốc của kế hoạch.",
    "Người theo dõi thi đua và lãnh đạo lập kế hoạch, xem ai chưa đăng ký, chưa báo cáo, tóm tắt theo đơn vị, tải danh sách và nhập danh sách nhân sự bằng tệp.",
    "Mọi con số đều là dự kiến và có ghi căn cứ; xếp loại và danh hiệu do người có thẩm quyền quyết định. Số liệu cá nhân không hiển thị trong nhóm chat. Chỉ người có trong danh sách do cơ quan lập mới dùng được.",
    "Gõ “trợ giúp” để xem các việc có thể làm, “dữ liệu của tôi” để xem những gì đang lưu về mình. Xin không nhập nội dung thuộc bí mật nhà nước.",
  ],
  commands: {
    register: "Đăng ký thi đua; sửa hoặc rút bản đăng ký",
    reportWork: "Báo việc trong tháng; hoặc gõ luôn “18/20 việc, 16 vừa tốt vừa đúng hạn”",
    progress: "Từng chỉ tiêu đang ở đâu, còn cần gì",
    titles: "Từng danh hiệu: tiêu chuẩn, đã có gì, còn thiếu gì; gõ kèm tên để xem một danh hiệu",
    evidence: "Khai khen thưởng, xếp loại và minh chứng khác",
    calendar: "Các đợt, thời hạn, ngày kỷ niệm theo kế hoạch",
    reminders: "Việc đang được nhắc; đổi giờ, loại việc, tắt nhắc",
    myData: "Xem và xuất những gì đang lưu về anh/chị",
    language: "Tiếng Việt hoặc English",
    method: "Các tỷ lệ và điểm được tính thế nào, theo điều nào",
    help: "Các việc có thể làm",
  },
};
