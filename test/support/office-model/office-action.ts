/** What a person does with the bot; every value is of one action only, so that it is told apart in a history. */
export type PersonAction =
  /** In hundredths of a percent. */
  | { readonly do: "pledge"; readonly rate: number }
  | { readonly do: "withdraw"; readonly reason: string }
  | { readonly do: "report"; readonly month: string; readonly assigned: number };

/** What the office does with a person, by its roster. */
export type RosterAction =
  | { readonly do: "move"; readonly unitId: string }
  | { readonly do: "leave" }
  | { readonly do: "return" };

/** Which document an action of a person changes: its kind, and the month of a report. */
export const factOf = (personId: string, action: PersonAction): string =>
  action.do === "report" ? `work:${personId}:${action.month}` : `pledge:${personId}`;

/** How an action stands in the history of that document. */
export const eventOf = (action: PersonAction): string => {
  if (action.do === "pledge") return `pledged ${action.rate}`;
  return action.do === "withdraw" ? `withdrew ${action.reason}` : `reported ${action.assigned}`;
};
