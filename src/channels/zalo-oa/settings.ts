import type { Secret } from "../../domain/secret.ts";

/** An Official Account of Zalo, and the app that writes for it. */
export type ZaloOaSettings = {
  readonly oaId: string;
  readonly appId: string;
  /** Of the app: mints tokens. */
  readonly appSecret: Secret;
  /** Of the account's webhook page: signs events. */
  readonly oaSecret: Secret;
  /** Where messages are sent, and where tokens are had; without a slash at the end. */
  readonly apiBase: string;
  readonly oauthBase: string;
  /** Whether messages are sent that Zalo charges: from 48 hours to 7 days after somebody wrote last. */
  readonly sendsPaid: boolean;
  /** An approved ZBS template with one parameter, `noi_dung`, for reminders outside of every window. */
  readonly templateId?: string | undefined;
  /** What `template_type` of a text with buttons is; undefined leaves it out. */
  readonly buttonsTemplateType?: string | undefined;
  /** How long the bot keeps quiet once somebody of the office writes by hand, in ms. */
  readonly humanPauseMs: number;
  /** What proves to Zalo that the domain is the office's: the name of the file it asks for, and the tag's content. */
  readonly verifierFile?: string | undefined;
  readonly verificationTag?: string | undefined;
};

/** @see https://docs.zaloplatforms.com/docs/OA */
export const zaloOaApiBase = "https://openapi.zalo.me";
export const zaloOauthBase = "https://oauth.zaloapp.com";
