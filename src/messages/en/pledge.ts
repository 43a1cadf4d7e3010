import type { Messages } from "../vi/vi.ts";

export const pledge: Messages["pledge"] = {
  form: {
    title: "Emulation pledge",
    submit: "Review",
    fields: {
      titles: {
        label: "Titles to strive for",
        help: "Choose one or more; leave empty if none.",
        ask: "Which titles will you strive for? Type the numbers, separated by commas.",
      },
      targetRate: {
        label: "Target rate of tasks completed well (%)",
        help: "Tasks at quality and on time out of those assigned, for example 95 or 95.5.",
        ask: "What rate of tasks completed well do you strive for, in per cent?",
      },
      movements: {
        label: "Movements to join",
        help: "Choose the movements you take part in.",
        ask: "Which movements do you join? Type the numbers, separated by commas.",
      },
      initiative: {
        label: "Planned initiative",
        help: "Its name or a short description, if any. No state secrets, please.",
        ask: "What initiative do you plan? Please keep it short.",
      },
    },
  },
  withdrawForm: {
    title: "Withdraw the pledge",
    submit: "Review",
    fields: { reason: { label: "Reason", ask: "Why do you withdraw the pledge? Please keep it short." } },
  },
  intro: (plan, least) => `Plan: ${plan}. Least rate of tasks completed well: ${least ?? "not set"}.`,
  noTitles: "The plan opens no title to your kind of staff yet; you can still pledge the rest.",
  previewTitle: "Review your pledge",
  withdrawPreviewTitle: "Review the withdrawal",
  cardTitle: "Emulation pledge",
  none: "You have not registered a pledge.",
  saved: "Your pledge is recorded.",
  changed: "Your change is recorded.",
  withdrawnNow: "The withdrawal is recorded. You can register again at any time.",
  late: (deadline) => `This is after the last day, ${deadline}: it is recorded and marked as late.`,
  lateMark: "late",
  plan: "Plan",
  state: "State",
  states: { registered: "Registered", withdrawn: "Withdrawn" },
  titles: "Titles to strive for",
  targetRate: "Rate of tasks completed well",
  movements: "Movements",
  initiative: "Planned initiative",
  deadline: "Last day to register",
  reason: "Reason",
  notPledged: "not pledged",
  unknown: "not set",
  edit: "Change",
  withdraw: "Withdraw",
  history: "History",
  historyTitle: "Pledge history",
  events: {
    registered: "Registered",
    changed: "Changed",
    withdrew: "Withdrawn",
    registeredAgain: "Registered again",
  },
  footnote:
    "A pledge says what you strive for. Titles are awarded by those with the authority, on achievement; without a pledge you may still be considered, unless your office has its own rule.",
};
