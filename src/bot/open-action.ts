import type { Messages } from "../messages/messages.ts";
import type { Action } from "./card.ts";
import type { CommandName } from "./commands.ts";

type OpenAction = Extract<Action, { does: "open" }>;

/** The button that does what a command does. */
export const openAction = ({ commands }: Messages, command: CommandName, about = ""): OpenAction => ({
  does: "open",
  label: commands[command],
  command,
  ...(about !== "" && { about }),
});
