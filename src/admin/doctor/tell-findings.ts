import type { DateTime } from "luxon";
import { dayOf, officeZone } from "../../domain/day.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Told } from "../../messages/told.ts";
import { type Examined, exitCodeOf, type Finding } from "./finding.ts";

/** What a finding means, and what to do. */
export const toldOf = ({ word, details }: Finding, { doctor }: Messages): Told =>
  // The word was put together with the details that its wording takes.
  (doctor.findings[word] as (all: Finding["details"]) => Told)(details);

/** What was found, for people: a line each, what to do below it, and at the end how much of what. */
export const linesOf = (
  examined: readonly Examined[],
  messages: Messages,
  at: DateTime,
): readonly string[] => {
  const { doctor: t, dates } = messages;
  const when = `${at.setZone(officeZone).toFormat("HH:mm")} ${dates.day(dayOf(at))}`;
  const all = examined.flatMap(({ check, findings }) =>
    findings.map((finding) => ({ check: t.checks[check], finding })),
  );
  const count = (state: Finding["state"]) => all.filter(({ finding }) => finding.state === state).length;
  return [
    t.title(when),
    ...all
      .filter(({ finding }) => !isForLackOf(finding))
      .flatMap(({ check, finding }) => toldLines(check, finding, messages)),
    ...[
      ...Map.groupBy(
        all.filter(({ finding }) => isForLackOf(finding)),
        ({ finding }) => finding.word,
      ).values(),
    ].flatMap((alike) => {
      const checks = alike.map(({ check }) => check).join(", ");
      return alike.slice(0, 1).flatMap(({ finding }) => toldLines(checks, finding, messages));
    }),
    t.sum(count("fault"), count("warning"), count("unchecked")),
  ];
};

/** Many checks lack the same thing, so they are told of together. */
const isForLackOf = ({ word }: Finding): boolean => word === "needsSettings" || word === "needsStore";

const toldLines = (check: string, finding: Finding, messages: Messages): readonly string[] => {
  const { doctor: t } = messages;
  const { means, todo } = toldOf(finding, messages);
  const line = `[${t.states[finding.state]}] ${check}: ${means}`;
  return todo === null ? [line] : [line, `    ${t.todo(todo)}`];
};

/** What was found, for monitors: the words and details that do not change with the language beside those that do. */
export const jsonOf = (examined: readonly Examined[], messages: Messages, at: DateTime): string =>
  JSON.stringify({
    at: at.toUTC().toISO(),
    exitCode: exitCodeOf(examined),
    findings: examined.flatMap(({ check, findings }) =>
      findings.map((finding) => ({ check, ...finding, ...toldOf(finding, messages) })),
    ),
  });
