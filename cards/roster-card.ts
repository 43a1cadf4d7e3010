import type { Action, Card, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { rosterWords } from "../src/bot/roster-words.ts";
import type { RosterPerson } from "../src/domain/roster/roster-person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";
import type { RosterOverview, UnitStanding } from "../src/usecases/roster/open-roster.ts";

const mostUnits = 15;

/** Lines of a list on one card. */
const listPage = 25;

/** The office's roster at a glance, and how to change it. */
export const rosterCard = (overview: RosterOverview, messages: Messages): Card => {
  const { personnel: t, dates, evidenceSheets } = messages;
  const { file } = evidenceSheets;
  const { people, units, requests, hasDraft, hasEvidenceDraft, running, last } = overview;
  const waits = [...(hasDraft ? [t.waiting] : []), ...(hasEvidenceDraft ? [file.waiting] : [])];
  return {
    language: messages.language,
    title: t.title,
    ...(waits.length > 0 && { notice: { tone: "info", text: waits.join("\n") } }),
    text: [
      t.count(people.length),
      ...(running ? runningLines(running, messages) : []),
      ...(last ? [t.last(dates.day(last.on))] : []),
    ],
    sections: [
      {
        title: t.unitsTitle,
        facts: units.slice(0, mostUnits).map((unit) => unitFact(unit, messages)),
        ...(units.length > mostUnits && { text: [t.moreUnits(units.length - mostUnits)] }),
      },
      { title: t.peopleTitle, facts: noted(overview, messages) },
      { title: t.howTitle, text: t.how },
    ],
    actions: [
      ...(hasDraft ? [rosterAction(t.openDraft, "draft", "main")] : []),
      ...(hasEvidenceDraft ? [rosterAction(file.openDraft, "evidence")] : []),
      ...(requests.length > 0 ? [rosterAction(t.openRequests(requests.length), "requests")] : []),
      ...listActions(overview, messages),
      ...(units.length > mostUnits ? [rosterAction(t.openUnits, "units:0")] : []),
      openAction(messages, "help"),
    ].slice(0, 6),
  };
};

const runningLines = (
  { name, doneCount, stepCount }: JobProgress,
  { personnel, evidenceSheets }: Messages,
): readonly string[] => {
  if (name === "roster-import") return [personnel.running(doneCount, stepCount)];
  return name === "evidence-import" ? [evidenceSheets.file.running(doneCount, stepCount)] : [];
};

/** The button that shows a part of the roster. */
export const rosterAction = (label: string, about: string, tone?: "main"): Action => ({
  does: "open",
  label,
  command: "roster",
  about,
  ...(tone && { tone }),
});

const unitFact = ({ unit, count, arrivedCount }: UnitStanding, { personnel: t }: Messages) => ({
  label: unit.name,
  value: t.unit(count, count - arrivedCount),
});

const noted = (
  { notArrived, refused, unanswered, requests }: RosterOverview,
  { personnel: t }: Messages,
): NonNullable<Section["facts"]> => [
  { label: t.notArrived, value: String(notArrived.length) },
  { label: t.refused, value: String(refused.length) },
  { label: t.unanswered, value: String(unanswered.length) },
  { label: t.requests, value: String(requests.length) },
];

const listActions = ({ notArrived, refused, unanswered }: RosterOverview, { personnel: t }: Messages) => [
  ...(notArrived.length > 0 ? [rosterAction(t.openNotArrived(notArrived.length), "notArrived:0")] : []),
  ...(refused.length > 0 ? [rosterAction(t.openRefused(refused.length), "refused:0")] : []),
  ...(unanswered.length > 0 ? [rosterAction(t.openUnanswered(unanswered.length), "unanswered:0")] : []),
];

/** A list of the roster from one line on; `about`: what the next page is asked by. */
export const rosterListCard = (
  list: {
    readonly title: string;
    readonly lines: readonly string[];
    readonly about: string;
    readonly from: number;
  },
  messages: Messages,
): Card => {
  const { personnel: t } = messages;
  const { title, lines, about, from } = list;
  const page = lines.slice(from, from + listPage);
  const to = from + page.length;
  return {
    language: messages.language,
    title,
    ...(page.length > 0 && { subtitle: t.from(from + 1, to, lines.length) }),
    text: page.length === 0 ? [t.nobody] : page,
    actions: [
      ...(to < lines.length ? [rosterAction(t.next, `${about}:${to}`)] : []),
      openAction(messages, "roster"),
    ],
  };
};

/** People of the overview, a line each. */
export const peopleLines = (
  people: readonly RosterPerson[],
  { units }: RosterOverview,
  messages: Messages,
): readonly string[] => {
  const words = rosterWords(
    units.map(({ unit }) => unit),
    messages,
  );
  return people.map(words.person);
};

/** Units of the overview, a line each. */
export const unitLines = ({ units }: RosterOverview, messages: Messages): readonly string[] =>
  units.map((unit) => {
    const { label, value } = unitFact(unit, messages);
    return `${label}: ${value}`;
  });
