import type { Messages } from "../messages/messages.ts";
import type { OpenAction } from "./card.ts";
import type { CommandName } from "./command-names.ts";

/** The button that does what a command does. */
export const openAction = ({ commands }: Messages, command: CommandName, about = ""): OpenAction => ({
  does: "open",
  label: commands[command],
  command,
  ...(about !== "" && { about }),
});
