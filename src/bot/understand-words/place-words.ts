/** What the name of a part of an office begins with, and what begins so and is none. */
const begin =
  "(?:phong(?! (?:hop|benh|chong|tro|khach|ngu|an|kham|ve|xa|cach|bi|trao|tuc|vien|canh))|ban (?!be|nha|hang|do|tin|tom)|" +
  "trung tam|chi cuc|van phong|vp|to|doi|lanh dao|thanh tra|don vi|bo phan|khoa|tt (?=kc|xttm|khuyen|xuc))";

/** What it may be called without that, where nothing else is asked about in such words. */
const bare =
  "(?:quan ly|thuong mai|cong nghiep|nang luong|ke hoach tai chinh|ke hoach tong hop|to chuc can bo|to chuc hanh chinh|" +
  "hanh chinh|ky thuat an toan|xuc tien|khuyen cong|phap che)";

const lead = "(?:(?:cua|o|tai|trong|thuoc|cho|of|in|at|for) )?";

const whole = "cac (?:phong|don vi)|(?:toan|ca) (?:so|co quan)|co quan|(?:the )?(?:whole )?office";

const letters = "q?l?(?:cn|tm|nl|ktat|khtc|tccb)|ql[a-z]{2,4}|ttkc|tt kc|xttm";

const words = "(?: (?!(?:dot|giai|phase)\\b)[\\p{L}\\d]+){0,9}";

/** A unit of the office, or the office: what sort it is and its name, or the letters it is called by. */
export const unitWords = `${lead}(?:${whole}|${begin}${words}|(?:division|unit|department)(?: [\\p{L}\\d]+){1,6}|${letters})`;

/** The same, or its name alone. */
export const placeWords = `(?:${unitWords}|${lead}${bare}${words})`;

const number = "(?:\\d{1,2}|i{1,3}|iv|mot|hai|ba|bon|nhat|nhi|dau|cuoi|one|two|three|first|second)";

/** A phase of a plan. */
export const phaseWords =
  `(?:(?:trong|o|cua|in) )?(?:(?:dot|giai doan|phase)(?: thi dua)?(?: (?:thu|so))? (?:${number}|nay|hien nay|hien tai|dac biet|cao diem|chuyen de)|` +
  "(?:this|first|second|third|special|peak) phase)";
