import { confirmingEventText } from "../../cards/confirming-texts.ts";
import { choiceFacts, rosterFacts } from "../../cards/data-card.ts";
import { claimFacts, titleOf } from "../../cards/evidence-facts.ts";
import { eventText } from "../../cards/evidence-standing.ts";
import { contentFacts } from "../../cards/pledge-card.ts";
import { requestName, requestText } from "../../cards/request-facts.ts";
import type { Confirmable } from "../domain/confirming/confirming.ts";
import type { EvidenceEntry } from "../domain/evidence/evidence-record.ts";
import type { Person } from "../domain/person.ts";
import type { EmulationPlan } from "../domain/plan/plan.ts";
import type { Pledge } from "../domain/pledge.ts";
import type { WorkReport } from "../domain/work-report.ts";
import type { Messages } from "../messages/messages.ts";
import type { PersonalData } from "../usecases/show-data.ts";

/** Group, what it is about, which fact, its value, when it was recorded. */
type Row = readonly [group: string, about: string, what: string, value: string, at: string];

/** All that is kept of a person, a fact a row, below the names of the columns. */
export const personalRows = (kept: PersonalData, messages: Messages): readonly (readonly string[])[] => {
  const { data: t } = messages;
  return [
    t.sheet.columns,
    ...rosterFacts(kept, messages).map(({ label, value }): Row => [t.rosterTitle, "", label, value, ""]),
    ...choiceFacts(kept, messages).map(({ label, value }): Row => [t.sheet.choices, "", label, value, ""]),
    ...kept.pledges.flatMap(({ pledge, plan }) => pledgeRows(pledge, plan, messages)),
    ...kept.work.flatMap((report) => workRows(report, messages)),
    ...kept.requests.map((request): Row => {
      const what = requestName(request, messages);
      return [messages.rights.requestsTitle, "", what, requestText(request, request, messages), ""];
    }),
    ...kept.evidence.flatMap((entry) => evidenceRows(entry, { messages, person: kept.person })),
  ];
};

const pledgeRows = (pledge: Pledge, plan: EmulationPlan | null, messages: Messages): readonly Row[] => {
  const { data: t, pledge: words, dates, titles, numbers } = messages;
  const name = plan?.document.title ?? pledge.planId;
  const events = pledge.history.flatMap(({ at, did, content, reason, late }) => {
    const row = (what: string, value: string): Row => [t.pledge, name, what, value, dates.moment(at)];
    const facts = plan
      ? contentFacts(plan, content, messages)
      : [
          { label: words.titles, value: content.titles.map(titles.name).join("; ") },
          {
            label: words.targetRate,
            value: content.targetRate === null ? "" : numbers.percent(content.targetRate),
          },
          { label: words.movements, value: content.movements.join("; ") },
          { label: words.initiative, value: content.initiative ?? "" },
        ];
    return [
      row(t.sheet.pledgeEvent, late ? `${words.events[did]} (${t.sheet.late})` : words.events[did]),
      ...(did === "withdrew" ? [] : facts.map(({ label, value }) => row(label, value))),
      ...(reason === null ? [] : [row(t.sheet.reason, reason)]),
    ];
  });
  return [...events, ...confirmingRows(pledge, { group: t.pledge, about: name, messages })];
};

/** What those said who confirm it. */
const confirmingRows = (
  { confirming = [] }: Confirmable,
  { group, about, messages }: { readonly group: string; readonly about: string; readonly messages: Messages },
): readonly Row[] =>
  confirming.flatMap((event) => {
    const at = messages.dates.moment(event.at);
    const said: Row = [group, about, messages.confirming.label, confirmingEventText(event, messages), at];
    return event.reason === null
      ? [said]
      : [said, [group, about, messages.confirming.reason, event.reason, at]];
  });

const workRows = (report: WorkReport, messages: Messages): readonly Row[] => {
  const { data, dates } = messages;
  const about = { group: data.work, about: dates.month(report.month), messages };
  return [...figureRows(report, messages), ...confirmingRows(report, about)];
};

const figureRows = (
  { month, history }: WorkReport,
  { data: { work, sheet: t }, dates }: Messages,
): readonly Row[] =>
  history.flatMap(({ at, counts }, index) => {
    const isFormer = index < history.length - 1;
    const figures: readonly (readonly [string, number | null])[] = [
      [t.assigned, counts.assignedCount],
      [t.done, counts.doneCount],
      [t.well, counts.wellDoneCount],
      [t.quality, counts.qualityCount],
      [t.onTime, counts.onTimeCount],
    ];
    return figures.flatMap(([what, count]): readonly Row[] =>
      count === null
        ? []
        : [[work, dates.month(month), isFormer ? t.former(what) : what, String(count), dates.moment(at)]],
    );
  });

const evidenceRows = (
  { history }: EvidenceEntry,
  { messages, person }: { messages: Messages; person: Person },
): readonly Row[] => {
  const { data: t, evidence, dates } = messages;
  return history.flatMap((event) => {
    const { at, did, content, provenance, reason } = event;
    const row = (what: string, value: string): Row => [
      t.evidence,
      titleOf(content, messages),
      what,
      value,
      dates.moment(at),
    ];
    const claim = { content, on: provenance.on, decisionNumber: provenance.decisionNumber };
    const facts = did === "removed" ? [] : claimFacts(claim, { messages, person });
    return [
      row(t.sheet.evidenceKinds[content.kind], eventText(event, messages)),
      ...facts.map(({ label, value }) => row(label, value)),
      ...(did === "removed" ? [] : [row(evidence.standingLabel, evidence.standing[provenance.standing])]),
      ...(reason === null ? [] : [row(t.sheet.reason, evidence.reasons[reason])]),
    ];
  });
};
