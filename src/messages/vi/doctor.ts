import { doctorOffices } from "./doctor-offices.ts";
import { doctorOutside } from "./doctor-outside.ts";
import { doctorProgram } from "./doctor-program.ts";
import { doctorStore } from "./doctor-store.ts";
import { doctorZalo } from "./doctor-zalo.ts";

/** What the doctor says: names of its checks, and of each thing it finds. */
export const doctor = {
  title: (day: string): string => `Kiểm tra hệ thống, ${day}`,
  states: { ok: "tốt", warning: "CẢNH BÁO", fault: "LỖI", unchecked: "không kiểm tra" },
  todo: (what: string): string => `→ ${what}`,
  sum: (faults: number, warnings: number, unchecked: number): string =>
    `${faults} lỗi, ${warnings} cảnh báo, ${unchecked} mục không kiểm tra.`,
  checks: {
    node: "Node",
    settings: "Thiết lập",
    clock: "Đồng hồ",
    calendar: "Lịch",
    store: "Kho dữ liệu",
    documents: "Tài liệu",
    backUp: "Sao lưu",
    credential: "Thẻ của bot",
    expiry: "Hạn mật khẩu",
    connector: "Đường gửi tin",
    signingKeys: "Khóa ký",
    abilities: "Khả năng của kênh",
    zaloBot: "Zalo (Bot)",
    zaloOa: "Zalo OA",
    pump: "Gửi nhắc hẹn",
    outbox: "Hàng chờ gửi",
    unknown: "Tin không rõ đã đến",
    unreachable: "Người không nhận được tin",
    jobs: "Việc dài",
    offices: "Cơ quan",
    officers: "Cán bộ phụ trách",
    plans: "Kế hoạch",
    reminders: "Nhắc hẹn sắp tới",
    tallies: "Số tổng hợp",
    audit: "Nhật ký kiểm toán",
  },
  findings: { ...doctorProgram, ...doctorStore, ...doctorOutside, ...doctorOffices, ...doctorZalo },
};
