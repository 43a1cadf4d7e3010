import { z } from "zod";
import { collectiveTitles, personTitles, ratings, rewards, staffKinds } from "../codes.ts";
import { isDay } from "../day.ts";

const dayWords = "ngày có thật, viết yyyy-MM-dd (ví dụ 2022-07-15)";
const timeWords = "giờ, viết HH:mm (ví dụ 14:00)";
const monthWords = "tháng, viết yyyy-MM (ví dụ 2022-01)";
const yearWords = "năm, số nguyên từ 1900 đến 2200";
const idWords = "mã viết thường, không dấu, nối bằng gạch ngang (ví dụ dot-1)";

/** A short name within its list: lower case, no diacritics, joined by hyphens. */
export const idField = z.string(idWords).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idWords);

/** Words for people, trimmed and in NFC; never empty. */
export const textField = z.string().trim().normalize("NFC").min(1).max(600);

/** Words for people, or `null` where there are none. */
export const noteField = textField.nullable().default(null);

/** A day that exists, `yyyy-MM-dd`. */
export const dayField = z.string(dayWords).refine(isDay, dayWords);

/** A time of day, `HH:mm`. */
export const timeField = z.string(timeWords).regex(/^([01]\d|2[0-3]):[0-5]\d$/, timeWords);

/** A month, `yyyy-MM`. */
export const monthField = z.string(monthWords).regex(/^\d{4}-(0[1-9]|1[0-2])$/, monthWords);

/** A calendar year. */
export const yearField = z.int(yearWords).min(1900, yearWords).max(2200, yearWords);

const reportDayWords = "ngày trong tháng, số nguyên từ 1 đến 28";

/** A day that every month has. */
export const reportDayField = z.int(reportDayWords).min(1, reportDayWords).max(28, reportDayWords);

const figureWords = "số từ -10¹² đến 10¹²";

/** A figure of a plan, within ±10¹². */
export const figureField = z.number().min(-1e12, figureWords).max(1e12, figureWords);

/** The id of an item elsewhere in the plan, or `null`. */
export const referenceField = idField.nullable().default(null);

/** A run of whole years, both included, or `null` where the plan names none. */
export const yearSpanField = z
  .strictObject({ fromYear: yearField, toYear: yearField })
  .nullable()
  .default(null);

/** Codes of everything that can be awarded: titles of persons and collectives, and rewards. */
export const awardCodes = [...personTitles, ...collectiveTitles, ...rewards] as const;

export type AwardCode = (typeof awardCodes)[number];

/** Titles or rewards; several mean that any of them counts. */
export const awardsField = z.array(z.enum(awardCodes)).default([]);

/** A yearly rating. */
export const ratingField = z.enum(ratings);

/** Kinds of staff; `null` where the plan does not say which. */
export const staffKindsField = z.array(z.enum(staffKinds)).min(1).nullable().default(null);
