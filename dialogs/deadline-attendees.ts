import type { Unit } from "../src/domain/person.ts";
import type { Attendees, Deadline } from "../src/domain/plan/deadline.ts";
import type { Messages } from "../src/messages/messages.ts";

/** Stands for that it is no meeting: something is to be handed in. */
export const nobody = "none";

const ofUnit = "unit:";

const attendees = ["staff", "unitHeads", "officers"] as const;

/** Who comes, by the option that was chosen; null where it is nobody, or no option. */
export const attendeesIn = (chosen: string): Attendees | null => {
  const of = attendees.find((one) => one === chosen);
  if (of) return { of };
  return chosen.startsWith(ofUnit) ? { of: "unit", unitId: chosen.slice(ofUnit.length) } : null;
};

/** The option that says who comes to it. */
export const attendeesChosen = ({ attendees: who }: Pick<Deadline, "attendees">): string => {
  if (!who) return nobody;
  return who.of === "unit" ? `${ofUnit}${who.unitId}` : who.of;
};

/** Those who can come to a meeting: everybody, the heads, the officers, or one unit. */
export const attendeeOptions = (units: readonly Unit[], { attendees: t }: Messages["planning"]) => [
  ...attendees.map((value) => ({ value, label: t[value] })),
  ...units.map(({ id, name }) => ({ value: `${ofUnit}${id}`, label: name })),
];
