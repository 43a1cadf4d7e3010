import type { Action, Card, Fact, Section } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Day } from "../src/domain/day.ts";
import type { Messages } from "../src/messages/messages.ts";
import { type LackingList, lackingOnPage } from "../src/usecases/lacking/list-lacking.ts";
import { dueFact } from "./due-fact.ts";
import { planName } from "./plan-facts.ts";

/** By which command it was asked, on which day, for whom, and whether they may have people reminded. */
export type LackingReader = {
  readonly command: CommandName;
  readonly messages: Messages;
  readonly today: Day;
  readonly office: string;
  readonly mayNudge: boolean;
};

/** Buttons that lead to one unit each. */
const mostUnits = 3;

/** Who has not done one thing: by name, or by unit where that is many. */
export const lackingCard = (list: LackingList, reader: LackingReader): Card => {
  const { messages, command, mayNudge } = reader;
  const { lacking: t } = messages;
  const { people, owed, unit, from } = list;
  const count = people.lacking.length;
  const isByUnit = unit === null && from === 0 && count > lackingOnPage && list.byUnit.length > 1;
  const next = from + lackingOnPage;
  return {
    ...lackingHead(list, reader),
    text: [
      ...(count === 0 ? [doneText(list, messages)] : []),
      ...(isByUnit ? [t.howToDrill] : shownText(list, messages)),
    ],
    facts: lackingFacts(list, reader),
    sections: isByUnit ? [unitSection(list, messages)] : nameSections(list, messages),
    actions: [
      ...(count > 0 && mayNudge
        ? [{ ...openAction(messages, "nudge", unit ? `unit:${unit.id}` : ""), tone: "main" } as const]
        : []),
      ...(isByUnit
        ? list.byUnit
            .slice(0, mostUnits)
            .map((one) => unitAction(one, { command, about: monthAbout(list) }, messages))
        : []),
      ...(count > next && !isByUnit ? [pageAction(list, next, reader)] : []),
      openAction(
        messages,
        owed.is === "pledge" ? "notReported" : "notRegistered",
        unit ? `unit:${unit.id}` : "",
      ),
    ],
    footnote: t.counted,
  };
};

/** How many have not done it: all that is said of it where others read it. */
export const lackingFiguresCard = (list: LackingList, reader: LackingReader): Card => {
  const { messages, command } = reader;
  const about = [`names:all`, list.unit ? `unit:${list.unit.id}` : "", monthAbout(list)].filter(
    (part) => part !== "",
  );
  return {
    ...lackingHead(list, reader),
    text: list.people.lacking.length === 0 ? [doneText(list, messages)] : [],
    facts: lackingFacts(list, reader).slice(0, 3),
    actions: [{ ...openAction(messages, command, about.join(" ")), label: messages.lacking.names }],
    footnote: messages.lacking.inGroup,
  };
};

const lackingHead = ({ owed, people, unit }: LackingList, { messages, office }: LackingReader) => ({
  language: messages.language,
  title:
    owed.is === "pledge"
      ? messages.lacking.pledgeTitle(people.lacking.length)
      : messages.lacking.reportTitle(owed.month, people.lacking.length),
  subtitle: unit?.name ?? office,
});

const doneText = ({ people, owed }: LackingList, { lacking: t }: Messages): string => {
  if (people.concerned === 0) return t.nobodyAsked;
  return owed.is === "pledge" ? t.everybodyPledged : t.everybodyReported;
};

const lackingFacts = (list: LackingList, { messages, today }: LackingReader): readonly Fact[] => {
  const { lacking: t, commands } = messages;
  const { people, owed, plan } = list;
  const { concerned, withdrawn, lacking } = people;
  const unagreed = lacking.filter(({ consent }) => consent !== "agreed").length;
  return [
    dueFact({ dueOn: owed.dueOn, workingDaysLeft: list.workingDaysLeft, today }, messages),
    ...(plan ? [{ label: commands.managePlan, value: planName(plan, messages) }] : []),
    {
      label: owed.is === "pledge" ? t.pledgedLabel : t.reportedLabel,
      value: t.of(concerned - withdrawn - lacking.length, concerned),
    },
    ...(withdrawn > 0 ? [{ label: t.withdrawnLabel, value: t.people(withdrawn) }] : []),
    ...(unagreed > 0 ? [{ label: t.unagreedLabel, value: t.unagreed(unagreed) }] : []),
  ];
};

const shownText = ({ from, shown, people }: LackingList, { lacking: t }: Messages): readonly string[] =>
  people.lacking.length > shown.length ? [t.shown(from + 1, from + shown.length, people.lacking.length)] : [];

const unitSection = ({ byUnit }: LackingList, { lacking: t }: Messages): Section => ({
  title: t.byUnit,
  facts: byUnit.map(({ unit, count }) => ({ label: unit.name, value: t.people(count) })),
});

const nameSections = ({ shown, byUnit, from }: LackingList, { lacking: t }: Messages): readonly Section[] => {
  const numbered = shown.map((one, index) => ({ ...one, position: from + index + 1 }));
  return [...Map.groupBy(numbered, ({ person }) => person.unitId)].map(([unitId, some]) => ({
    title: t.unit(some[0]?.unit ?? "", byUnit.find(({ unit }) => unit.id === unitId)?.count ?? some.length),
    text: some.map(({ person, name, position }) =>
      t.name(position, person.consent === "agreed" ? name : t.unagreedName(name)),
    ),
  }));
};

const monthAbout = ({ owed }: LackingList): string => (owed.is === "workReport" ? `month:${owed.month}` : "");

const unitAction = (
  { unit, count }: LackingList["byUnit"][number],
  { command, about }: { readonly command: CommandName; readonly about: string },
  messages: Messages,
): Action => ({
  ...openAction(messages, command, `unit:${unit.id} ${about}`.trim()),
  label: messages.lacking.unit(unit.name, count),
});

const pageAction = (list: LackingList, from: number, { command, messages }: LackingReader): Action => {
  const about = [list.unit ? `unit:${list.unit.id}` : "", monthAbout(list), `from:${from}`];
  return {
    ...openAction(messages, command, about.filter((part) => part !== "").join(" ")),
    label: messages.lacking.more,
  };
};
