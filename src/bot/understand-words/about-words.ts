import type { CommandName } from "../command-names.ts";
import { phaseWords, placeWords, unitWords } from "./place-words.ts";

const month = "(?:thang|thg|month)";
const spelled = "(?:mot|hai|ba|tu|bon|nam|sau|bay|tam|chin|muoi(?: mot| hai)?|gieng|chap)";
const english =
  "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|tember|ober|ember)?";
const year = "(?:nam )?20\\d\\d";
const relative = "(?:nay|truoc|sau|toi|ngoai|vua roi|vua qua|roi|qua)";
const ordinal = "(?:\\d{1,2}|i|ii|iii|iv|mot|hai|ba|bon|nhat|nhi|dau|cuoi)";

const months = [
  `${month} (?:\\d{1,2}|${spelled})(?: ${year}| [2-4]\\d| nam ${relative})?`,
  `${month} ${relative}`,
  `t\\d{1,2}(?: ${year}| [2-4]\\d)?`,
  `(?:0?[1-9]|1[0-2]) 20\\d\\d`,
  `${english}(?: 20\\d\\d)?`,
  "(?:this|last|next) month",
];

const periods = [
  ...months,
  `quy ${ordinal}(?: ${year}| nam ${relative})?`,
  `quy ${relative}`,
  year,
  `nam ${relative}`,
  "tuan (?:nay|sau|toi|truoc)",
  "(?:6|sau) thang (?:dau|cuoi) nam(?: 20\\d\\d)?",
  `(?:dot|giai doan) (?:thi dua )?(?:thu )?(?:${ordinal}|${relative}|dac biet|cao diem|chuyen de)`,
  "giai doan 20\\d\\d 20\\d\\d",
  "(?:this|last|next) (?:year|quarter)",
];

const spans = [
  "ca nam",
  "tat ca(?: cac moc)?",
  "(?:ngay |cac ngay )?(?:ky niem|le lon)",
  "(?:full|whole) year",
  "all",
  "anniversar(?:y|ies)",
];

const title =
  "(?:(?:danh hieu )?(?:chien s[iy]|cstd|cstdcs|cstdtq|lao dong tien tien|ldtt|tap the lao dong|ttldtt|ttldxs|" +
  "anh hung|giay khen|bang khen|gk|bk|huan chuong|hcld|co thi dua|ky niem chuong|advanced|grassroots|provincial|" +
  "ministerial|national|certificate)(?: [\\p{L}\\d]+){0,7})";

const plan =
  "(?:(?:so |thu )?(?:\\d{1,2}|mot|hai|ba|nhat|nhi)|(?:.* )?(?:thi dua|so cong thuong|van phong|ubnd|quang ngai|ha tinh)(?: .*)?|\\d{3,4} .*)";

const entry = "(?:so |thu |number )?\\d{1,3}";

/** The registered titles, the share rated excellent, and the sheet to fill in. */
const figurePages = [
  "danh hieu",
  "xuat sac",
  "ty le xuat sac",
  "bang mau",
  "mau",
  "quotas?",
  "titles",
  "sheet",
  "template",
];
const monthOf = `(?:(?:cua|trong|for|of|in) )?(?:${months.join("|")})`;

const ofUnit = [unitWords];
const ofUnitAndMonth = [unitWords, monthOf, `${monthOf} ${unitWords}`, `${unitWords} ${monthOf}`];

const surname =
  "(?:nguyen|tran|le|pham|hoang|huynh|phan(?! mem)|vu|vo|dang|bui|do|ho|ngo|duong|ly|luong|dinh|trinh|doan|mai|to|tang|" +
  "cao|chau|kieu|thai|lam|quach|ta|truong|ha|dao|luu|phung|quan|tong|thach|vuong|trieu|la|lo|ma|nong|hua|giang|" +
  "nghiem|tu|khuc|kim|bach|diep|dam|mac|ninh|ton|vi)";

/** A whole name, somebody called as one does, a code with figures, or an e-mail. */
const people = [
  `${surname}(?: [\\p{L}]+){2,5}`,
  "(?:anh|chi|ong|ba|dong chi|d c|ban|em|mr|mrs|ms)(?: [\\p{L}]+){1,6}",
  "[\\p{L}]{0,6}[ ._-]?\\d{1,10}",
  "[\\p{L}\\d._-]+(?: ?@ ?| )[\\p{L}\\d-]+(?:[ .][\\p{L}\\d-]+)+(?: vn| com| gov| edu)",
];

const aboutWhat: Partial<Readonly<Record<CommandName, readonly string[]>>> = {
  reportWork: months,
  workHistory: months,
  progress: [
    ...periods,
    title,
    "chi tieu(?: \\d| ke hoach)?",
    "diem(?: va xep loai)?",
    "xep loai",
    "points",
    "rating",
    "targets",
  ],
  titles: [title, ...periods],
  initiatives: [entry],
  evidence: [entry],
  evidenceFor: people,
  awaitingEvidence: [entry],
  deputies: [entry],
  calendar: [...periods, ...spans],
  summary: [placeWords, phaseWords, `${placeWords} ${phaseWords}`, `${phaseWords} ${placeWords}`, title],
  titleShortfall: [title],
  duties: ["(?:so |thu |viec |number )?\\d{1,3}"],
  figures: [...months, "(?:so |thu |muc |chi tieu |number )?\\d{1,3}", ...figurePages],
  notRegistered: ofUnit,
  notReported: ofUnitAndMonth,
  lateReports: ofUnitAndMonth,
  nudge: ofUnit,
  choosePlan: [plan, ...periods],
  reportLists: ofUnit,
  officeSettings: ["(?:muc |so |thu |number )?\\d{1,2}"],
};

const patterns = new Map(
  Object.entries(aboutWhat).map(([command, all]) => [command, new RegExp(`^(?:${all.join("|")})$`, "u")]),
);

/** Whether the letters name what the command can be asked about: a time, a title, a plan. */
export const canBeAbout = (command: CommandName, letters: string): boolean =>
  patterns.get(command)?.test(letters) ?? false;
