import { says, type Told } from "../told.ts";
import { settingProblem } from "./setting-problems.ts";

/** What the doctor finds of the program, its settings, clock and calendar: what it means, and what to do. */
export const doctorProgram = {
  nodeOk: ({ version }: { readonly version: string }): Told => says(`Node ${version} đủ mới.`),
  nodeOld: ({ version, least }: { readonly version: string; readonly least: number }): Told =>
    says(
      `Node ${version} quá cũ: chương trình không chạy được.`,
      `Cài Node ${least} trở lên, hoặc chạy bằng \`npm run …\` (gói kèm Node đúng bản).`,
    ),
  settingsOk: (): Told => says("Các thiết lập đã đủ."),
  settingMissing: ({ name }: { readonly name: string }): Told =>
    says(
      `${name} chưa được đặt.`,
      `Đặt ${name} trong .env hoặc trong môi trường; .env.example nói giá trị là gì.`,
    ),
  settingWrong: ({ name, problem }: { readonly name: string; readonly problem: string }): Told =>
    says(
      `${name} đã đặt nhưng không dùng được: ${settingProblem(problem)}.`,
      `Sửa ${name} trong .env hoặc trong môi trường theo .env.example.`,
    ),
  needsSettings: (): Told =>
    says("Không kiểm tra được vì thiết lập chưa đủ.", "Sửa các thiết lập nêu ở trên rồi chạy lại."),
  needsStore: (): Told =>
    says("Không kiểm tra được vì chưa mở được kho dữ liệu.", "Sửa kho dữ liệu như nêu ở trên rồi chạy lại."),
  tookTooLong: ({ seconds }: { readonly seconds: number }): Told =>
    says(
      `Không xong trong ${seconds} giây, nên bỏ dở.`,
      "Chạy lại lúc vắng; nếu vẫn vậy, xem mạng tới dịch vụ đó hoặc tải của kho dữ liệu.",
    ),
  checkBroke: ({ reason }: { readonly reason: string }): Told =>
    says(
      `Việc kiểm tra bị lỗi: ${reason}.`,
      "Đọc lời báo lỗi; nếu là tài liệu hỏng, xem phần khôi phục trong infra/operate.md.",
    ),
  clockOk: ({ seconds }: { readonly seconds: number }): Told =>
    says(`Đồng hồ máy lệch ${seconds} giây so với các dịch vụ.`),
  clockOff: ({ seconds }: { readonly seconds: number }): Told =>
    says(
      `Đồng hồ máy lệch ${seconds} giây so với các dịch vụ: nhắc hẹn sai giờ, và lệch quá 5 phút thì Microsoft và kho dữ liệu từ chối.`,
      "Bật đồng bộ thời gian (NTP) cho máy, rồi chạy lại.",
    ),
  clockUnknown: (): Told =>
    says(
      "Không dịch vụ nào trả lời, nên không biết đồng hồ có đúng không.",
      "Sửa kết nối mạng như nêu ở các mục khác rồi chạy lại.",
    ),
  zoneOk: (): Told => says("Máy có dữ liệu múi giờ Asia/Ho_Chi_Minh (UTC+7)."),
  zoneUnknown: (): Told =>
    says(
      "Máy không có dữ liệu đúng của múi giờ Asia/Ho_Chi_Minh.",
      "Dùng bản Node có đủ ICU (bản chính thức của nodejs.org).",
    ),
  holidaysOk: ({ years }: { readonly years: string }): Told => says(`Có lịch nghỉ lễ của năm ${years}.`),
  holidaysMissing: ({ year }: { readonly year: number }): Told =>
    says(
      `Không có lịch nghỉ lễ năm ${year}: nhắc hẹn của năm đó không tính được.`,
      "Nâng cấp chương trình; trong lúc chờ, cán bộ phụ trách nhập lịch bằng `cài đặt`.",
    ),
  holidaysOpen: ({ year }: { readonly year: number }): Told =>
    says(
      `Lịch nghỉ Tết, lễ năm ${year} còn ngày chưa công bố.`,
      "Khi có thông báo, nâng cấp chương trình hoặc để cán bộ phụ trách nhập bằng `cài đặt`.",
    ),
};
