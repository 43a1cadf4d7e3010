import { listed } from "../listed.ts";

/** What is typed for the commands about where people are reached. */
export const linkWords = {
  linkChannel: listed(
    "liên kết, liên kết zalo, liên kết với zalo, liên kết tài khoản, mã liên kết, lấy mã liên kết, dùng zalo, dùng trên zalo",
    "kết nối zalo, nối zalo, zalo, nhận tin qua zalo, nhắn qua zalo, link, link zalo, link account, link code",
  ),
  unlinkChannel: listed(
    "hủy liên kết, huỷ liên kết, bỏ liên kết, hủy liên kết zalo, huỷ liên kết zalo, bỏ liên kết zalo, ngắt liên kết, unlink",
    "unlink zalo",
  ),
  preferChannel: listed(
    "nơi nhận nhắc, kênh nhận nhắc, nơi nhận nhắc hẹn, kênh nhắc hẹn, chọn kênh nhắc, nhắc qua zalo, nhắc ở zalo",
    "nhắc trên zalo, where to remind me, remind me on zalo, remind me on teams",
  ),
} as const;
