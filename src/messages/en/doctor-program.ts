import { says } from "../told.ts";
import type { doctorProgram as original } from "../vi/doctor-program.ts";

/** What the doctor finds of the program, its settings, clock and calendar: what it means, and what to do. */
export const doctorProgram: typeof original = {
  nodeOk: ({ version }) => says(`Node ${version} is new enough.`),
  nodeOld: ({ version, least }) =>
    says(
      `Node ${version} is too old: the program can't run.`,
      `Install Node ${least} or newer, or run by \`npm run …\`, which brings the right Node.`,
    ),
  settingsOk: () => says("The settings are complete."),
  settingMissing: ({ name }) =>
    says(`${name} is not set.`, `Set ${name} in .env or in the environment; .env.example says what it is.`),
  settingWrong: ({ name, problem }) =>
    says(
      `${name} is set, but can't be used (${problem}).`,
      `Correct ${name} in .env or in the environment as .env.example says.`,
    ),
  needsSettings: () =>
    says(
      "Not checked, because the settings are not complete.",
      "Correct the settings told above, then run this again.",
    ),
  needsStore: () =>
    says(
      "Not checked, because the store could not be opened.",
      "Put the store right as told above, then run this again.",
    ),
  tookTooLong: ({ seconds }) =>
    says(
      `Did not end within ${seconds} seconds, and was broken off.`,
      "Run it again in a quiet hour; if it stays so, look at the network to that service, or the load of the store.",
    ),
  checkBroke: ({ reason }) =>
    says(
      `The check itself broke: ${reason}.`,
      "Read the error; where a document is broken, see on restoring in infra/operate.md.",
    ),
  clockOk: ({ seconds }) => says(`This machine's clock is ${seconds} seconds off that of the services.`),
  clockOff: ({ seconds }) =>
    says(
      `This machine's clock is ${seconds} seconds off that of the services: reminders go at a wrong hour, and beyond 5 minutes Microsoft and the store refuse the bot.`,
      "Turn time synchronisation (NTP) on for the machine, then run this again.",
    ),
  clockUnknown: () =>
    says(
      "No service answered, so whether the clock is right is not known.",
      "Put the network right as other findings say, then run this again.",
    ),
  zoneOk: () => says("The machine has the data of the zone Asia/Ho_Chi_Minh (UTC+7)."),
  zoneUnknown: () =>
    says(
      "The machine lacks right data of the zone Asia/Ho_Chi_Minh.",
      "Use a Node with full ICU, as nodejs.org gives it.",
    ),
  holidaysOk: ({ years }) => says(`There are tables of holidays for ${years}.`),
  holidaysMissing: ({ year }) =>
    says(
      `There is no table of holidays for ${year}: its reminders can't be reckoned.`,
      "Upgrade the program; until then an officer enters the year's days by `settings`.",
    ),
  holidaysOpen: ({ year }) =>
    says(
      `Some days off of ${year} are not announced yet.`,
      "Once they are, upgrade the program, or let an officer enter them by `settings`.",
    ),
};
