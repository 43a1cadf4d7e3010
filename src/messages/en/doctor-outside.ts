import { says } from "../told.ts";
import type { doctorOutside as original } from "../vi/doctor-outside.ts";

/** What the doctor finds of what the bot reaches outside: what it means, and what to do. */
export const doctorOutside: typeof original = {
  tokenOk: () => says("Microsoft gives the bot its token."),
  secretWrong: () =>
    says(
      "Microsoft does not accept the app's secret: the bot can send nothing.",
      "Make a new client secret of the app in Entra, and put its Value (not its Secret ID) into MICROSOFT_APP_PASSWORD.",
    ),
  secretExpired: () =>
    says(
      "The app's secret has expired: the bot can send nothing.",
      "Make a new client secret as infra/operate.md says.",
    ),
  appUnknown: () =>
    says(
      "Microsoft does not find the app of MICROSOFT_APP_ID in the tenant of MICROSOFT_APP_TENANT_ID.",
      "Compare both with the Overview page of the app in Entra.",
    ),
  tenantUnknown: () =>
    says(
      "Microsoft does not know the tenant of MICROSOFT_APP_TENANT_ID.",
      "Take the Directory (tenant) ID of Entra's Overview page.",
    ),
  loginRefused: ({ status, code }) =>
    says(
      `Microsoft refused the token (${status} ${code}).`,
      "Look that code up in Microsoft's list of AADSTS errors.",
    ),
  loginOdd: ({ host, status }) =>
    says(
      `${host} answers ${status}, but with no token: a proxy may stand between, or the service is in trouble.`,
      `Exempt ${host} from a proxy that looks into contents; see Service health of Microsoft 365.`,
    ),
  identityRefused: ({ status }) =>
    says(
      `This machine's managed identity service gives no token (${status}): the bot can send nothing.`,
      "Assign the machine the managed identity whose Client ID is MICROSOFT_APP_ID.",
    ),
  loginSilent: ({ host, why }) =>
    says(
      `${host} does not answer (${why}): the bot gets no token.`,
      `Let https out to ${host}; look at DNS, proxy and firewall.`,
    ),
  identitySilent: ({ why }) =>
    says(
      `This machine has no managed identity service (${why}).`,
      "Run this on the bot's own machine in Azure, and assign the bot's managed identity to it.",
    ),
  expiryOk: ({ day, days }) => says(`The app's secret is good until ${day} (${days} days).`),
  expirySoon: ({ day, days }) =>
    says(
      `The app's secret ends on ${day}, in ${days} days.`,
      "Rotate it as infra/operate.md says before that day, then correct MICROSOFT_APP_PASSWORD_EXPIRES.",
    ),
  expiryPast: ({ day }) =>
    says(
      `By MICROSOFT_APP_PASSWORD_EXPIRES the app's secret ended on ${day}.`,
      "Rotate it as infra/operate.md says; where that is done, correct MICROSOFT_APP_PASSWORD_EXPIRES.",
    ),
  expiryUnknown: () =>
    says(
      "When the app's secret ends is not known: no token says it.",
      "Set MICROSOFT_APP_PASSWORD_EXPIRES to the Expires of Certificates & secrets.",
    ),
  expiryNone: () => says("A managed identity has no secret that ends."),
  connectorOk: ({ host }) => says(`${host} can be reached.`),
  connectorSilent: ({ host, why }) =>
    says(
      `${host} can't be reached (${why}): nothing can be sent.`,
      `Let https out to ${host}; look at DNS, proxy and firewall.`,
    ),
  connectorFailing: ({ host, status }) =>
    says(
      `${host} answers with ${status}: Microsoft's service is in trouble.`,
      "Look at Microsoft 365's Service health; the bot sends again by itself.",
    ),
  keysOk: ({ count }) => says(`The Bot Connector's ${count} signing keys can be had.`),
  keysSilent: ({ host, why }) =>
    says(
      `The signing keys of ${host} can't be had (${why}): the bot refuses all that comes.`,
      `Let https out to ${host}; look at DNS, proxy and firewall.`,
    ),
  keysWrong: ({ host }) =>
    says(
      `${host} answers, but not with signing keys: a proxy may stand between.`,
      `Exempt ${host} from the proxy that looks into https.`,
    ),
  abilityFiles: () => says("Teams: files can be taken and given."),
  abilityGroups: () => says("Teams: groups and channels can be used; no person's figures are told there."),
  abilityTargeted: () =>
    says("Teams: in a group it can be asked so that nobody else sees it, and answers them alone."),
  tenantLeftOut: () =>
    says(
      "ALLOWED_TENANTS leaves the bot's own tenant out: its people are refused.",
      "Add the value of MICROSOFT_APP_TENANT_ID to ALLOWED_TENANTS where the office is in that tenant.",
    ),
};
