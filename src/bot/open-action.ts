import type { Messages } from "../messages/messages.ts";
import type { Action } from "./card.ts";
import type { CommandName } from "./commands.ts";

/** The button that does what a command does. */
export const openAction = ({ commands }: Messages, command: CommandName, about = ""): Action => ({
  does: "open",
  label: commands[command],
  command,
  ...(about !== "" && { about }),
});
