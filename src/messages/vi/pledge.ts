/** The emulation pledge. */
export const pledge = {
  form: {
    title: "Đăng ký thi đua",
    submit: "Xem lại",
    fields: {
      titles: {
        label: "Danh hiệu phấn đấu",
        help: "Chọn một hoặc nhiều danh hiệu; để trống nếu không đăng ký danh hiệu.",
        ask: "Anh/chị phấn đấu danh hiệu nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
      targetRate: {
        label: "Tỷ lệ nhiệm vụ hoàn thành tốt phấn đấu (%)",
        help: "Nhiệm vụ vừa đạt chất lượng vừa đúng hạn trên số được giao, ví dụ 95 hoặc 95,5.",
        ask: "Tỷ lệ nhiệm vụ hoàn thành tốt anh/chị phấn đấu là bao nhiêu phần trăm?",
      },
      movements: {
        label: "Phong trào tham gia",
        help: "Chọn các phong trào anh/chị tham gia.",
        ask: "Anh/chị tham gia phong trào nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
      initiative: {
        label: "Sáng kiến dự kiến",
        help: "Tên hoặc nội dung ngắn gọn, nếu có. Không nhập bí mật nhà nước.",
        ask: "Anh/chị dự kiến sáng kiến gì? Xin viết ngắn gọn.",
      },
    },
  },
  withdrawForm: {
    title: "Rút đăng ký thi đua",
    submit: "Xem lại",
    fields: {
      reason: { label: "Lý do rút", ask: "Vì sao anh/chị rút đăng ký? Xin ghi ngắn gọn." },
    },
  },
  intro: (plan: string, least: string | null): string =>
    `Kế hoạch: ${plan}. Mức tối thiểu của tỷ lệ nhiệm vụ hoàn thành tốt: ${least ?? "chưa quy định"}.`,
  noTitles:
    "Kế hoạch chưa nêu danh hiệu cho đối tượng của anh/chị; anh/chị vẫn đăng ký được các nội dung khác.",
  previewTitle: "Xem lại đăng ký thi đua",
  withdrawPreviewTitle: "Xem lại việc rút đăng ký",
  cardTitle: "Đăng ký thi đua",
  none: "Anh/chị chưa đăng ký.",
  saved: "Đã ghi nhận đăng ký.",
  changed: "Đã ghi nhận nội dung sửa.",
  withdrawnNow: "Đã ghi nhận việc rút đăng ký. Anh/chị có thể đăng ký lại bất cứ lúc nào.",
  late: (deadline: string): string =>
    `Đã quá hạn đăng ký (${deadline}): vẫn được ghi nhận, có ghi “sau hạn”.`,
  lateMark: "sau hạn",
  plan: "Kế hoạch",
  state: "Trạng thái",
  states: { registered: "Đã đăng ký", withdrawn: "Đã rút" },
  did: {
    registered: (moment: string): string => `Đã đăng ký lúc ${moment}`,
    changed: (moment: string): string => `Đã đăng ký, sửa lúc ${moment}`,
    withdrew: (moment: string): string => `Đã rút lúc ${moment}`,
    registeredAgain: (moment: string): string => `Đã đăng ký lại lúc ${moment}`,
  },
  titles: "Danh hiệu phấn đấu",
  targetRate: "Tỷ lệ nhiệm vụ hoàn thành tốt",
  movements: "Phong trào tham gia",
  initiative: "Sáng kiến dự kiến",
  deadline: "Hạn đăng ký",
  reason: "Lý do",
  notPledged: "không đăng ký",
  unknown: "chưa quy định",
  edit: "Sửa đăng ký",
  withdraw: "Rút đăng ký",
  history: "Lịch sử",
  historyTitle: "Lịch sử đăng ký thi đua",
  events: {
    registered: "Đăng ký",
    changed: "Sửa đăng ký",
    withdrew: "Rút đăng ký",
    registeredAgain: "Đăng ký lại",
  },
  footnote:
    "Đăng ký là nội dung phấn đấu. Danh hiệu do người có thẩm quyền xét tặng theo thành tích; không đăng ký không làm mất quyền được xét, trừ khi cơ quan có quy định riêng.",
};
