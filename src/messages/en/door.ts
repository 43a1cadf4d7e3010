import type { Messages } from "../vi/vi.ts";

export const door: Messages["door"] = {
  stranger: {
    title: "You are not on an office's roster yet",
    text: [
      "Thi Đua works only with people on the roster of their office.",
      "Please ask those who look after emulation and commendation in your office (the Department Office or the Administration division) to add you, then write to Thi Đua again.",
    ],
  },
  unclear: {
    title: "I can't tell yet who you are on the roster",
    text: [
      "Your e-mail address stands in several places, so I have linked you to nobody.",
      "Please ask those who look after emulation and commendation in your office (the Department Office or the Administration division) to correct it, then write to Thi Đua again.",
    ],
  },
  recognised: (name, office) =>
    `I recognise you as ${name}, ${office}. If that is wrong, please tell your office at once.`,
  inGroup: {
    answered: { title: "Thi Đua", text: ["I have answered in our private chat."] },
    askAside: {
      title: "Thi Đua",
      text: ["This is personal. Please write to Thi Đua directly, in a private chat."],
    },
    openChat: "Open the private chat",
    help: {
      title: "Thi Đua",
      intro: "In a group I answer only what is the same for everybody:",
      lines: [
        "“calendar”: phases, deadlines and anniversaries of the plans",
        "“how it is calculated”: how rates and points are computed",
        "“titles” and the name of a title: the standard of that title",
      ],
      aside: "Pledges, figures and progress are personal: ask here, and I answer in your private chat.",
    },
  },
  notUnderstood: {
    title: "I did not understand that",
    nearest: "Did you mean:",
    nothingNear:
      "Please type a command, for example “pledge”, “update” or “progress”; type “help” to see what can be done.",
  },
  courtesy: { title: "Thi Đua", text: ["Glad to help. Just write when you need something."] },
  nothingOpen: {
    title: "No question is waiting",
    text: ["Nothing is half answered. A form on a card is recorded only when you send it."],
  },
  oldButton: {
    title: "This button no longer works",
    text: ["The card is an old one. Please open what you need from Help."],
  },
  notAllowed: {
    title: "This is for others to do",
    hint: "If it is your task, please ask those who look after emulation in your office to update your role.",
  },
  broken: (reference) => ({
    title: "Sorry, something went wrong",
    text: [
      "Nothing was recorded. Please try again in a few minutes.",
      `If it happens again, please tell those in charge this code: ${reference}.`,
    ],
  }),
  unsure: (reference) => ({
    title: "Sorry, something went wrong",
    text: [
      "It is not certain yet whether it was recorded. If it was, I will say so in a few minutes; please check before you try again.",
      `If you need help, please tell those in charge this code: ${reference}.`,
    ],
  }),
  busy: {
    title: "The system is busy",
    text: ["Nothing was recorded. Please try again in a few minutes."],
  },
};
