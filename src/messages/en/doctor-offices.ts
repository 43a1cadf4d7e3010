import { says } from "../told.ts";
import type { doctorOffices as original } from "../vi/doctor-offices.ts";

/** What the doctor finds of offices, their reminders, figures and audit: what it means, and what to do. */
export const doctorOffices: typeof original = {
  pumpOk: ({ channel, seconds }) =>
    says(`${channel}: a process sends the reminders (heard ${seconds} seconds ago).`),
  pumpNobody: ({ channel, minutes }) =>
    says(
      `${channel}: for ${minutes} minutes no process has had the sending of reminders.`,
      "Start the bot: npm run serve; where it runs, see the runbook pump-stopped in infra/operate.md. Where it is stopped on purpose, add --stopped.",
    ),
  pumpNever: ({ channel }) =>
    says(`${channel}: the bot never ran on this store.`, "Start the bot: npm run serve."),
  pumpRefused: ({ channel, minutes }) =>
    says(
      `${channel}: the platform does not know the bot; sending rests for ${minutes} minutes more.`,
      "See the runbook unauthorized in infra/operate.md: app id, secret, the Teams channel of the Azure Bot.",
    ),
  pumpResting: ({ channel }) =>
    says(`${channel}: the bot is stopped on purpose, and nobody sends reminders.`),
  outboxOk: () => says("No reminder has waited too long."),
  outboxOld: ({ minutes }) =>
    says(
      `The reminder that waits the longest has waited ${minutes} minutes.`,
      "See the runbook outbox-old in infra/operate.md.",
    ),
  unknownNone: ({ days }) =>
    says(`Of the last ${days} days there is no message of which nobody knows whether it arrived.`),
  unknownRows: ({ count, days }) =>
    says(
      `Of ${count} messages of the last ${days} days nobody knows whether they arrived; they are not sent again.`,
      "See the runbook unknown-rows in infra/operate.md.",
    ),
  unreachableNone: () => says("Everybody who opened their own chat can be reached."),
  unreachable: ({ reason, count }) =>
    says(
      `${count} people can't be reached (${reason}).`,
      "Let an officer look at `reminders`, button “Delivery”; who blocked or removed the bot has to open it in Teams again.",
    ),
  jobsOk: () => says("No job is stuck."),
  jobStuck: ({ office, job, minutes }) =>
    says(
      `The job ${job} of the office ${office} should have gone on ${minutes} minutes ago.`,
      'See whether the bot runs (npm run serve), then look for "a job could not be taken up" in the log.',
    ),
  jobsFailed: ({ count }) =>
    says(
      `${count} jobs of the last 90 days could not be finished.`,
      'Whoever began them was told; look for "a chunk of a job was not done" in the log, then do it again.',
    ),
  officesOk: ({ count }) => says(`There are ${count} offices.`),
  officesNone: () => says("There is no office in the store.", "Make one: npm run office:create."),
  officeUnknown: ({ office }) =>
    says(`There is no office “${office}” in the store.`, "Give the name or id of one after --office."),
  officeArriving: ({ office }) =>
    says(
      `The office ${office} is half taken in: nobody can use it.`,
      "Run npm run store:import with the same file again until it is done.",
    ),
  officesLeft: ({ count }) =>
    says(
      `There was no time for ${count} more offices.`,
      "Run it for one office by --office, or in a quiet hour.",
    ),
  officersOk: () => says("Every office has an officer."),
  officerMissing: ({ office }) =>
    says(
      `The office ${office} has no officer: nobody manages its plans and roster.`,
      "Give somebody that role in the roster file, and run npm run roster:import.",
    ),
  plansOk: ({ count }) => says(`${count} plans run, and each of their years has its holidays.`),
  planNone: ({ office }) =>
    says(
      `The office ${office} runs no plan: nobody is reminded.`,
      "Let the officer begin one by `plans`, or npm run plan:import.",
    ),
  planYear: ({ office, plan, year }) =>
    says(
      `The plan ${plan} of the office ${office} has dates in ${year}, which has no table of holidays.`,
      "Upgrade the program, or let an officer enter that year by `settings`.",
    ),
  planGone: ({ office, plan }) =>
    says(
      `The plan ${plan} of the office ${office} is not in the store.`,
      "Restore that office from a back-up (infra/operate.md).",
    ),
  reminderNext: ({ office, when, what }) => says(`${office}, ${when}: ${what}`),
  remindersNone: ({ office }) =>
    says(
      `The office ${office} has no reminder to come.`,
      "Where that is not meant so, see npm run reminders:preview.",
    ),
  talliesOk: ({ people }) => says(`Counted ${people} people anew: every tally is right.`),
  tallyDifferent: ({ office, count }) =>
    says(
      `The office ${office}: ${count} tallies are not as counted anew.`,
      `npm run tally:verify -- --office "${office}" --repair`,
    ),
  tallyUnbuilt: ({ office, count }) =>
    says(
      `The office ${office}: ${count} tallies are not built yet.`,
      "Start the bot: its next heartbeat builds them (npm run serve).",
    ),
  auditOk: ({ blocks }) => says(`The ${blocks} blocks of the audit are as they were sealed.`),
  auditBroken: ({ office, id }) =>
    says(
      `The audit of the office ${office} is not as it was sealed (${id}).`,
      `Change nothing; keep a copy of the store, run npm run audit:verify -- --office "${office}", and tell who answers for security.`,
    ),
};
