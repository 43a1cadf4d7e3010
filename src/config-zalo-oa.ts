import { z } from "zod";
import { type ZaloOaSettings, zaloOaApiBase, zaloOauthBase } from "./channels/zalo-oa/settings.ts";
import { platformAddress } from "./config-address.ts";
import { secretText } from "./config-secret.ts";
import { sealKeysIn, secretKeysSetting } from "./config-secret-keys.ts";
import type { Secret } from "./domain/secret.ts";
import type { SealKey } from "./store/secrets/seal.ts";

const id = z
  .string()
  .trim()
  .regex(/^\d{5,30}$/, { message: "is a number of digits only, as Zalo shows it" })
  .optional();

/** Settings of an Official Account of Zalo; without them there is none. */
export const zaloOaSettings = {
  ...secretKeysSetting,
  ZALO_OA_ID: id,
  ZALO_OA_APP_ID: id,
  ZALO_OA_APP_SECRET: secretText.optional(),
  ZALO_OA_SECRET_KEY: secretText.optional(),
  ZALO_OA_API_BASE: platformAddress(zaloOaApiBase),
  ZALO_OA_OAUTH_BASE: platformAddress(zaloOauthBase),
  ZALO_OA_PAID_MESSAGES: z.enum(["on", "off"]).default("off"),
  ZALO_OA_TEMPLATE_ID: z
    .string()
    .trim()
    .regex(/^\w{1,40}$/, { message: "is a template's number" })
    .optional(),
  ZALO_OA_BUTTONS_TEMPLATE_TYPE: z
    .string()
    .trim()
    .regex(/^\w{1,40}$/, { message: "is a word such as button" })
    .optional(),
  ZALO_OA_HUMAN_PAUSE_MINUTES: z.coerce.number().int().min(0).max(1440).default(30),
  ZALO_OA_VERIFIER_FILE: z
    .string()
    .trim()
    .regex(/^zalo_verifier[\w-]{1,100}\.html$/, { message: "is a name such as zalo_verifierAbc.html" })
    .optional(),
  ZALO_OA_VERIFICATION_TAG: z
    .string()
    .trim()
    .regex(/^[\w-]{1,200}$/, { message: "is the content of the tag, without quotes" })
    .optional(),
};

type Shape = typeof zaloOaSettings;
type Given = { readonly [Name in keyof Shape]?: z.output<Shape[Name]> };

/** What one of them needs beside it. */
const together = [
  "ZALO_OA_ID",
  "ZALO_OA_APP_ID",
  "ZALO_OA_APP_SECRET",
  "ZALO_OA_SECRET_KEY",
  "SECRET_KEYS",
] as const;

/** The settings that a command about the account reads. */
export const zaloOaSettingsSchema = z.object(zaloOaSettings).superRefine((given, issues) => {
  for (const name of together)
    if (given[name] === undefined)
      issues.addIssue({ code: "custom", path: [name], message: "is needed for the Official Account" });
});

/** Of the settings that go together those that are not there, where one is. */
export const lackingForZaloOa = (given: Given): readonly string[] => {
  const lacking = together.filter((name) => given[name] === undefined);
  return lacking.length === together.length ? [] : lacking;
};

/** An account, and the keys that seal its tokens. */
export type ConfiguredOa = ZaloOaSettings & { readonly sealKeys: readonly SealKey[] };

/** The account that the settings name; undefined where they name none. */
export const zaloOaIn = (given: Given): ConfiguredOa | undefined => {
  const { ZALO_OA_ID: oaId, ZALO_OA_APP_ID: appId } = given;
  const appSecret: Secret | undefined = given.ZALO_OA_APP_SECRET;
  const oaSecret: Secret | undefined = given.ZALO_OA_SECRET_KEY;
  const keys: Secret | undefined = given.SECRET_KEYS;
  if (!oaId || !appId || !appSecret || !oaSecret || !keys) return undefined;
  return {
    ...{ oaId, appId, appSecret, oaSecret, sealKeys: sealKeysIn(keys) },
    apiBase: given.ZALO_OA_API_BASE ?? zaloOaApiBase,
    oauthBase: given.ZALO_OA_OAUTH_BASE ?? zaloOauthBase,
    sendsPaid: given.ZALO_OA_PAID_MESSAGES === "on",
    templateId: given.ZALO_OA_TEMPLATE_ID,
    buttonsTemplateType: given.ZALO_OA_BUTTONS_TEMPLATE_TYPE,
    humanPauseMs: (given.ZALO_OA_HUMAN_PAUSE_MINUTES ?? 0) * 60_000,
    verifierFile: given.ZALO_OA_VERIFIER_FILE,
    verificationTag: given.ZALO_OA_VERIFICATION_TAG,
  };
};
