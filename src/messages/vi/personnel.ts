import type { AccessAnswer } from "../../usecases/ask-access.ts";
import type { RosterImportFault } from "../../usecases/roster/import-roster.ts";
import type { Wordings } from "../refusal-word.ts";

/** Why what concerns the roster was not done. */
export const personnelFaults: Wordings<
  RosterImportFault | "roster-draft-gone" | "evidence-draft-gone" | "account-gone" | "account-person-unknown"
> = {
  "roster-busy": () => "Danh sách đang được cập nhật. Xin đợi xong rồi làm lại.",
  "roster-nothing": () => "Không có gì để nhập.",
  "roster-no-officer": () =>
    "Chưa nhập gì, vì sau khi nhập không còn ai có vai trò theo dõi thi đua. Xin ghi vai trò “theo dõi thi đua” cho ít nhất một người trong tệp rồi gửi lại.",
  "roster-too-large": () => "Tệp có quá nhiều chữ nên không giữ lại để chờ được. Xin bỏ bớt cột rồi gửi lại.",
  "roster-draft-gone": () => "Không có tệp danh sách nào đang chờ. Xin gửi lại tệp.",
  "evidence-draft-gone": () => "Không có tệp minh chứng nào đang chờ. Xin gửi lại tệp.",
  "account-gone": () => "Yêu cầu này đã được trả lời, hoặc đã quá hạn.",
  "account-person-unknown": ({ text }) =>
    `Không xác định được “${text}” là ai. Xin ghi đúng mã, thư điện tử hoặc họ tên của một người trong danh sách.`,
};

const ofPeople = (count: number): string => `${count} người`;

