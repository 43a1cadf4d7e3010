import type { Action } from "./play-actions.ts";

/** How often one person does what in a month: an assumption, to be set beside real figures. */
const monthly: Readonly<Record<string, number>> = {
  help: 2,
  progress: 4,
  titles: 2,
  calendar: 2,
  duties: 1,
  "not understood": 2,
  "work sentence read": 1,
  "work confirmed": 1,
  "pledge form opened": 1 / 12,
  "pledge form sent": 1 / 12,
  "pledge confirmed": 1 / 12,
};

/** Four queries over all offices each minute, and a point read of each office, here one, in 30 days. */
const heartbeatRu = (4 * 2.3 + 1 + 1 + 3 * 2.3 + 4.95 / 3) * 60 * 24 * 30;

const whole = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });

const ruOf = (actions: readonly Action[], name: string): number => {
  const action = actions.find((one) => one.name === name);
  if (!action) throw new Error(`No action is called ${name}.`);
  return action.ru;
};

/** The request units of one person's month. */
export const monthRu = (actions: readonly Action[]): number =>
  Object.entries(monthly).reduce((sum, [name, count]) => sum + count * ruOf(actions, name), 0);

/** What one person's ordinary month asks of the store, in RU, and how many turns it has. */
export const personMonth = (actions: readonly Action[]): { readonly ru: number; readonly turns: number } => ({
  ru: monthRu(actions),
  turns: Object.values(monthly).reduce((sum, count) => sum + count, 0),
});

/** What each action costs, as the README tells it. */
export const tellCost = (actions: readonly Action[]): string =>
  [
    "| one turn | point reads | queries | documents read | documents written | RU |",
    "|---|---|---|---|---|---|",
    ...actions.map(
      (of) =>
        `| ${of.name} | ${of.pointReads} | ${of.queries} | ${of.documentsRead} | ${of.documentsWritten} | ${whole.format(of.ru)} |`,
    ),
    "",
    `One person and month: about ${whole.format(monthRu(actions))} RU, assumed ${told}. The heartbeat of each instance`,
    `asks four queries a minute and reads a document of each office and a lease; whoever has that asks three more: with one instance about ${whole.format(heartbeatRu)} RU a month with one office, however many people there are.`,
  ].join("\n");

const told = Object.entries(monthly)
  .map(([name, count]) => `${count < 1 ? `1/${Math.round(1 / count)}` : count} × ${name}`)
  .join(", ");
