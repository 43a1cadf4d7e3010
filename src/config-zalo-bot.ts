import { z } from "zod";
import { type ZaloBotSettings, zaloBotApiBase } from "./channels/zalo-bot/settings.ts";
import { platformAddress } from "./config-address.ts";
import { secretText } from "./config-secret.ts";
import type { Secret } from "./domain/secret.ts";

/** Settings of a bot of the Zalo Bot Platform; without them there is none. */
export const zaloBotSettings = {
  ZALO_BOT_TOKEN: z
    .string()
    .trim()
    .regex(/^[^\s:/]+:[^\s/]+$/, { message: "is a bot's token, as 12345689:abc-xyz" })
    .pipe(secretText)
    .optional(),
  ZALO_BOT_SECRET: z
    .string()
    .trim()
    .min(8, { message: "has at least 8 characters" })
    .max(256, { message: "has at most 256 characters" })
    .pipe(secretText)
    .optional(),
  ZALO_BOT_API_BASE: platformAddress(zaloBotApiBase),
};

type Given = {
  readonly ZALO_BOT_TOKEN?: Secret | undefined;
  readonly ZALO_BOT_SECRET?: Secret | undefined;
  readonly ZALO_BOT_API_BASE: string;
};

/** The bot that the settings name; undefined where they name none. */
export const zaloBotIn = (given: Given): ZaloBotSettings | undefined => {
  const { ZALO_BOT_TOKEN: token, ZALO_BOT_SECRET: secret, ZALO_BOT_API_BASE: apiBase } = given;
  return token && secret && { token, secret, apiBase };
};
