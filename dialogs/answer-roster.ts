import { rosterDifferenceCard } from "../cards/roster-difference-card.ts";
import { type Choosable, choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Field } from "../src/bot/field.ts";
import { instead } from "../src/bot/form.ts";
import { rosterWords } from "../src/bot/roster-words.ts";
import { ok } from "../src/domain/result.ts";
import type { RosterQuestion } from "../src/domain/roster/compare-roster.ts";
import type { Decisions } from "../src/domain/roster/match-people.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DraftDesk } from "../src/usecases/roster/roster-drafts.ts";
import { noDraftCard } from "./roster-commands.ts";

/** Lines that one form asks about; the others come with the next. */
const names = ["one", "two", "three", "four", "five", "six"] as const;

type Asked = { readonly desk: DraftDesk; readonly questions: readonly RosterQuestion[] };

const optionsOf = (index: number, { desk, questions }: Asked, messages: Messages): readonly Choosable[] => {
  const question = questions[index];
  if (!question) return [];
  const { roster } = desk.compared;
  const words = rosterWords(roster.units, messages);
  const people = question.candidateIds.flatMap((id) => roster.people.filter((person) => person.id === id));
  return [
    ...people.map((person) => ({
      value: person.id,
      label: `${words.person(person)} [${person.code ?? person.email ?? person.id}]`,
    })),
    { value: "new", label: messages.personnel.newcomer },
    { value: "later", label: messages.personnel.later },
  ];
};

/** Left alone it is answered later. */
const answerTo = (index: number): Field<string, Asked> => {
  const one = choice<Asked>({ numbered: true }, ({ context, messages }) =>
    optionsOf(index, context, messages),
  );
  return { ...one, required: false, read: (raw, place) => (raw === "" ? ok("later") : one.read(raw, place)) };
};

/** Who the unclear lines of a file are. `about`: how many stand before those that are asked. */
export const answerRoster = defineForm({
  name: "answer-roster",
  version: 1,
  words: ({ personnel: { forms } }) => {
    const [one, two, three, four, five, six] = names.map((_name, index) => forms.answer.field(index + 1));
    const { title, submit } = forms.answer;
    const last = forms.answer.field(names.length);
    const fields = { one, two, three, four, five, six };
    return {
      title,
      submit,
      fields: {
        one: fields.one ?? last,
        two: fields.two ?? last,
        three: fields.three ?? last,
        four: fields.four ?? last,
        five: fields.five ?? last,
        six: fields.six ?? last,
      },
    };
  },
  open: async (turn, about) => {
    const desk = await turn.use.openRosterDraft();
    if (!desk) return instead(noDraftCard(turn));
    const all = desk.compared.difference.questions;
    const from = /^\d{1,4}$/.test(about) && Number(about) < all.length ? Number(about) : 0;
    const questions = all.slice(from, from + names.length);
    if (questions.length === 0) return instead(rosterDifferenceCard(desk, turn.messages, turn));
    return { subject: String(from), etag: desk.version, context: { desk, questions }, values: {} };
  },
  intro: ({ messages }, { questions }) =>
    [
      messages.personnel.answerIntro,
      ...questions.map(({ line, name }, index) =>
        messages.personnel.question(index + 1, messages.roster.line(line, name)),
      ),
    ].join("\n"),
  fields: {
    one: answerTo(0),
    two: answerTo(1),
    three: answerTo(2),
    four: answerTo(3),
    five: answerTo(4),
    six: answerTo(5),
  },
  submit: async ({ use, newKey }, { context: { desk, questions } }, answers) => {
    const said: Decisions = new Map(
      names.flatMap((name, index) => {
        const question = questions[index];
        const answer = answers[name];
        if (!question || answer === "later") return [];
        return [[question.line, answer === "new" ? "new" : { personId: answer }] as const];
      }),
    );
    return use.answerRosterLines(desk, said, newKey());
  },
  done: (turn, desk) => rosterDifferenceCard(desk, turn.messages, turn),
});
