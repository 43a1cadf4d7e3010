import type { Messages } from "../vi/vi.ts";

/** The week's figures for whoever is in charge. */
export const digest: Messages["digest"] = {
  title: "The week's figures",
  registered: "Registered",
  registeredUnder: (plan) => `Registered: ${plan}`,
  notReported: (month) => `No figures for ${month}`,
  due: (people, day, isLate) => (isLate ? `${people}, overdue since ${day}` : `${people}, due ${day}`),
  footnote: (moment) => `Figures of ${moment}. To turn this off: type “reminders”.`,
  label: "The week's figures",
  isOn: "yes, with the first reminders of the working week",
  isOff: "no",
  turnOn: "Send me the week's figures",
  turnOff: "Stop the week's figures",
  turnedOn: "From now on you get the week's figures with the first reminders of each working week.",
  turnedOff: "The week's figures are turned off.",
  form: { title: "The week's figures", submit: "Save", fields: {} },
};
