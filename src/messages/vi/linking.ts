import type { ChannelName } from "../../domain/channel-name.ts";

const names: Readonly<Record<ChannelName, string>> = {
  teams: "Teams",
  "zalo-bot": "Zalo (Bot)",
  "zalo-oa": "Zalo (trang của cơ quan)",
};

/** Where people are reached beside Teams. */
export const linking = {
  title: "Dùng Thi Đua trên Zalo",
  name: (channel: ChannelName): string => names[channel],
  intro: "Trên Zalo, anh/chị hỏi, báo và được nhắc như trên Teams; dữ liệu chỉ có một, ở cơ quan.",
  none: "Cơ quan chưa dùng Thi Đua trên Zalo. Anh/chị vẫn dùng đầy đủ trên Teams.",
  linked: (day: string): string => `đã liên kết ngày ${day}`,
  notLinked: "chưa liên kết",
  reminded: "Nơi nhận nhắc hẹn",
  remindedLast: "nơi anh/chị nhắn gần nhất",
  codeTitle: "Mã liên kết Zalo",
  codeSteps: "Mở trò chuyện với Thi Đua trên Zalo và gửi đúng mã này:",
  codeEnds: (time: string, minutes: number): string =>
    `Mã dùng một lần, trong ${minutes} phút, đến ${time}. Lấy mã mới thì mã cũ hết hiệu lực.`,
  codeWarning:
    "Không đưa mã cho người khác: ai gửi mã này sẽ xem được thông tin thi đua của anh/chị và làm thay anh/chị.",
  botLimits: (people: string, messages: string): string =>
    `Zalo (Bot) là bản thử: nhiều nhất ${people} người và ${messages} tin mỗi tháng cho cả cơ quan. Hết số tin đó, lời nhắc đến qua Teams.`,
  oaLimits:
    "Zalo chỉ cho trang của cơ quan nhắn tới anh/chị trong 48 giờ sau tin gần nhất anh/chị gửi. Quá giờ đó, lời nhắc được giữ lại và đến khi anh/chị nhắn, hoặc đến qua Teams.",
  giveCode: "Lấy mã liên kết",
  unlink: (name: string): string => `Hủy liên kết ${name}`,
  prefer: (name: string): string => `Nhắc tôi ở ${name}`,
  unlinked: (name: string): string =>
    `Đã hủy liên kết ${name}. Từ nay tài khoản đó không xem được gì của anh/chị.`,
  notLinkedThere: (name: string): string => `Anh/chị chưa liên kết ${name}.`,
  preferred: (name: string): string =>
    `Từ nay lời nhắc đến ${name} trước. Chỉ khi chắc chắn không đến được, tôi mới nhắn nơi khác.`,
  stranger: {
    title: "Chào anh/chị, tôi là Thi Đua",
    text: [
      "Tôi giúp cán bộ, công chức, viên chức theo dõi phong trào thi đua của cơ quan, và chỉ làm việc với người có tên trong danh sách.",
      "Để dùng trên Zalo: mở Teams, nhắn cho Thi Đua “liên kết”, rồi gửi mã nhận được vào đây. Mã dùng một lần, trong 15 phút.",
    ],
  },
  wrongCode: {
    title: "Mã không đúng hoặc đã hết hiệu lực",
    text: ["Xin lấy mã mới: mở Teams, nhắn cho Thi Đua “liên kết”, rồi gửi mã vào đây."],
  },
  tooManyCodes: {
    title: "Đã gửi sai mã nhiều lần",
    text: ["Xin chờ 15 phút, rồi lấy mã mới trên Teams (nhắn “liên kết”) và gửi lại."],
  },
};
