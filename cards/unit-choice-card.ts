import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Unit } from "../src/domain/person.ts";
import type { Messages } from "../src/messages/messages.ts";

/** What is asked of which unit, and why it is not clear which. */
export type UnitChoice = {
  readonly command: CommandName;
  /** What else the command is asked about. */
  readonly about: string;
  /** As it was typed; empty where no unit was named. */
  readonly said: string;
  readonly isKnown: boolean;
  readonly units: readonly Unit[];
};

/** Units that have a button; the others are named. */
const mostButtons = 5;

/** Which unit is meant. */
export const unitChoiceCard = (
  { command, about, said, isKnown, units }: UnitChoice,
  messages: Messages,
): Card => {
  const { lacking: t, commands } = messages;
  const asked = said === "" ? t.whichUnit : isKnown ? t.severalUnits(said) : t.noSuchUnit(said);
  return {
    language: messages.language,
    title: commands[command],
    text: [asked],
    sections: [{ title: t.unitsTitle, text: units.map(({ name }) => name) }],
    actions: units.slice(0, mostButtons).map((unit) => ({
      ...openAction(messages, command, `unit:${unit.id} ${about}`.trim()),
      label: unit.name,
    })),
  };
};
