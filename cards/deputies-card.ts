import type { Card, Fact } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Deputy } from "../src/domain/authority/check-deputy.ts";
import type { Day } from "../src/domain/day.ts";
import type { Office } from "../src/domain/person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DeputyDesk, Naming } from "../src/usecases/name-deputy.ts";
import { formAction } from "./evidence-entry-card.ts";

/** Deputies on one card: each has a button. */
const most = 3;

/** Who reads, on which day, of which office. */
export type DeputiesReader = {
  readonly messages: Messages;
  readonly office: Pick<Office, "units">;
  readonly today: Day;
};

/** How a form names a deputy's grant. */
export const deputySubject = ({ deputy, grant: { acting } }: Deputy): string =>
  `${deputy.id}/${acting.standsInForId}/${acting.from}`;

/** Who stands in for heads, now and later. */
export const deputiesCard = (
  { people, heads, deputies }: DeputyDesk,
  from: number,
  { messages, office, today }: DeputiesReader,
): Card => {
  const { deputies: t, dates, evidence } = messages;
  const first = from < deputies.length ? from : 0;
  const page = deputies
    .slice(first, first + most)
    .map((one, index) => ({ one, position: first + index + 1 }));
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? t.gone;
  const next = first + most;
  return {
    language: messages.language,
    title: t.title,
    text: [
      t.intro,
      ...(deputies.length === 0 ? [t.none] : []),
      ...(heads.length === 0 ? [t.noHeads] : []),
      ...(deputies.length > most ? [t.shown(first + 1, first + page.length, deputies.length)] : []),
    ],
    sections: page.map(({ one: { deputy, grant }, position }) => ({
      title: evidence.numbered(position, t.line(deputy.name, nameOf(grant.acting.standsInForId))),
      text: [
        t.days(
          unitOf(grant.scope, office),
          dates.day(grant.acting.from),
          dates.day(grant.acting.to),
          grant.acting.from <= today,
        ),
      ],
    })),
    actions: [
      ...(heads.length === 0 ? [] : [formAction(t.name, "name-deputy", "new")]),
      ...page.map(({ one, position }) => formAction(t.end(position), "end-deputy", deputySubject(one))),
      ...(deputies.length > next
        ? [{ ...openAction(messages, "deputies", `from:${next}`), label: t.more }]
        : []),
      openAction(messages, "help"),
    ],
  };
};

const unitOf = (scope: Deputy["grant"]["scope"], { units }: Pick<Office, "units">): string =>
  scope === "office" ? "" : (units.find(({ id }) => id === scope.unitId)?.name ?? scope.unitId);

/** Who stands in for whom and when. */
const namingFacts = (
  { deputy, head, from, to }: Naming,
  { messages: { deputies: t, dates }, office }: DeputiesReader,
): readonly Fact[] => [
  { label: t.deputy, value: deputy.name },
  { label: t.head, value: head.name },
  { label: t.unit, value: unitOf({ unitId: deputy.unitId }, office) },
  { label: t.period, value: t.span(dates.day(from), dates.day(to)) },
];

/** A deputy who was named, or whose days ended, just now or as it would be. */
export const namingCard = (
  naming: Naming,
  { title, notice, more = [] }: Pick<Card, "title" | "notice"> & { readonly more?: readonly Fact[] },
  reader: DeputiesReader,
): Card => ({
  language: reader.messages.language,
  title,
  notice,
  facts: [...namingFacts(naming, reader), ...more],
  ...(notice?.tone === "good" && {
    actions: [openAction(reader.messages, "deputies"), openAction(reader.messages, "help")],
  }),
});
