import type { LackWord, NeedWord, TitleGap } from "../../../src/domain/titles/title-verdict.ts";

/** The words of the tables for what is lacking. */
export const lackWords: Readonly<Record<LackWord, string>> = {
  ratingTooLow: "xếp loại thấp",
  notRated: "không được xếp loại",
  longAbsence: "nghỉ từ 3 tháng",
  disciplinedInYear: "bị kỷ luật trong năm",
  afterDiscipline: "trước khi hết kỷ luật",
  denied: "không được xác nhận",
  noneInYear: "không có",
  notRecognised: "chưa được công nhận",
  laterYear: "của năm sau",
  tooOld: "quá cũ",
  coAuthor: "đồng tác giả",
  reachTooNarrow: "phạm vi hẹp",
  wrongRecogniser: "sai thẩm quyền công nhận",
  notApplied: "chưa áp dụng",
  alreadyUsed: "đã dùng",
  runTooShort: "chưa đủ liên tục",
  withinTooFew: "chưa đủ trong thời gian đó",
  notHeld: "chưa có khen thưởng trước",
  shareTooLow: "tỷ lệ thấp",
  memberWarned: "có người bị cảnh cáo",
  noMemberFighter: "không có CSTĐCS",
  notLeader: "không dẫn đầu",
  movementTooShort: "phong trào ngắn",
  notAtThisReview: "chưa tổng kết",
  notExceeded: "không vượt chỉ tiêu",
  dissolved: "đã giải thể",
  notPledged: "không đăng ký",
  quotaExceeded: "vượt tỷ lệ",
  absentTooLong: "nghỉ quá số ngày",
};

/** The words of the tables for the evidence that is asked for. */
export const needWords: Readonly<Record<NeedWord, string>> = {
  rating: "xếp loại",
  confirmation: "xác nhận",
  initiative: "sáng kiến",
  scienceWork: "đề tài",
  recogniser: "người công nhận",
  application: "kết quả áp dụng",
  award: "quyết định tặng",
  formerReward: "khen thưởng trước",
  memberCounts: "số liệu tập thể",
  bloc: "kết quả khối",
  movement: "kết quả phong trào",
  targets: "kết quả chỉ tiêu",
  attendance: "ngày công",
  pledge: "bản đăng ký",
  quota: "số người trong tỷ lệ",
  ownStandard: "tiêu chuẩn riêng",
};

/** The words of the tables for what no text says. */
export const gapWords: Readonly<Record<TitleGap, string>> = {
  achievementYears: "thời hạn sáng kiến",
  coAuthors: "đồng tác giả",
  initiativeForTwoTitles: "một sáng kiến hai danh hiệu",
  scienceReuse: "dùng lại đề tài",
  windows: "cửa sổ",
  leaveInRun: "nghỉ thai sản giữa chừng",
  unratedInBase: "người chưa xếp loại",
  disciplineServedInYear: "hết kỷ luật giữa năm",
  absenceNotRegulated: "cách tính thời gian nghỉ",
  absenceUnderOwnRule: "quy chế riêng",
  ownStandard: "tiêu chuẩn riêng",
};
