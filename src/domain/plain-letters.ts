/** The text in small letters without marks, as people type in a hurry: "Đăng ký" is "dang ky". */
export const plainLetters = (text: string): string =>
  text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();
