/** The languages of the catalogue; Vietnamese is the original. */
export const languages = ["vi", "en"] as const;

export type Language = (typeof languages)[number];

/** The catalogue's language for a locale such as `en-US`; Vietnamese for any other. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith("en") ? "en" : "vi";
