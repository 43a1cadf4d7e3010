import type { Card, Fact } from "../src/bot/card.ts";
import type { DutyContent, ReopenReason } from "../src/domain/duties/duty-record.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DutyPart, ShownDuty } from "../src/usecases/show-duties.ts";
import { dutyFacts } from "./duty-card.ts";
import { dutyName } from "./duty-texts.ts";

/** What would be recorded of a duty, before it is. */
export const closingCard = (shown: ShownDuty, content: DutyContent, messages: Messages): Card => {
  const { duties: t, dates } = messages;
  const { fields } = t.closeForm;
  const { closedOn, documentNumber, papers } = content;
  const there = shown.duty.papers.filter(({ id }) => papers.includes(id)).map(({ name }) => name);
  const facts = [
    ...(there.length === 0 ? [] : [{ label: fields.papers.label, value: there.join("; ") }]),
    { label: fields.closedOn.label, value: closedOn === null ? "—" : dates.day(closedOn) },
    ...(documentNumber === null ? [] : [{ label: messages.planning.labels.number, value: documentNumber }]),
  ];
  return previewOf(t.closePreview, { shown, facts }, messages);
};

/** What would be open again, before it is. */
export const reopeningCard = (shown: ShownDuty, reason: ReopenReason, messages: Messages): Card => {
  const { duties: t } = messages;
  const facts = [{ label: t.reopenForm.fields.why.label, value: t.reasons[reason] }];
  return previewOf(t.reopenPreview, { shown, facts }, messages);
};

const previewOf = (
  title: string,
  { shown, facts }: { readonly shown: ShownDuty; readonly facts: readonly Fact[] },
  messages: Messages,
): Card => ({
  language: messages.language,
  title,
  subtitle: dutyName(shown.duty, messages),
  notice: { tone: "warning", text: messages.forms.checkFirst },
  facts: [...dutyFacts(shown, messages), ...unitFact(shown.parts, messages), ...facts],
});

const unitFact = (parts: readonly DutyPart[], { duties: t }: Messages): readonly Fact[] => {
  const names = parts.flatMap(({ unit }) => (unit ? [unit.name] : []));
  return names.length === 0 ? [] : [{ label: t.closeForm.fields.units.label, value: names.join("; ") }];
};
