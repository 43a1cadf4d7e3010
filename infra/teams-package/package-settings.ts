import { z } from "zod";

const words = z.string().trim().min(1);
const guid = z.guid({ error: "is a GUID such as 8f0c1d2e-…" }).refine((id) => !/^[0-]+$/.test(id), {
  message: "is not filled in: it is all zeros",
});
const page = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: "is the https address of a page" })
  .max(2048)
  .refine((url) => !/(^|\.)(example\.(com|org|net)|localhost)$/.test(new URL(url).hostname), {
    message: "is an example, not a page of your office",
  });
const atMost = (most: number) => words.max(most, `is longer than ${most} characters`);

/** Settings of the app package: what Teams tells people of the app and of who answers for it. */
export const packageSettingsSchema = z.object({
  /** The bot's. */
  MICROSOFT_APP_ID: guid,
  /** The app's own in Teams' catalogue; the bot's where it is not set. It never changes: another id is another app. */
  TEAMS_APP_ID: guid.optional(),
  TEAMS_APP_NAME: atMost(30)
    .refine((name) => !/microsoft|teams/i.test(name), {
      message: "may not hold the name of Microsoft or Teams",
    })
    .default("Thi Đua"),
  TEAMS_APP_FULL_NAME: atMost(100).default("Thi Đua – đăng ký, theo dõi phong trào thi đua"),
  /** Raised with every package that is uploaded over another; the program's where it is not set. */
  TEAMS_APP_VERSION: z
    .string()
    .regex(/^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)$/, "is three numbers such as 1.0.2")
    .optional(),
  TEAMS_DEVELOPER_NAME: atMost(32),
  TEAMS_WEBSITE_URL: page,
  TEAMS_PRIVACY_URL: page,
  TEAMS_TERMS_URL: page,
});

export type PackageSettings = z.output<typeof packageSettingsSchema>;
