import type { ProceedingFact } from "../../domain/titles/service-facts.ts";
import type {
  NeedWord,
  NextStep,
  TitleAssumption,
  TitleGap,
  TitleWarning,
} from "../../domain/titles/title-verdict.ts";
import { said } from "../note-details.ts";
import { dates } from "./dates.ts";
import { confirmedShort } from "./titles-confirmed.ts";
import { criteria } from "./titles-criteria.ts";
import { lack } from "./titles-lacks.ts";
import { need } from "./titles-needs.ts";

const gaps: Readonly<Record<TitleGap, string>> = {
  achievementYears: "sáng kiến, đề tài của năm trước được tính trong bao nhiêu năm",
  coAuthors: "sáng kiến, đề tài có nhiều tác giả tính cho ai",
  initiativeForTwoTitles: "một sáng kiến có dùng được cho hai danh hiệu hay không",
  scienceReuse: "một đề tài có dùng được cho cả danh hiệu và khen thưởng hay không",
  windows: "một lần được tặng có tính cho hai lần xét danh hiệu cao hơn hay không",
  leaveInRun: "năm nghỉ thai sản có ngắt quãng các năm liên tục hay không",
  unratedInBase: "người chưa xếp loại có tính vào tổng số hay không",
  disciplineServedInYear: "thành tích của năm hết thời hạn kỷ luật tính thế nào",
  absenceNotRegulated: "thời gian nghỉ này tính vào xếp loại thế nào",
  absenceUnderOwnRule: "thời gian nghỉ tính thế nào theo quy chế riêng của đơn vị",
  ownStandard: "tiêu chuẩn riêng của Bộ, ngành, tỉnh",
};

const warnings: Readonly<Record<TitleWarning, string>> = {
  noPledge:
    "Anh/chị chưa đăng ký danh hiệu này. Từ 01/01/2024 đăng ký không còn là điều kiện để xét (Điều 7 của Luật); đây chỉ là lưu ý.",
};

const assumptions: Readonly<Record<TitleAssumption, string>> = {
  noDiscipline: "không bị kỷ luật",
  noProceeding: "không có việc đang được xem xét, thanh tra, kiểm tra",
};

const proceedings: Readonly<Record<ProceedingFact["kind"], string>> = {
  disciplineReview: "việc xem xét kỷ luật",
  investigation: "việc điều tra",
  inspection: "việc thanh tra, kiểm tra",
  complaint: "việc giải quyết khiếu nại, tố cáo",
  pressReport: "việc làm rõ phản ánh của báo chí",
};

/** What others have to say; the rest a person can enter. */
export const asksOthers: Readonly<Record<NeedWord, boolean>> = {
  rating: false,
  confirmation: true,
  initiative: false,
  scienceWork: false,
  recogniser: false,
  application: false,
  award: false,
  formerReward: false,
  memberCounts: true,
  bloc: true,
  movement: true,
  targets: true,
  attendance: true,
  pledge: false,
  quota: true,
  ownStandard: true,
};

type Steps = { readonly [Word in NextStep["step"]]: (step: Extract<NextStep, { step: Word }>) => string };

const steps: Steps = {
  provide: (step) => {
    const { word, details } = step.need;
    if (word === "confirmation")
      return `Đề nghị người có thẩm quyền xác nhận năm ${said(details, "year")}: ${confirmedShort(said(details, "code"))}`;
    return `${asksOthers[word] ? "Đề nghị cơ quan cho biết" : "Bổ sung"} ${need(step.need)}`;
  },
  reach: (step) => `Phấn đấu về ${criteria.name(step.criterion)}: ${lack(step.lack)}`,
  askWhatHolds: ({ gap }) => `Hỏi bộ phận thi đua, khen thưởng: ${gaps[gap]} (chưa quy định)`,
  awaitConclusion: ({ proceeding, since }) =>
    `Chờ kết luận ${proceedings[proceeding]} (từ ${dates.day(since)})`,
  awaitEndOfDiscipline: ({ endsOn }) =>
    endsOn === null
      ? "Chờ hết thời hạn kỷ luật (chưa rõ ngày hết)"
      : `Chờ hết thời hạn kỷ luật (đến hết ${dates.day(endsOn)})`,
  askFormerOffice: ({ movedOn }) =>
    `Xin nhận xét của cơ quan cũ (chuyển công tác ngày ${dates.day(movedOn)})`,
  verifyEvidence: () => "Đề nghị xác minh các minh chứng tự khai",
  propose: () => "Nêu với đơn vị để đưa vào danh sách đề nghị xét",
};

/** What may be done next, and what is pointed out. */
export const nextWords = {
  step: <Word extends NextStep["step"]>(step: Extract<NextStep, { step: Word }>): string => {
    const word: (one: Extract<NextStep, { step: Word }>) => string = steps[step.step];
    return word(step);
  },
  gap: (gap: TitleGap): string => gaps[gap],
  warning: (warning: TitleWarning): string => warnings[warning],
  assumption: (assumption: TitleAssumption): string => assumptions[assumption],
};
