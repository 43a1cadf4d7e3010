import type { FileFault } from "../../bot/file.ts";
import type { Wordings } from "../refusal-word.ts";

/** Why a file that somebody sent could not be had. */
export const fileFaults: Wordings<FileFault> = {
  "file-elsewhere": () => "Không tải tệp này, vì tệp không nằm trong OneDrive hay SharePoint của cơ quan.",
  "file-gone": () => "Không tải được tệp: liên kết đã hết hạn hoặc tệp đã bị xóa. Xin gửi lại tệp.",
  "file-too-large": ({ mostMegabytes }) => `Tệp quá lớn: chỉ nhận tệp đến ${mostMegabytes} MB.`,
  "file-slow": ({ seconds }) =>
    `Sau ${seconds} giây vẫn chưa tải xong tệp nên tôi đã dừng. Chưa có gì được ghi nhận; xin gửi lại sau ít phút.`,
  "file-unreachable": () => "Không tải được tệp từ Teams. Xin gửi lại sau ít phút.",
};

/** Files that people send. */
export const files = {
  title: "Tệp đã gửi",
  ofNoUse: "Tôi chưa dùng được loại tệp này.",
  ofUse: "Có thể gửi: danh sách nhân sự, minh chứng hoặc số liệu chỉ tiêu (.xlsx, .csv), kế hoạch (.yaml).",
  ofNoUseToYou: "Hiện chỉ bộ phận theo dõi thi đua gửi tệp cho tôi.",
  oneAtATime: "Xin gửi từng tệp một. Chưa tệp nào được đọc.",
};
