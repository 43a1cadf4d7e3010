import { z } from "zod";
import { type Day, isDay } from "./domain/day.ts";

const dayOf = (said: string): Day => {
  const [, day = "", month = "", year = ""] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said) ?? [];
  return year === "" ? said : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
};

/** Settings that only the doctor reads: what the bot needs nothing of, and nobody but its operator knows. */
export const doctorSettingsSchema = z.object({
  /** The last day of the app's secret, as dd/MM/yyyy or yyyy-MM-dd: no token tells it. */
  MICROSOFT_APP_PASSWORD_EXPIRES: z
    .string()
    .trim()
    .transform(dayOf)
    .refine(isDay, { message: "is a day such as 31/12/2027 or 2027-12-31" })
    .optional(),
  /** Where back-ups are put; the newest file there tells how old the last one is. */
  BACKUP_FOLDER: z.string().trim().min(1).optional(),
});

export type DoctorSettings = z.output<typeof doctorSettingsSchema>;
