import type { Language } from "../bot/language.ts";
import { en } from "./en/en.ts";
import type { Messages } from "./vi/vi.ts";
import { vi } from "./vi/vi.ts";

export type { Messages } from "./vi/vi.ts";

/** The catalogue in a language. */
export const messagesIn = (language: Language): Messages => (language === "en" ? en : vi);
