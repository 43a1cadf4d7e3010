import type { RequestAct, RequestFault } from "../../domain/rights/answer-request.ts";
import type { CorrectableField, DataRight, RequestRefusal } from "../../domain/rights/data-request.ts";
import type { Wordings } from "../refusal-word.ts";

const rights: Readonly<Record<DataRight, string>> = {
  correct: "Sửa dữ liệu",
  stop: "Rút lại đồng ý",
  restrict: "Hạn chế dùng dữ liệu",
  lift: "Bỏ hạn chế",
  eraseEntered: "Xóa phần tự khai",
  eraseAll: "Xóa toàn bộ",
};

const fields: Readonly<Record<CorrectableField, string>> = {
  name: "Họ tên",
  position: "Chức vụ",
  unit: "Đơn vị",
  staffKind: "Đối tượng",
  email: "Thư điện tử",
  code: "Mã cán bộ, công chức, viên chức",
  joinedOn: "Ngày vào cơ quan",
  other: "Thông tin khác",
};

const reasons: Readonly<Record<RequestRefusal, string>> = {
  notTrue: "thông tin đang lưu là đúng theo hồ sơ",
  lawKeeps: "pháp luật yêu cầu cơ quan lưu",
  othersRights: "ảnh hưởng đến quyền của người khác",
  alreadySo: "đã được thực hiện",
  erased: "dữ liệu không còn",
};

const kept = [
  "Nhật ký xử lý đã niêm phong: chỉ có mã ngẫu nhiên, không có họ tên.",
  "Sổ yêu cầu dữ liệu: loại yêu cầu, ngày, kết quả, không có nội dung.",
  "Việc anh/chị đã làm thay mặt cơ quan (kế hoạch, nhiệm vụ, xác nhận cho người khác): chỉ có mã ngẫu nhiên.",
];

