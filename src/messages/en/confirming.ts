import type { ConfirmingFault } from "../../usecases/confirming/confirm-submission.ts";
import type { Wordings } from "../refusal-word.ts";
import type { Messages } from "../vi/vi.ts";

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const confirming: Messages["confirming"] = {
  label: "Confirmation",
  waiting: "waiting to be confirmed",
  waitingThrough: (day) => `waiting to be confirmed; counts as confirmed if nobody objects through ${day}`,
  confirmed: (day, name) => `confirmed on ${day} by ${name}`,
  bySilence: (day) => `confirmed on ${day} (by silence)`,
  someone: "somebody in charge",
  returned: (reason) => `returned: ${reason}`,
  returnedBy: (reason, day, name) => `returned: ${reason} (${name}, ${day})`,
  did: {
    confirmed: (moment) => `${moment}: confirmed`,
    silent: (moment) => `${moment}: taken as confirmed (silence)`,
    returned: (moment) => `${moment}: returned`,
  },
  reason: "Reason",
  countsAnyway: "What waits to be confirmed counts all the same.",
  ofProgress: {
    pledge: (state) => `pledge ${state}`,
    months: (months, state) => `figures of ${months} ${state}`,
    states: { waiting: "waiting to be confirmed", confirmed: "confirmed", returned: "returned" },
    note: "what waits counts all the same",
  },
  title: (count) => `To confirm (${count})`,
  none: "Nothing waits for you to confirm it.",
  noMore: "Nothing waits for you any more.",
  shown: (first, last, all) => `${first} to ${last} of ${all}`,
  numbered: (position, name) => `${position}. ${name}`,
  pledgeOf: "pledge",
  workOf: (month) => `figures of ${month}`,
  line: (unit, what) => `${unit} · ${what}`,
  pledged: {
    titles: (names) => `titles: ${names}`,
    rate: (rate) => `${rate} completed well`,
    movements: (count) => counted(count, "movement"),
    initiative: (name) => `initiative: ${name}`,
    late: "registered late",
  },
  rate: (rate) => `${rate} completed well`,
  since: (moment) => `Sent at ${moment}`,
  changed: (moment) => `Changed at ${moment}`,
  untilSilence: (day) => `counts as confirmed if nobody objects through ${day}`,
  confirmOne: (position) => `Confirm ${position}`,
  giveBack: "Return",
  confirmAll: (count) => `Confirm all (${count})`,
  more: "More",
  list: "What waits",
  confirmedNow: (what) => `Confirmed: ${what}.`,
  returnedNow: (what) => `Returned: ${what}. They will be told, with the reason.`,
  confirmedMany: (count) => `Confirmed: ${count}.`,
  leftOut: (count) => `Changed since you looked, so not confirmed: ${count}.`,
  already: {
    confirmed: (what, name, moment) => `${what}: ${name} confirmed it at ${moment}.`,
    silent: (what, moment) => `${what}: taken as confirmed at ${moment} (silence).`,
    returned: (what, name, moment) => `${what}: ${name} returned it at ${moment}.`,
  },
  what: (name, what) => `${name}, ${what}`,
  confirmForm: { title: "Confirm", submit: "Confirm", fields: {} },
  confirmAllForm: { title: "Confirm all", submit: "Confirm all", fields: {} },
  allIntro: (count, people) =>
    `Confirms ${count} of ${people === 1 ? "one person" : `${people} people`}. What changes after this moment is not confirmed with them.`,
  allMore: (count) => `${count} more are not among them.`,
  personLine: (name, what) => `${name}: ${what}`,
  pledgesCount: (count) => counted(count, "pledge"),
  monthsCount: (count) => `figures of ${counted(count, "month")}`,
  morePeople: (count) => `and ${count} more`,
  returnForm: {
    title: "Return",
    submit: "Return",
    fields: {
      which: { label: "Which one is returned", ask: "Which one is returned? Type its number." },
      reason: {
        label: "Why it is returned",
        help: "They read this reason. Enter no state secrets.",
        ask: "Why is it returned? They read this reason.",
      },
    },
  },
  job: {
    title: "Confirm all",
    started: "Being confirmed. This card goes on by itself; you can do something else.",
    done: "Done.",
    failed: "Not all could be confirmed. Type “approve” to see what is left.",
    label: "Done",
    reading: (done, all) => `${done}/${all}`,
    counts: {
      confirmed: (count) => `Confirmed: ${count}.`,
      changed: (count) => `Changed, so not confirmed: ${count}.`,
    },
  },
  told: {
    title: "What became of what you sent",
    pledge: (plan) => `Pledge: ${plan}`,
    work: (month) => `Figures of ${month}`,
    fixPledge: "Change the pledge",
    fixWork: (month) => `Correct ${month}`,
    waitsAgain: "Once corrected, it waits to be confirmed again.",
    nothing: "It was corrected and waits to be confirmed again.",
  },
  help: "“approve”: pledges and figures that wait for you to confirm or return them",
};

/** Why something can't be confirmed or given back. */
export const confirmingFaults: Wordings<Exclude<ConfirmingFault, "not-allowed">> = {
  "submission-gone": () => "It was withdrawn or is not there any more, so it can't be confirmed.",
  "submission-settled": () => "It does not wait to be confirmed any more.",
};
