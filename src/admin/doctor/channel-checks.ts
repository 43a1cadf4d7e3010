import type { Check } from "./check.ts";
import { checkAbilities } from "./check-abilities.ts";
import { checkConnector } from "./check-connector.ts";
import { checkCredential } from "./check-credential.ts";
import { checkExpiry } from "./check-expiry.ts";
import { checkSigningKeys } from "./check-signing-keys.ts";
import { checkZaloBot } from "./check-zalo-bot.ts";
import { checkZaloOa } from "./check-zalo-oa.ts";

/** What is checked of a platform; whoever connects the bot to another one adds its list. */
export type ChannelCheck = Check;

/** What is checked of each platform that the bot talks on. */
export const channelChecks: readonly ChannelCheck[] = [
  checkCredential,
  checkExpiry,
  checkConnector,
  checkSigningKeys,
  checkAbilities,
  checkZaloBot,
  checkZaloOa,
];
