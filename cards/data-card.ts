import type { Action, Card, Fact } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { type Consent, consentOf, noticeVersion } from "../src/domain/choices.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { PersonalData } from "../src/usecases/show-data.ts";

/** All that is kept of a person, where it comes from, who sees it, how long, and how to have it corrected. */
export const dataCard = (kept: PersonalData, messages: Messages): Card => {
  const { data: t, dates } = messages;
  return {
    language: messages.language,
    title: t.title,
    subtitle: kept.office.name,
    text: [t.intro],
    sections: [
      { title: t.rosterTitle, facts: rosterFacts(kept, messages) },
      { title: t.choicesTitle, facts: choiceFacts(kept, messages) },
      { title: t.enteredTitle, facts: enteredFacts(kept, messages) },
      { title: t.rulesTitle, text: t.rules },
    ],
    actions: actionsFor(kept, messages),
    footnote: messages.progress.asOf(dates.moment(kept.asOf)),
  };
};

/** What the office's roster says of the person. */
export const rosterFacts = (
  { person, office, unit }: PersonalData,
  { data: t, dates }: Messages,
): readonly Fact[] => {
  const unitName = (id: string) => office.units.find((candidate) => candidate.id === id)?.name ?? id;
  const roles = person.grants.map(({ role, scope, acting }) => {
    const named = t.role(role, scope === "office" ? null : unitName(scope.unitId));
    return acting ? t.acting(named, dates.day(acting.from), dates.day(acting.to)) : named;
  });
  return [
    { label: t.name, value: person.name },
    { label: t.unit, value: unit?.name ?? person.unitId },
    { label: t.position, value: person.position },
    { label: t.staffKind, value: t.staffKinds(person.staffKind) },
    { label: t.roles, value: roles.length > 0 ? roles.join("; ") : t.nothing },
    { label: t.email, value: person.email ?? t.noneKept },
    ...(person.code ? [{ label: t.code, value: person.code }] : []),
    ...(person.joinedOn ? [{ label: t.joinedOn, value: dates.day(person.joinedOn) }] : []),
    ...(person.objectId ? [{ label: t.account, value: person.objectId }] : []),
    { label: t.channel, value: t.channelValue },
  ];
};

/** What the person chose. */
export const choiceFacts = ({ choices, chosenPlan }: PersonalData, messages: Messages): readonly Fact[] => {
  const { data: t } = messages;
  return [
    { label: t.language, value: choices.language === null ? t.byClient : t.languages[choices.language] },
    { label: t.consent, value: consentText(choices.consent, messages) },
    ...(choices.restrictedAt === undefined
      ? []
      : [{ label: messages.rights.right("restrict"), value: messages.dates.moment(choices.restrictedAt) }]),
    { label: t.plan, value: chosenPlan?.document.title ?? choices.planId ?? t.noPlan },
  ];
};

const consentText = (consent: Consent | null, { data: t, dates }: Messages): string => {
  if (consent === null) return t.notAsked;
  const said = t.consentState(consent.state, consent.noticeVersion, dates.moment(consent.at));
  return consent.noticeVersion === noticeVersion ? said : t.consentOld(said);
};

const enteredFacts = ({ pledges, work, evidence }: PersonalData, { data: t }: Messages): readonly Fact[] => {
  const corrections = work.reduce((count, { history }) => count + history.length - 1, 0);
  const live = evidence.filter(({ removedAt }) => removedAt === null);
  const standing = live.length;
  const verified = live.filter(({ provenance }) => provenance.standing === "verified").length;
  return [
    ...pledges.map(({ pledge, plan }) => ({
      label: t.pledge,
      value: t.pledgeValue(
        plan?.document.title ?? pledge.planId,
        pledge.state === "registered",
        pledge.history.length,
      ),
    })),
    ...(pledges.length === 0 ? [{ label: t.pledge, value: t.nothing }] : []),
    { label: t.work, value: work.length === 0 ? t.nothing : t.workValue(work.length, corrections) },
    {
      label: t.evidence,
      value:
        evidence.length === 0 ? t.nothing : t.evidenceValue(standing, evidence.length - standing, verified),
    },
  ];
};

const actionsFor = ({ choices, work }: PersonalData, messages: Messages): readonly Action[] => {
  const consent = consentOf(choices);
  return [
    openAction(messages, "exportData"),
    ...(work.length > 0 ? [openAction(messages, "workHistory")] : []),
    openAction(messages, "initiatives"),
    openAction(messages, "dataRights"),
    ...(consent === "agreed" ? [] : [openAction(messages, "agree")]),
    ...(consent === "refused" ? [] : [openAction(messages, "disagree")]),
  ];
};
