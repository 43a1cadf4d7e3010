import type { Language } from "../../bot/language.ts";

type DrawWords = {
  readonly fillIn: string;
  readonly chooseOne: string;
  readonly chooseSome: string;
  readonly choose: string;
  readonly download: string;
  readonly tooLong: (most: number) => string;
  readonly outOfRange: (least: number, most: number) => string;
};

/** What the drawing itself says: the words that a client shows before anything is sent. */
export const drawWords: Readonly<Record<Language, DrawWords>> = {
  vi: {
    fillIn: "Vui lòng điền mục này.",
    chooseOne: "Vui lòng chọn một mục.",
    chooseSome: "Vui lòng chọn ít nhất một mục.",
    choose: "Chọn…",
    download: "Tải tệp (một lần, trong 5 phút)",
    tooLong: (most) => `Vui lòng viết không quá ${most} ký tự.`,
    outOfRange: (least, most) => `Vui lòng nhập một số từ ${least} đến ${most}.`,
  },
  en: {
    fillIn: "Please fill this in.",
    chooseOne: "Please choose one.",
    chooseSome: "Please choose at least one.",
    choose: "Choose…",
    download: "Download (once, within 5 minutes)",
    tooLong: (most) => `Please write at most ${most} characters.`,
    outOfRange: (least, most) => `Please enter a number from ${least} to ${most}.`,
  },
};
