import type { Fact } from "../src/bot/card.ts";
import { personTitles } from "../src/domain/codes.ts";
import type { AchievementContent, Claim, EvidenceContent } from "../src/domain/evidence/evidence-record.ts";
import { stateOf } from "../src/domain/evidence/initiative-state.ts";
import type { Person } from "../src/domain/person.ts";
import type { AwardCode } from "../src/domain/plan/fields.ts";
import { ratingRuleFor } from "../src/domain/work/rating/rating-rule-for.ts";
import type { Messages } from "../src/messages/messages.ts";
import { attendanceFacts, disciplineFacts } from "./evidence-service-facts.ts";

/** Who reads, and in which language. */
export type Reader = { readonly messages: Messages; readonly person: Pick<Person, "staffKind"> };

/** What an entry is called in a line. */
export const titleOf = (content: EvidenceContent, messages: Messages): string => {
  const { evidence: t, vouching, dates } = messages;
  if (content.kind === "award") return t.awardTitle(t.award(content.code), content.year);
  if (content.kind === "discipline")
    return vouching.disciplineTitle(vouching.degrees[content.degree], dates.day(content.decidedOn));
  if (content.kind === "attendance") return vouching.attendanceTitle(content.year);
  return content.kind === "rating" ? t.ratingTitle(content.year) : content.name;
};

/** The day and number of a decision in words; null where neither is known. */
export const decisionOf = (
  { on, decisionNumber }: Pick<Claim, "on" | "decisionNumber">,
  { evidence: t, dates }: Messages,
): string | null =>
  on === null && decisionNumber === null
    ? null
    : t.decision(decisionNumber, on === null ? null : dates.day(on));

/** All that an entry says. */
export const claimFacts = (claim: Claim, reader: Reader): readonly Fact[] => {
  const { content } = claim;
  const { evidence: t } = reader.messages;
  const decision = {
    label: t.decisionLabel,
    value: decisionOf(claim, reader.messages) ?? t.decisionUnknown,
  };
  if (content.kind === "award") {
    const { fields } = t.awardForm;
    return [
      { label: fields.code.label, value: t.award(content.code) },
      ...(isTitle(content.code)
        ? []
        : [{ label: fields.grantedFor.label, value: t.grantedFor[content.grantedFor] }]),
      { label: fields.year.label, value: String(content.year) },
      decision,
    ];
  }
  if (content.kind === "rating") {
    const { fields } = t.ratingForm;
    return [
      { label: fields.year.label, value: String(content.year) },
      { label: fields.rating.label, value: t.ratings[content.rating] },
      { label: t.basisLabel, value: basisOf(content.year, reader) },
      decision,
    ];
  }
  if (content.kind === "discipline") return [...disciplineFacts(content, reader.messages), decision];
  if (content.kind === "attendance") return attendanceFacts(content, reader.messages);
  return achievementFacts(content, decision, reader);
};

/** A title is always for what was achieved in the year. */
const isTitle = (code: AwardCode): boolean => personTitles.some((title) => title === code);

const achievementFacts = (
  content: AchievementContent,
  decision: Fact,
  { messages: { initiatives: t, evidence } }: Reader,
): readonly Fact[] => {
  const { fields } = t.form;
  const uses = content.uses.map(({ code, year }) => t.use(evidence.award(code), year));
  return [
    { label: fields.name.label, value: content.name },
    { label: fields.kind.label, value: t.kinds[content.kind] },
    { label: fields.year.label, value: String(content.year) },
    { label: fields.state.label, value: t.states[stateOf(content)] },
    ...(content.stage === "recognised" ? [decision] : []),
    { label: fields.authorship.label, value: t.authorships[content.authorship] },
    ...(content.stage === "planned"
      ? []
      : [{ label: fields.applied.label, value: t.applied[appliedOf(content)] }]),
    ...(uses.length === 0 && content.stage !== "recognised"
      ? []
      : [{ label: fields.usedFor.label, value: uses.join("; ") || t.notUsed }]),
  ];
};

/** Whether it was applied with effect, in a word. */
export const appliedOf = ({ isApplied }: AchievementContent): "yes" | "no" | "unknown" =>
  isApplied === null ? "unknown" : isApplied ? "yes" : "no";

/** The text that rates the person's kind of staff at the end of a year, where the law alone tells. */
const basisOf = (year: number, { messages, person }: Reader): string => {
  const settings = { contractStaff: null, publicEmployeeRule: null };
  const rule = ratingRuleFor(person.staffKind, `${year}-12-31`, settings);
  return rule.ok ? rule.value.name : messages.evidence.basisUnknown;
};
