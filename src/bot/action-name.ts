import { isCommandName } from "./command-names.ts";
import type { Dialogs } from "./dialogs.ts";
import type { InboundEvent } from "./inbound.ts";
import { understand } from "./understand.ts";

/** What an event asks for, in words of the program's own: a command, a form and what is done with it, or its sort. */
export const actionName = (event: InboundEvent, { forms }: Pick<Dialogs, "forms">): string => {
  if (event.is === "text") {
    const reading = understand(event.text);
    return "command" in reading ? `${reading.as} ${reading.command}` : reading.as;
  }
  if (event.is !== "press") return event.is;
  const { open, form, verb } = event.data;
  if (isCommandName(open)) return `command ${open}`;
  const known = forms.find(({ name }) => name === form);
  return known ? `${known.name} ${verbs.find((one) => one === verb) ?? "other"}` : "press";
};

const verbs = ["form.open", "form.type", "form.submit", "form.edit", "form.confirm", "form.cancel"];
