import { DateTime } from "luxon";
import { z } from "zod";
import { appPassword, secretFileFaults } from "./config-secret.ts";
import { storeSettingsSchema } from "./config-store.ts";
import { telemetrySettings } from "./config-telemetry.ts";
import { zaloBotSettings } from "./config-zalo-bot.ts";
import { lackingForZaloOa, zaloOaSettings } from "./config-zalo-oa.ts";
import { officeZone } from "./domain/day.ts";

const port = z.coerce.number().int().min(0).max(65_535);
const words = z.string().trim().min(1);
const list = z.string().transform((text) =>
  text
    .split(",")
    .map((item) => item.trim())
    .filter((item) => item !== ""),
);
const logLevel = z.enum(["fatal", "error", "warn", "info", "debug", "silent"]);

/** Settings of the local demo: on this machine only, nobody is asked who they are. */
export const demoSettingsSchema = z.object({
  PORT: port.default(3978),
  PLAYGROUND_PORT: port.default(56_150),
  DATA_DIR: words.default(".data"),
  LOG_LEVEL: logLevel.default("warn"),
  /** Plays another day: a moment in the office's zone, from which time runs on. */
  NOW: z
    .string()
    .optional()
    .refine((text) => text === undefined || DateTime.fromISO(text, { zone: officeZone }).isValid, {
      message: "is a moment such as 2022-06-20T08:00",
    }),
});

/** Looked at beside other faults too, so that all are told at once. */
const always = (): boolean => true;

/** Settings of production. */
export const serveSettingsSchema = z
  .object({
    PORT: port.default(3978),
    HOST: words.default("0.0.0.0"),
    LOG_LEVEL: logLevel.default("info"),
    MICROSOFT_APP_ID: words,
    MICROSOFT_APP_TENANT_ID: words,
    MICROSOFT_APP_TYPE: z.enum(["SingleTenant", "UserAssignedMSI"]),
    MICROSOFT_APP_PASSWORD: appPassword.optional(),
    ALLOWED_TENANTS: list.optional(),
    EXTRA_SERVICE_HOSTS: list.default([]),
    EXTRA_FILE_HOSTS: list.default([]),
    ...telemetrySettings,
    ...zaloBotSettings,
    ...zaloOaSettings,
  })
  .refine(({ ZALO_BOT_TOKEN, ZALO_BOT_SECRET }) => !ZALO_BOT_TOKEN || !!ZALO_BOT_SECRET, {
    path: ["ZALO_BOT_SECRET"],
    message: "is needed with ZALO_BOT_TOKEN",
  })
  .refine(({ ZALO_BOT_TOKEN, ZALO_BOT_SECRET }) => !ZALO_BOT_SECRET || !!ZALO_BOT_TOKEN, {
    path: ["ZALO_BOT_TOKEN"],
    message: "is needed with ZALO_BOT_SECRET",
  })
  .superRefine((env, issues) => {
    for (const name of lackingForZaloOa(env))
      issues.addIssue({ code: "custom", path: [name], message: "is needed for the Official Account" });
  })
  .refine((env) => env.MICROSOFT_APP_TYPE !== "SingleTenant" || !!env.MICROSOFT_APP_PASSWORD, {
    path: ["MICROSOFT_APP_PASSWORD"],
    message: "is needed for SingleTenant",
    when: always,
  })
  .refine((env) => env.MICROSOFT_APP_TYPE !== "UserAssignedMSI" || !env.MICROSOFT_APP_PASSWORD, {
    path: ["MICROSOFT_APP_PASSWORD"],
    message: "must not be set for UserAssignedMSI",
    when: always,
  })
  .and(storeSettingsSchema);

export type DemoSettings = z.output<typeof demoSettingsSchema>;
export type ServeSettings = z.output<typeof serveSettingsSchema>;

/** What is wrong with one setting; null where it is not set. Its value is never told. */
export type SettingFault = { readonly name: string; readonly problem: string | null };

/** The settings out of an environment, or everything that is wrong with them; empty variables count as not set. */
export const judgeSettings = <Settings>(
  schema: z.ZodType<Settings>,
  env: Readonly<Record<string, string | undefined>>,
): { readonly settings: Settings | undefined; readonly faults: readonly SettingFault[] } => {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ""),
  );
  const parsed = schema.safeParse(given);
  const fileFaults = secretFileFaults(given);
  if (parsed.success && fileFaults.length === 0) return { settings: parsed.data, faults: [] };
  const issues = parsed.error?.issues ?? [];
  const faults = issues.map((issue): SettingFault => {
    const name = issue.path.join(".");
    return { name, problem: Object.hasOwn(given, name) ? issue.message : null };
  });
  return { settings: undefined, faults: [...faults, ...fileFaults] };
};

/**
 * The settings out of an environment; empty variables count as not set.
 * @throws naming every setting that is missing or wrong, never its value
 */
export const readSettings = <Settings>(
  schema: z.ZodType<Settings>,
  env: Readonly<Record<string, string | undefined>>,
): Settings => {
  const { settings, faults } = judgeSettings(schema, env);
  if (settings !== undefined) return settings;
  const lines = faults.map(({ name, problem }) => `  ${name}: ${problem ?? "is not set"}`);
  throw new Error(`The settings are not complete (see .env.example):\n${[...new Set(lines)].join("\n")}`);
};
