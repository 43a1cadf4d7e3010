import type { ChannelName } from "../../domain/channel-name.ts";
import type { linking as vi } from "../vi/linking.ts";

const names: Readonly<Record<ChannelName, string>> = {
  teams: "Teams",
  "zalo-bot": "Zalo (Bot)",
  "zalo-oa": "Zalo (the office's account)",
};

export const linking: typeof vi = {
  title: "Thi Đua on Zalo",
  name: (channel) => names[channel],
  intro: "On Zalo you ask, report and are reminded as on Teams; there is one record, your office's.",
  none: "Your office does not use Thi Đua on Zalo yet. Everything works on Teams.",
  linked: (day) => `linked on ${day}`,
  notLinked: "not linked",
  reminded: "Reminders go to",
  remindedLast: "where you wrote last",
  codeTitle: "Code for Zalo",
  codeSteps: "Open the chat with Thi Đua on Zalo and send exactly this code:",
  codeEnds: (time, minutes) =>
    `It works once, for ${minutes} minutes, until ${time}. A new code ends the one before.`,
  codeWarning: "Give it to nobody: whoever sends it sees your emulation records and acts as you.",
  botLimits: (people, messages) =>
    `Zalo (Bot) is a pilot: at most ${people} people and ${messages} messages a month for the whole office. Beyond that, reminders come on Teams.`,
  oaLimits:
    "Zalo lets the office's account write to you within 48 hours of your last message only. After that reminders wait until you write, or come on Teams.",
  giveCode: "Get a code",
  unlink: (name) => `Unlink ${name}`,
  prefer: (name) => `Remind me on ${name}`,
  unlinked: (name) => `${name} is unlinked. That account sees nothing of yours from now on.`,
  notLinkedThere: (name) => `You are not linked on ${name}.`,
  preferred: (name) =>
    `From now on reminders go to ${name} first. Only where they certainly did not arrive do I write elsewhere.`,
  stranger: {
    title: "Hello, I am Thi Đua",
    text: [
      "I help public officials follow their office's emulation movements, and work only with people on its roster.",
      "To use me on Zalo: open Teams, send “link” to Thi Đua, then send the code here. It works once, for 15 minutes.",
    ],
  },
  wrongCode: {
    title: "The code is wrong or has ended",
    text: ["Get a new one: open Teams, send “link” to Thi Đua, then send the code here."],
  },
  tooManyCodes: {
    title: "Too many wrong codes",
    text: ["Wait 15 minutes, get a new code on Teams (send “link”), and send it here."],
  },
};
