import { type LackingReader, lackingCard, lackingFiguresCard } from "../cards/lacking-card.ts";
import { noticeCard } from "../cards/notice-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import { readScope, type ScopeSaid } from "../src/bot/read-scope.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { reachOf } from "../src/domain/authority/reach-of.ts";
import { type LackingAsked, type LackingList, whoseLacking } from "../src/usecases/lacking/list-lacking.ts";
import { planlessCard } from "./plan-commands.ts";
import { scopeOf } from "./scope-of.ts";

const reaches = ({ person, office, today }: Turn, verb: "listLacking" | "nudge"): boolean => {
  const reach = reachOf(person, { verb, day: today }, office.units);
  return reach === "office" || reach.length > 0;
};

/** Whether the person may learn who of others has not registered or reported. */
export const seesLacking = (turn: Turn): boolean => reaches(turn, "listLacking");

/** Whether the person may have others reminded. */
export const nudges = (turn: Turn): boolean => reaches(turn, "nudge");

type Question = {
  readonly name: "notRegistered" | "notReported" | "lateReports";
  readonly what: LackingAsked["what"];
};

const questions: readonly Question[] = [
  { name: "notRegistered", what: "pledge" },
  { name: "notReported", what: "report" },
  { name: "lateReports", what: "lateReport" },
];

/** Fewer people than that are not counted where others read it: it would be plain who they are. */
const leastInGroup = 5;

/** Who has not registered, not reported, or is late; `about`: a unit, a month. In a chat of several only how many. */
export const lackingCommands: readonly Command[] = questions.map((question) => ({
  name: question.name,
  answer: async (turn, about) => {
    const found = await listed(turn, question, readScope(about, turn.today.slice(0, 7)));
    if ("instead" in found) return found.instead;
    if ("planless" in found) return planlessCard(turn, found.planless, { command: question.name, about });
    return lackingCard(found.list, readerOf(turn, question, found.list));
  },
  inGroup: async (turn, about) => {
    const said = readScope(about, turn.today.slice(0, 7));
    const found = said.isNamed ? undefined : await listed(turn, question, said);
    if (!found || !("list" in found) || found.list.people.concerned < leastInGroup) return undefined;
    return lackingFiguresCard(found.list, readerOf(turn, question, found.list));
  },
}));

const listed = async (
  turn: Turn,
  { name, what }: Question,
  said: ScopeSaid,
): Promise<
  | { readonly list: LackingList }
  | { readonly instead: Card }
  | { readonly planless: "no-plan" | "which-plan" }
> => {
  const about = said.month === null ? "" : `month:${said.month}`;
  const scope = scopeOf(turn, said, { verb: "listLacking", command: name, about });
  if ("instead" in scope) return scope;
  const found = await turn.use.listLacking({ ...scope, what, month: said.month, from: said.from });
  if (found.ok) return { list: found.value };
  const { word, details } = found.refusal;
  if (word === "no-plan" || word === "which-plan") return { planless: word };
  const { messages } = turn;
  return {
    instead: noticeCard(
      {
        title: messages.commands[name],
        text: messages.refusals({ word, details }),
        leadsTo: ["notRegistered", "help"],
      },
      messages,
    ),
  };
};

const readerOf = (turn: Turn, { name }: Question, { unit }: LackingList): LackingReader => ({
  command: name,
  messages: turn.messages,
  today: turn.today,
  office: turn.office.name,
  mayNudge: may(turn.person, {
    verb: "nudge",
    on: whoseLacking({ unitId: unit?.id ?? null }),
    day: turn.today,
  }),
});
