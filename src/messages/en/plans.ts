import type { Messages } from "../vi/vi.ts";

export const plans: Messages["plans"] = {
  title: "Emulation plan",
  ask: "Your office runs several plans. Choose the one that commands shall mean:",
  only: "Your office runs one plan:",
  name: (title, number, years) =>
    [
      title,
      number === null ? null : `no. ${number}`,
      years && !title.includes(String(years.toYear)) ? `${years.fromYear}-${years.toYear}` : null,
    ]
      .filter((part) => part !== null)
      .join(", "),
  line: (name, chosen) => (chosen ? `${name} (chosen)` : name),
  button: (index, number) => (number === null ? `Plan ${index}` : `${index}. ${number}`),
  typed: "You can type “choose plan 2”. The choice is remembered.",
  chosen: (name) => `From now on commands mean: ${name}.`,
};
