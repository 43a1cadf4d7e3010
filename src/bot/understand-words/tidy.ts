/** The text in NFC, small lookalikes and invisible characters mended, mentions of the bot taken out. */
export const tidy = (text: string): string =>
  text
    .normalize("NFC")
    .replace(/\p{Cf}|\ufe0f/gu, "")
    .replace(/[Ðð]/g, "đ")
    .replace(/<at\b[^<>]{0,100}>[^<>]{0,100}<\/at>/gi, " ")
    .replace(/@(?:thi\s?[-_]?\s?(?:đ|d)ua(?:\s?bot)?|bot)(?!\p{L})/giu, " ")
    .trim();
