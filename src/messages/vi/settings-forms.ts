const day = "Ghi ngày/tháng/năm, ví dụ 15/07/2026.";
const source = {
  label: "Văn bản",
  help: "Số, ngày của thông báo hoặc quyết định.",
  ask: "Theo văn bản nào?",
};

/** The forms of the office's settings. */
export const settingsForms = {
  hours: {
    title: "Giờ làm việc",
    submit: "Xem lại",
    fields: {
      windows: {
        label: "Giờ làm việc",
        help: "Ví dụ 07:00-11:30, 13:30-17:00. Để trống: theo mặc định.",
        ask: "Giờ làm việc là từ mấy giờ đến mấy giờ?",
        skip: "“bỏ qua” để theo mặc định",
      },
      otherWindows: {
        label: "Giờ của mùa thứ hai",
        help: "Chỉ ghi nếu có giờ riêng, ví dụ giờ mùa đông.",
        ask: "Có giờ riêng của mùa thứ hai không? Ghi khoảng giờ.",
      },
      otherFrom: { label: "Mùa thứ hai từ ngày", help: "Ngày/tháng.", ask: "Mùa thứ hai bắt đầu ngày nào?" },
      otherThrough: {
        label: "Mùa thứ hai đến ngày",
        help: "Ngày/tháng.",
        ask: "Mùa thứ hai kết thúc ngày nào?",
      },
    },
  },
  slots: {
    title: "Giờ nhắc việc",
    submit: "Xem lại",
    fields: {
      first: {
        label: "Lần thứ nhất",
        help: "Ví dụ 08:00. Để trống cả hai: theo mặc định.",
        ask: "Lần nhắc thứ nhất lúc mấy giờ?",
      },
      second: { label: "Lần thứ hai", help: "Ví dụ 14:00.", ask: "Lần nhắc thứ hai lúc mấy giờ?" },
    },
  },
  rule: {
    title: "Quy định của cơ quan",
    submit: "Xem lại",
    fields: {
      option: { label: "Cơ quan quy định", ask: "Cơ quan quy định thế nào?" },
      number: {
        label: "Số",
        help: "Để trống: theo mặc định.",
        ask: "Cơ quan quy định số mấy?",
        skip: "“bỏ qua” để theo mặc định",
      },
      from: { label: "Áp dụng từ ngày", help: day, ask: "Áp dụng từ ngày nào?" },
      name: {
        label: "Tên quy chế",
        help: "Chỉ ghi nếu đã ban hành.",
        ask: "Quy chế tên là gì?",
      },
      basis: { label: "Văn bản của cơ quan", ask: "Theo văn bản nào của cơ quan?" },
    },
  },
  daysOff: {
    title: "Thêm ngày nghỉ",
    submit: "Xem lại",
    fields: {
      name: {
        label: "Nghỉ dịp",
        help: "Với dịp lễ chung: ghi đủ mọi ngày nghỉ của dịp đó theo thông báo, kể cả ngày nghỉ bù.",
        ask: "Nghỉ dịp nào?",
      },
      from: { label: "Từ ngày", help: day, ask: "Nghỉ từ ngày nào?" },
      through: {
        label: "Đến hết ngày",
        help: "Để trống: chỉ một ngày.",
        ask: "Nghỉ đến hết ngày nào?",
        skip: "“bỏ qua” nếu chỉ một ngày",
      },
      source,
    },
  },
  worked: {
    title: "Thêm ngày làm bù",
    submit: "Xem lại",
    fields: {
      workedDay: { label: "Ngày làm việc", help: day, ask: "Làm việc vào ngày nghỉ nào?" },
      dayOff: {
        label: "Làm bù cho ngày được nghỉ",
        help: "Để trống nếu không hoán đổi.",
        ask: "Làm bù cho ngày nào được nghỉ?",
        skip: "“bỏ qua” nếu không hoán đổi",
      },
      source,
    },
  },
  back: {
    title: "Bỏ mục đã đặt",
    submit: "Xem lại",
    fields: { entry: { label: "Mục", ask: "Bỏ mục nào?" } },
  },
  year: {
    title: "Lịch nghỉ của cả năm",
    submit: "Xem lại",
    fields: {
      days: {
        label: "Các ngày nghỉ, mỗi dịp một dòng",
        help: "Ví dụ: 01/01 Tết Dương lịch; 10/02 - 16/02 Tết Nguyên đán. Ghi đủ các dịp, kể cả ngày nghỉ bù.",
        ask: "Năm đó nghỉ những ngày nào? Mỗi dịp một dòng, ví dụ 10/02 - 16/02 Tết Nguyên đán.",
      },
      source,
    },
  },
  units: {
    title: "Đơn vị tham gia nhiệm vụ",
    submit: "Xem lại",
    fields: {
      units: {
        label: "Đơn vị",
        ask: "Những đơn vị nào tham gia? Gõ số thứ tự, cách nhau bằng dấu phẩy.",
      },
    },
  },
};
