/** What the name of a part of an office begins with, and what begins so and is none. */
const begin =
  "(?:phong(?! (?:hop|benh|chong|tro|khach|ngu|an|kham|ve|xa|cach|bi|trao|tuc|vien|canh))|ban (?!be|nha|hang|do|tin|tom)|" +
  "trung tam|chi cuc|van phong|vp|lanh dao|thanh tra|don vi|bo phan|khoa|tt (?=kc|xttm|khuyen|xuc)|" +
  "quan ly|thuong mai|cong nghiep|nang luong|ke hoach tai chinh|ke hoach tong hop|to chuc can bo|to chuc hanh chinh|hanh chinh|" +
  "ky thuat an toan|xuc tien|khuyen cong|phap che)";

const lead = "(?:(?:cua|o|tai|trong|thuoc|cho|of|in|at|for) )?";

const whole = "(?:toan|ca) (?:so|co quan)|co quan|(?:the )?(?:whole )?office";

/** A unit of the office, or the office, by its name or the letters it is called by. */
export const placeWords = `${lead}(?:${whole}|${begin}(?: (?!(?:dot|giai|phase)\\b)[\\p{L}\\d]+){0,9}|(?:division|unit|department)(?: [\\p{L}\\d]+){1,6}|q?l?(?:cn|tm|nl|ktat|khtc|tccb)|ql[a-z]{2,4}|ttkc|tt kc|xttm)`;

const number = "(?:\\d{1,2}|i{1,3}|iv|mot|hai|ba|bon|nhat|nhi|dau|cuoi|one|two|three|first|second)";

/** A phase of a plan. */
export const phaseWords =
  `(?:(?:trong|o|cua|in) )?(?:(?:dot|giai doan|phase)(?: thi dua)?(?: (?:thu|so))? (?:${number}|nay|hien nay|hien tai|dac biet|cao diem|chuyen de)|` +
  "(?:this|first|second|third|special|peak) phase)";
