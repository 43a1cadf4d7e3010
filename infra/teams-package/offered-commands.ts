import type { CommandName } from "../../src/bot/command-names.ts";

/** The commands that Teams' menu offers in a person's own chat: what everybody may do; the rest depends on roles, which no menu knows. */
export const personalCommands = [
  "register",
  "reportWork",
  "progress",
  "titles",
  "evidence",
  "calendar",
  "reminders",
  "myData",
  "language",
  "help",
] as const satisfies readonly CommandName[];

/** The commands that it offers in group chats and channels: what is the same for all who read it. */
export const groupCommands = [
  "calendar",
  "method",
  "titles",
  "help",
] as const satisfies readonly CommandName[];

/** Every list of the menu, with where it is shown. */
export const commandLists = [
  { scopes: ["personal"], commands: personalCommands },
  { scopes: ["team", "groupChat"], commands: groupCommands },
] as const;

export type OfferedCommand = (typeof personalCommands)[number] | (typeof groupCommands)[number];