/** What an officer sees of the people, and of accounts that ask. */
export const personnel = {
  title: "Nhân sự",
  count: (count: number): string => `Trong danh sách: ${ofPeople(count)}.`,
  unit: (count: number, notArrived: number): string =>
    notArrived === 0 ? ofPeople(count) : `${ofPeople(count)}, ${notArrived} người chưa từng nhắn cho Thi Đua`,
  unitsTitle: "Theo đơn vị",
  moreUnits: (count: number): string => `và ${count} đơn vị khác`,
  peopleTitle: "Cần lưu ý",
  notArrived: "Chưa từng nhắn cho Thi Đua",
  refused: "Không đồng ý lưu dữ liệu",
  unanswered: "Chưa trả lời về dữ liệu cá nhân",
  requests: "Tài khoản đang hỏi",
  howTitle: "Cập nhật danh sách",
  how: [
    "Gửi tệp .xlsx hoặc .csv (đến 5 MB) vào chính cuộc trò chuyện này. Cần có các cột: Họ và tên, Đơn vị, Đối tượng; nên có Mã, Thư điện tử, Chức vụ, Vai trò, Ngày vào.",
    "Minh chứng (xếp loại năm, danh hiệu, kỷ luật, thời gian làm việc, sáng kiến, đề tài) cũng gửi bằng tệp .xlsx hoặc .csv như vậy, mỗi loại một trang.",
    "Tôi cho xem trước mọi thay đổi; chưa xác nhận thì chưa nhập gì.",
  ],
  waiting: "Có một tệp danh sách đang chờ anh/chị xác nhận.",
  openDraft: "Xem tệp đang chờ",
  openRequests: (count: number): string => `Tài khoản đang hỏi (${count})`,
  openNotArrived: (count: number): string => `Chưa từng nhắn (${count})`,
  openRefused: (count: number): string => `Không đồng ý (${count})`,
  openUnanswered: (count: number): string => `Chưa trả lời (${count})`,
  openUnits: "Các đơn vị",
  last: (day: string): string => `Lần nhập gần nhất: ${day}.`,
  running: (done: number, all: number): string => `Đang nhập: ${done}/${all} thay đổi.`,
  next: "Xem tiếp",
  nobody: "Không có ai.",
  from: (first: number, last: number, all: number): string => `Dòng ${first}-${last} trong ${all}`,
  difference: {
    title: "Thay đổi của danh sách",
    notYet: "Chưa nhập gì. Xin xem kỹ rồi xác nhận.",
    busy: "Danh sách đang được cập nhật; khi xong, xin mở lại tệp đang chờ để xem thay đổi mới.",
    submit: "Xác nhận nhập",
    answer: (count: number): string => `Trả lời ${count} dòng chưa rõ`,
    all: "Xem đủ các dòng",
    discard: "Bỏ tệp này",
    more: (count: number): string => `… và ${count} dòng nữa`,
    later: "Chưa nhập các dòng chưa rõ và các dòng lỗi; người của những dòng đó được giữ nguyên.",
    kept: "Tệp chờ xác nhận được giữ một ngày rồi tự xóa.",
  },
  forms: {
    import: { title: "Nhập danh sách", submit: "Xác nhận nhập", fields: {} },
    discard: {
      title: "Bỏ tệp danh sách",
      intro: "Tệp chưa nhập sẽ bị bỏ; danh sách giữ nguyên.",
      submit: "Bỏ tệp này",
      fields: {},
    },
    answer: {
      title: "Các dòng chưa rõ",
      submit: "Ghi câu trả lời",
      field: (number: number) => ({
        label: `Câu ${number}`,
        ask: `Dòng của câu ${number} là ai? Gõ số thứ tự.`,
      }),
    },
    account: {
      title: "Tài khoản này là ai?",
      submit: "Xem lại",
      fields: {
        person: {
          label: "Người trong danh sách",
          help: "Người cùng họ tên đứng trước, rồi đến những người chưa từng nhắn cho Thi Đua.",
          ask: "Tài khoản này là ai? Gõ số thứ tự.",
        },
        other: {
          label: "Hoặc ghi mã, thư điện tử, họ tên (không bắt buộc)",
          help: "Dùng khi không thấy người đó ở trên, ví dụ người được cấp tài khoản mới.",
          ask: "Hoặc ghi mã, thư điện tử, họ tên của người đó.",
        },
      },
    },
    decline: { title: "Từ chối tài khoản", submit: "Từ chối", fields: {} },
  },
  answerIntro: "Mỗi dòng dưới đây có thể là người đã có trong danh sách. Xin chọn cho từng câu.",
  question: (number: number, text: string): string => `Câu ${number}: ${text}`,
  newcomer: "Người mới, chưa có trong danh sách",
  later: "Để sau",
  discarded: "Đã bỏ tệp; danh sách giữ nguyên.",
  progress: {
    title: "Nhập danh sách",
    started: "Đã nhận. Việc nhập đang được làm; thẻ này tự cập nhật.",
    label: "Đã làm",
    reading: (done: number, all: number): string => `${done}/${all} thay đổi`,
    done: "Đã nhập xong.",
    failed:
      "Việc nhập đã thử nhiều lần mà không xong. Phần đã nhập được giữ; xin gửi lại tệp để nhập phần còn lại.",
  },
  account: {
    listTitle: "Tài khoản đang hỏi",
    listText:
      "Những tài khoản dưới đây của cơ quan đã nhắn cho Thi Đua mà không khớp với ai trong danh sách. Họ tên và thư điện tử do Teams cho biết.",
    none: "Không có tài khoản nào đang hỏi.",
    numbered: (number: number, name: string): string => `${number}. ${name === "" ? "(không có tên)" : name}`,
    asked: (email: string | null, when: string): string =>
      `${email ?? "không có thư điện tử"}, hỏi lúc ${when}`,
    link: (number: number): string => `Liên kết ${number}`,
    decline: (number: number): string => `Từ chối ${number}`,
    intro: (name: string, email: string | null): string =>
      `Tài khoản: ${[name, email ?? ""].filter((part) => part !== "").join(", ")}.`,
    declineIntro: (name: string, email: string | null): string =>
      `Tài khoản ${[name, email ?? ""].filter((part) => part !== "").join(", ")} sẽ không được hỏi lại trong 30 ngày.`,
    inUse: (text: string): string => `${text} (đã dùng tài khoản khác)`,
    previewTitle: "Liên kết tài khoản",
    accountLabel: "Tài khoản",
    personLabel: "Là",
    replaces:
      "Người này đã dùng một tài khoản khác. Sau khi xác nhận, tài khoản cũ không còn vào được dữ liệu của người này.",
    sure: "Sau khi xác nhận, tài khoản này xem và sửa được dữ liệu của người này. Xin chắc chắn đúng người.",
    linkedTitle: "Đã liên kết",
    linked: (name: string): string => `Trong giây lát, Thi Đua nhận ra ${name} khi họ nhắn.`,
    declined: "Đã từ chối tài khoản này.",
  },
  access: {
    ask: "Tôi chưa có tên trong danh sách",
    says: (typed: string): boolean =>
      ["tôi chưa có tên trong danh sách", "toi chua co ten trong danh sach"].includes(
        typed.trim().toLowerCase().normalize("NFC"),
      ),
    title: "Yêu cầu bổ sung vào danh sách",
    answers: {
      asked:
        "Tôi đã báo bộ phận theo dõi thi đua của cơ quan: họ tên và thư điện tử theo tài khoản Teams của anh/chị. Khi được xác nhận, anh/chị chỉ cần nhắn lại.",
      "asked-before":
        "Yêu cầu của anh/chị đã được chuyển từ trước và đang chờ bộ phận theo dõi thi đua trả lời.",
      declined:
        "Bộ phận theo dõi thi đua chưa chấp nhận yêu cầu của anh/chị. Xin liên hệ trực tiếp với bộ phận đó.",
      full: "Đang có quá nhiều yêu cầu chờ trả lời. Xin liên hệ trực tiếp với bộ phận theo dõi thi đua của cơ quan.",
      "which-office":
        "Tôi phục vụ nhiều cơ quan nên chưa rõ anh/chị thuộc cơ quan nào. Xin nhờ bộ phận theo dõi thi đua ghi thư điện tử của anh/chị vào danh sách.",
      unknown: "Teams chưa cho biết anh/chị là ai nên chưa chuyển được yêu cầu. Xin thử lại sau ít phút.",
    } satisfies Readonly<Record<AccessAnswer | "unknown", string>>,
  },
};
