import { says } from "../told.ts";
import type { doctorZalo as original } from "../vi/doctor-zalo.ts";

/** What the doctor finds of Zalo: what it means, and what to do. */
export const doctorZalo: typeof original = {
  zaloSilent: ({ why }) =>
    says(
      `Zalo does not answer (${why}): nothing can be sent by Zalo.`,
      "Open the way out by https to Zalo's servers; look at DNS, proxy, firewall.",
    ),
  zaloBotOk: () => says("Zalo (Bot): its token is good."),
  zaloBotToken: ({ code }) =>
    says(
      `Zalo does not take ZALO_BOT_TOKEN (${code}): the bot gets and sends nothing on Zalo.`,
      "Get the token in Zalo Bot Manager, set ZALO_BOT_TOKEN, start again.",
    ),
  zaloBotFailing: ({ code }) =>
    says(
      `Zalo (Bot): Zalo can't answer now (${code}): it has a fault, or the month is used up.`,
      "Look again in some minutes; the bot sends again by itself.",
    ),
  zaloBotWebhookOk: ({ host }) => says(`Zalo (Bot): its webhook is at ${host}.`),
  zaloBotNoWebhook: () =>
    says(
      "Zalo (Bot): it has no webhook, so nothing that people write reaches the bot.",
      "Call setWebhook as the README says under Connect Zalo.",
    ),
  zaloBotWebhookElsewhere: ({ host }) =>
    says(
      `Zalo (Bot): its webhook is at ${host}, but not at /api/zalo-bot.`,
      "Call setWebhook again with https://<host>/api/zalo-bot.",
    ),
  zaloBotWebhookUnknown: () => says("Zalo (Bot): Zalo does not say where its webhook is."),
  zaloBotMessages: ({ sent, most, people }) =>
    says(
      `Zalo (Bot): ${sent} of ${most} messages of this month are sent; at most ${people} people.`,
      sent >= most * 0.8 ? "Buy a larger plan, or let reminders go by Teams until the month ends." : null,
    ),
  zaloOaNoGrant: () =>
    says(
      "Zalo OA: it has no grant to send by.",
      "Have Zalo's API Explorer show a refresh token, and run npm run zalo:grant.",
    ),
  zaloOaGrantDead: () =>
    says(
      "Zalo OA: its grant is dead; reminders on Zalo wait.",
      "Have the account's administrator give it anew: npm run zalo:grant (infra/operate.md, dead-grant).",
    ),
  zaloOaSealed: () =>
    says(
      "Zalo OA: no key in SECRET_KEYS opens the tokens that are kept.",
      "Put the former key back into SECRET_KEYS; if it is lost, run npm run zalo:grant.",
    ),
  zaloOaGrantOk: () => says("Zalo OA: it has a grant, which the bot keeps alive."),
  zaloOaConsentOld: ({ days }) =>
    says(
      `Zalo OA: its grant was given ${days} days ago; Zalo gives three months at most.`,
      "Give it anew before it ends: npm run zalo:grant.",
    ),
  zaloOaRefused: ({ code }) =>
    says(
      `Zalo OA: Zalo refuses to tell of the account (${code}).`,
      "Look the code up in Zalo's list of errors; -216, -220: wait until the bot has a new token, and look again.",
    ),
  zaloOaUnreadable: () => says("Zalo OA: what Zalo says of the account can't be read."),
  zaloOaUnverified: () =>
    says(
      "Zalo OA: the account is not verified; Zalo may let it send nothing.",
      "Have the office's account verified at oa.zalo.me.",
    ),
  zaloOaPackageOk: ({ name }) => says(`Zalo OA: the package “${name}” sends by the API.`),
  zaloOaPackage: ({ name }) =>
    says(
      `Zalo OA: the package “${name}” may not send by the API (error -224).`,
      "Ask Zalo for a package with the message API, at oa.zalo.me.",
    ),
  zaloOaPackageEnds: ({ day, days }) =>
    says(
      days < 0
        ? `Zalo OA: the package ended on ${day}.`
        : `Zalo OA: the package ends on ${day}, in ${days} days.`,
      "Renew the package at oa.zalo.me.",
    ),
  zaloOaNoZca: () =>
    says(
      "Zalo OA: ZALO_OA_TEMPLATE_ID is set, but no ZCA is linked: nothing goes by a template.",
      "Link a ZBS account (ZCA) to the Official Account, or take ZALO_OA_TEMPLATE_ID out.",
    ),
  zaloOaFree: () =>
    says("Zalo OA: it may write to people in the 48 hours after they did last; later reminders are held."),
  zaloOaPaid: () =>
    says("Zalo OA: it may write to people in the 7 days after they did last; from 48 hours on Zalo charges."),
};
