import type { Action, Card, Fact, Section } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { submitAction } from "../src/bot/submit-action.ts";
import type { Day } from "../src/domain/day.ts";
import type { Nudgeable } from "../src/domain/lacking/nudgeable.ts";
import type { Messages } from "../src/messages/messages.ts";
import { readyIn } from "../src/usecases/lacking/nudge.ts";
import { type NudgeDesk, nudgesOnPage, type OwedCount } from "../src/usecases/lacking/open-nudge.ts";
import { dueFact } from "./due-fact.ts";
import { formAction } from "./evidence-entry-card.ts";
import { nudgeOutcomeSection } from "./nudge-outcome-section.ts";
import { owedName } from "./nudged-card.ts";

/** Who reads it and when, in which office, with keys for buttons that take effect once; `notice`: what was done just now. */
export type NudgeReader = {
  readonly messages: Messages;
  readonly today: Day;
  readonly office: string;
  readonly newKey: () => string;
  readonly notice?: string | undefined;
};

/** Where the form of a part of the office begins: its subject. */
export const nudgeSubject = (unitId: string | null): string =>
  unitId === null ? "office" : `unit:${unitId}`;

/** By what a card tells that others were asked since it was drawn. */
export const nudgeEtag = ({ kept }: Pick<NudgeDesk, "kept">): string => kept?.etag ?? "none";

/** Who lacks what, a button to ask each, or all; of many by unit; and what came of the last time. */
export const nudgeCard = (desk: NudgeDesk, reader: NudgeReader): Card => {
  const { messages, office, notice } = reader;
  const { nudges: t } = messages;
  const { people, unit, from, last, owed } = desk;
  const isByUnit = unit === null && from === 0 && people.length > nudgesOnPage && desk.byUnit.length > 1;
  return {
    language: messages.language,
    title: t.title(people.length),
    subtitle: unit?.name ?? office,
    ...(notice !== undefined && { notice: { tone: "good", text: notice } as const }),
    text: people.length === 0 ? [t.nobody] : desk.isTooMany ? [t.tooMany] : [],
    facts: owed.map((one) => owedFact(one, reader)),
    sections: [
      ...(last ? [nudgeOutcomeSection(last, messages)] : []),
      ...(people.length === 0
        ? []
        : [isByUnit ? unitSection(desk, messages) : peopleSection(desk, messages)]),
    ],
    actions: [
      ...allAction(desk, messages),
      ...(isByUnit ? unitActions(desk, messages) : oneActions(desk, reader)),
    ],
    footnote: t.footnote,
  };
};

const owedFact = ({ owed, count, workingDaysLeft }: OwedCount, { messages, today }: NudgeReader): Fact => {
  const due = dueFact({ dueOn: owed.dueOn, workingDaysLeft, today }, messages);
  return {
    label: owedName(owed, messages),
    value: messages.nudges.lack(count, owed.dueOn === null ? messages.nudges.noDue : due.value),
  };
};

const unitSection = ({ byUnit }: NudgeDesk, { lacking: t }: Messages): Section => ({
  title: t.byUnit,
  facts: byUnit.map(({ unit, count }) => ({ label: unit.name, value: t.people(count) })),
});

const peopleSection = (desk: NudgeDesk, messages: Messages): Section => {
  const { nudges: t, lacking } = messages;
  const { shown, from, people, unit } = desk;
  return {
    title:
      people.length > shown.length ? lacking.shown(from + 1, from + shown.length, people.length) : t.people,
    facts: shown.map(({ person, name, unit: of }, index) => ({
      label: lacking.name(from + index + 1, name),
      value: [...(unit === null ? [of] : []), lackText(person, messages)].join(" · "),
    })),
  };
};

const lackText = ({ owes, not }: Nudgeable, messages: Messages): string => {
  const { nudges: t, dates } = messages;
  const lacks = owes.map((owed) =>
    owed.is === "pledge" ? t.noPledge : t.noReport(dates.bareMonth(owed.month)),
  );
  return [lacks.join(", "), ...(not === null ? [] : [t.not[not]])].join(" · ");
};

const allAction = (desk: NudgeDesk, { nudges: t }: Messages): readonly Action[] => {
  const count = readyIn(desk).length;
  if (count === 0) return [];
  return [{ ...formAction(t.all(count), "nudge-all", nudgeSubject(desk.unitId)), tone: "main" }];
};

const oneActions = (desk: NudgeDesk, { messages, newKey }: NudgeReader): readonly Action[] => {
  const { nudges: t, lacking } = messages;
  const { shown, from, people, unitId, isTooMany } = desk;
  const next = from + nudgesOnPage;
  const subject = nudgeSubject(unitId);
  const ready = shown.filter(({ person }) => person.not === null && !isTooMany);
  return [
    ...ready.map(({ person, name }) =>
      submitAction(
        { form: "nudge-one", subject: `${subject}/${person.personId}`, etag: nudgeEtag(desk), key: newKey() },
        t.one(name),
        undefined,
      ),
    ),
    ...(people.length > next
      ? [{ ...openAction(messages, "nudge", `${subject} from:${next}`), label: lacking.more }]
      : []),
  ];
};

const unitActions = ({ byUnit }: NudgeDesk, messages: Messages): readonly Action[] =>
  byUnit.slice(0, 5).map(({ unit, count }) => ({
    ...openAction(messages, "nudge", `unit:${unit.id}`),
    label: messages.lacking.unit(unit.name, count),
  }));