/** What people can ask for about their data, and what the office does about it. */
export const rightsMessages = {
  title: "Quyền của anh/chị với dữ liệu cá nhân",
  text: [
    "Xem, xuất: “dữ liệu của tôi”, “xuất dữ liệu”.",
    "Sửa: số liệu, đăng ký, minh chứng tự khai thì dùng lệnh tương ứng; thông tin trong danh sách của cơ quan thì gửi yêu cầu sửa.",
    "Rút lại đồng ý: không ghi thêm gì, không nhắc nữa; những gì đã ghi vẫn còn.",
    "Hạn chế: dữ liệu vẫn được giữ nhưng không dùng: không tính vào tổng hợp, không nằm trong danh sách đã làm, chưa làm, không nhắc, không ai khác mở xem đăng ký, số liệu, minh chứng. Họ tên, đơn vị vẫn ở danh sách nhân sự. Bỏ hạn chế bất cứ lúc nào.",
    "Xóa: phần tự khai xóa ngay; xóa toàn bộ do cơ quan quyết định khi anh/chị còn trong danh sách.",
  ],
  toldTitle: "Cơ quan trả lời yêu cầu của anh/chị về dữ liệu",
  requestsTitle: "Yêu cầu đã gửi",
  none: "Chưa có yêu cầu nào.",
  law: "Thời hạn theo Luật 91/2025/QH15 và Nghị định 356/2025/NĐ-CP, theo bài giới thiệu của các hãng luật; chưa đối chiếu được điều, khoản.",
  right: (right: DataRight): string => rights[right],
  field: (field: CorrectableField): string => fields[field],
  reason: (reason: RequestRefusal): string => reasons[reason],
  named: (right: DataRight, field: CorrectableField | null): string =>
    field === null ? rights[right] : `${rights[right]} (${fields[field]})`,
  receivedOn: (day: string): string => `nhận ngày ${day}`,
  acknowledgeBy: (day: string): string => `phải báo đã nhận trước hết ngày ${day}`,
  acknowledged: (day: string): string => `cơ quan báo đã nhận ngày ${day}`,
  due: (day: string): string => `hạn giải quyết ${day}`,
  noDue: "chưa có căn cứ về thời hạn",
  extended: "đã gia hạn một lần",
  done: (day: string): string => `đã làm ngày ${day}`,
  refused: (day: string, reason: string): string => `không thực hiện, ngày ${day}: ${reason}`,
  overdue: "QUÁ HẠN",
  acknowledgeLate: "chậm báo đã nhận",
  underWay: "đang thực hiện",
  correctForm: {
    title: "Yêu cầu sửa dữ liệu",
    intro:
      "Yêu cầu được chuyển đến bộ phận theo dõi thi đua. Điều anh/chị đề nghị được lưu đến khi có trả lời. Xin không nhập nội dung thuộc bí mật nhà nước.",
    submit: "Xem lại",
    fields: {
      field: { label: "Thông tin cần sửa", ask: "Anh/chị cần sửa thông tin nào?" },
      proposed: { label: "Sửa thành", ask: "Sửa thành thế nào?" },
    },
  },
  correctPreview: "Gửi yêu cầu sửa",
  correctSent: "Đã gửi yêu cầu. Anh/chị xem kết quả ở “quyền dữ liệu”.",
  restrictForm: {
    title: "Hạn chế dùng dữ liệu",
    intro: "Xin chọn.",
    submit: "Xem lại",
    fields: { wish: { label: "Dữ liệu của anh/chị", ask: "Anh/chị chọn cách nào?" } },
  },
  wishes: { restrict: "Giữ nhưng không dùng", lift: "Dùng lại như thường" },
  restrictPreview: {
    restrict:
      "Từ lúc xác nhận, dữ liệu của anh/chị không tính vào tổng hợp, không nằm trong danh sách, không được nhắc; anh/chị chưa đăng ký, cập nhật được cho đến khi bỏ hạn chế.",
    lift: "Dữ liệu của anh/chị lại được tính vào tổng hợp và nhắc việc như trước.",
  },
  restricted: "Đã hạn chế dùng dữ liệu của anh/chị.",
  lifted: "Đã bỏ hạn chế.",
  restrictedNeeded: (command: string): string =>
    `Anh/chị đang hạn chế dùng dữ liệu nên “${command}” chưa dùng được. Muốn dùng lại, bấm “Bỏ hạn chế”.`,
  eraseForm: {
    title: "Xóa dữ liệu của anh/chị",
    intro: "Không lấy lại được. Nên xuất dữ liệu trước.",
    submit: "Xem lại",
    fields: {
      scope: { label: "Xóa những gì", ask: "Anh/chị muốn xóa những gì?" },
      sure: { label: "Gõ chữ “xóa” để chắc chắn", ask: "Xin gõ chữ “xóa” để chắc chắn." },
    },
  },
  scopes: {
    eraseEntered: "Phần tôi tự khai (xóa ngay)",
    eraseAll: "Toàn bộ (phần tự khai xóa ngay, phần còn lại do cơ quan quyết định)",
  },
  sureWords: ["xóa"],
  erasePreview: "Sắp xóa",
  erasedTitle: "Sẽ bị xóa",
  erasedEntered: [
    "Đăng ký thi đua, số liệu công việc, minh chứng tự khai, lời nhắc và cách nhắc.",
    "Sự đồng ý lưu dữ liệu được rút lại.",
  ],
  erasedAll: [
    "Sau khi cơ quan đồng ý: thông tin trong danh sách, minh chứng cơ quan đã xác nhận, tài khoản, cuộc trò chuyện.",
  ],
  keptTitle: "Còn lại và vì sao",
  kept,
  keptEntered: [
    "Thông tin trong danh sách của cơ quan và minh chứng cơ quan đã xác nhận: cơ quan chịu trách nhiệm lưu.",
  ],
  eraseBegun: "Đang xóa phần anh/chị tự khai; xong trong vài phút.",
  eraseAsked: "Đang xóa phần anh/chị tự khai. Yêu cầu xóa toàn bộ đã chuyển đến bộ phận theo dõi thi đua.",
  list: {
    title: "Yêu cầu dữ liệu",
    none: "Không có yêu cầu nào đang chờ.",
    more: (count: number): string => `và ${count} yêu cầu khác`,
    openTitle: "Đang chờ",
    endedTitle: "Đã trả lời gần đây",
    gone: "người không còn trong danh sách",
    answer: (number: number): string => `Trả lời ${number}`,
    own: "yêu cầu của chính anh/chị do người khác trả lời",
  },
  answerForm: {
    title: "Trả lời yêu cầu dữ liệu",
    submit: "Xem lại",
    fields: {
      act: { label: "Việc làm", ask: "Anh/chị làm gì với yêu cầu này?" },
      reason: { label: "Lý do (khi không thực hiện)", ask: "Lý do không thực hiện?" },
    },
  },
  acts: (act: RequestAct): string =>
    ({
      acknowledge: "Báo đã nhận",
      do: "Thực hiện",
      extend: "Gia hạn một lần",
      refuse: "Không thực hiện",
    })[act],
  noReason: "không có",
  proposed: "Đề nghị",
  who: "Người yêu cầu",
  request: "Yêu cầu",
  dates: "Thời hạn",
  doCorrectNow:
    "Họ tên, chức vụ được sửa ngay khi thực hiện. Xin sửa cả trong tệp danh sách của cơ quan, nếu không lần nhập sau sẽ trở lại như cũ.",
  doCorrectElsewhere:
    "Xin sửa trong tệp danh sách của cơ quan rồi nhập lại; “Thực hiện” ghi rằng việc đó đã xong.",
  doErase: "Xóa toàn bộ dữ liệu của người này, không lấy lại được, trừ:",
  answered: "Đã ghi nhận trả lời.",
};

/** Why a request or its answer does not hold. */
export const rightsFaults: Wordings<
  RequestFault | "request-open" | "erase-word-needed" | "person-restricted"
> = {
  "request-gone": () => "Yêu cầu này không còn chờ trả lời.",
  "request-reason-needed": () => "Xin chọn lý do không thực hiện.",
  "request-not-extendable": () =>
    "Yêu cầu này không gia hạn được: quy định không cho, hoặc đã gia hạn một lần.",
  "request-open": () => "Yêu cầu như vậy đang chờ trả lời. Xin xem ở “quyền dữ liệu”.",
  "erase-word-needed": () => "Xin gõ chữ “xóa” nếu anh/chị chắc chắn.",
  "person-restricted": () => "Người này đã yêu cầu hạn chế dùng dữ liệu nên chưa mở được.",
};
