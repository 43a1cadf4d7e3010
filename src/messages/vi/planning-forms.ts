const day = "Ghi ngày/tháng/năm, ví dụ 15/07/2026.";

const meaning = {
  label: "Cách tính hạn",
  ask: "Hạn tính đến hết ngày đó hay trước ngày đó?",
};

const titlesOf = (kind: string) => ({
  label: kind,
  ask: `${kind} được đăng ký danh hiệu nào? Gõ số thứ tự, cách nhau bằng dấu phẩy.`,
});

/** What an officer fills in of a plan. */
export const planningForms = {
  create: {
    title: "Lập kế hoạch mới",
    submit: "Lập bản nháp",
    fields: {
      ready: { label: "Kế hoạch có sẵn", ask: "Anh/chị dùng kế hoạch nào?" },
      year: {
        label: "Năm thực hiện (năm đầu)",
        help: "Để trống: giữ nguyên thời gian của văn bản. Ghi năm khác: các ngày được chuyển sang năm đó.",
        ask: "Kế hoạch thực hiện từ năm nào?",
        skip: "“bỏ qua” để giữ nguyên thời gian của văn bản",
      },
    },
  },
  document: {
    title: "Số, thời gian của kế hoạch",
    submit: "Ghi vào bản nháp",
    fields: {
      number: { label: "Số văn bản", ask: "Số văn bản là gì?" },
      issuedOn: { label: "Ngày ban hành", help: day, ask: "Kế hoạch ban hành ngày nào?" },
      startsOn: { label: "Ngày bắt đầu", help: day, ask: "Kế hoạch bắt đầu ngày nào?" },
      endsOn: { label: "Ngày kết thúc", help: day, ask: "Kế hoạch kết thúc ngày nào?" },
    },
  },
  phase: {
    title: "Đợt thi đua",
    submit: "Ghi vào bản nháp",
    fields: {
      name: { label: "Tên đợt", ask: "Đợt thi đua tên gì?" },
      kind: { label: "Loại", ask: "Đợt thuộc loại nào?" },
      startsOn: { label: "Ngày bắt đầu", help: day, ask: "Đợt bắt đầu ngày nào?" },
      endsOn: { label: "Ngày kết thúc", help: day, ask: "Đợt kết thúc ngày nào?" },
    },
  },
  deadline: {
    title: "Thời hạn",
    submit: "Ghi vào bản nháp",
    fields: {
      name: { label: "Việc phải xong", ask: "Việc gì phải xong?" },
      dueOn: { label: "Ngày", help: day, ask: "Hạn là ngày nào?" },
      meaning,
      who: { label: "Ai thực hiện", ask: "Ai thực hiện?" },
      at: {
        label: "Giờ (nếu là cuộc họp)",
        help: "Ví dụ 14:00.",
        ask: "Họp lúc mấy giờ?",
        skip: "“bỏ qua” nếu không phải cuộc họp",
      },
      attendees: {
        label: "Thành phần dự (nếu là cuộc họp)",
        help: "Người dự được nhắc trước ngày họp.",
        ask: "Ai dự họp? Gõ số thứ tự.",
      },
    },
  },
  meeting: {
    title: "Thêm cuộc họp vào kế hoạch",
    intro: "Chỉ ghi vào bản nháp của kế hoạch; kích hoạt bản nháp thì người dự mới được nhắc.",
    submit: "Ghi vào bản nháp",
    fields: {
      name: { label: "Họp về việc gì", ask: "Họp về việc gì?" },
      at: { label: "Giờ họp", help: "Ví dụ 14:00.", ask: "Họp lúc mấy giờ?" },
      on: { label: "Ngày họp", help: day, ask: "Họp ngày nào?" },
      attendees: {
        label: "Thành phần dự",
        help: "Người dự được nhắc trước ngày họp.",
        ask: "Ai dự họp? Gõ số thứ tự.",
      },
    },
  },
  event: {
    title: "Sự kiện",
    submit: "Ghi vào bản nháp",
    fields: {
      name: {
        label: "Tên sự kiện",
        help: "Có thể ghi cả giờ, ví dụ: Họp bình xét 14:00.",
        ask: "Sự kiện gì, mấy giờ?",
      },
      on: { label: "Ngày", help: day, ask: "Sự kiện vào ngày nào?" },
    },
  },
  pledging: {
    title: "Đăng ký thi đua",
    submit: "Ghi vào bản nháp",
    fields: {
      dueOn: { label: "Hạn đăng ký", help: day, ask: "Hạn đăng ký là ngày nào?" },
      meaning,
      leastTargetRate: {
        label: "Tỷ lệ hoàn thành tốt tối thiểu (%)",
        help: "Ví dụ 80 hoặc 82,5; để trống nếu không quy định.",
        ask: "Tỷ lệ nhiệm vụ hoàn thành tốt tối thiểu là bao nhiêu phần trăm?",
      },
    },
  },
  titles: {
    title: "Danh hiệu được đăng ký",
    intro: "Chọn danh hiệu mà từng đối tượng được đăng ký theo kế hoạch này.",
    submit: "Ghi vào bản nháp",
    fields: {
      can_bo: titlesOf("Cán bộ"),
      cong_chuc: titlesOf("Công chức"),
      vien_chuc: titlesOf("Viên chức"),
      nguoi_lao_dong: titlesOf("Người lao động"),
    },
  },
  remove: {
    title: "Bỏ mục đã thêm",
    submit: "Bỏ khỏi bản nháp",
    fields: { item: { label: "Mục cần bỏ", ask: "Anh/chị bỏ mục nào?" } },
  },
  activate: {
    title: "Kích hoạt kế hoạch",
    submit: "Xem lại",
    fields: { note: { label: "Căn cứ (không bắt buộc)", ask: "Căn cứ vào văn bản nào?" } },
  },
  close: {
    title: "Kết thúc kế hoạch",
    submit: "Xem lại",
    fields: { note: { label: "Lý do", ask: "Vì sao kết thúc kế hoạch?" } },
  },
  discard: {
    title: "Bỏ bản nháp",
    submit: "Xem lại",
    fields: { note: { label: "Lý do (không bắt buộc)", ask: "Vì sao bỏ bản nháp?" } },
  },
};
