import type { Card, Section } from "../src/bot/card.ts";
import { type OfficeRuleName, officeRuleNames, shapeOf } from "../src/domain/office-settings/office-rule.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { OfficeSheet } from "../src/usecases/set-office.ts";
import { formAction } from "./evidence-entry-card.ts";
import { settingsAction } from "./settings-card.ts";
import { ruleText, sinceText } from "./settings-texts.ts";

/** Rules of one page. */
const mostRules = 4;

/** Which rules are listed, and how many stand before this page. */
export type RulesShown = {
  readonly of: "titles" | "rating";
  readonly from: number;
  readonly saved?: boolean;
};

/** The rules on titles, or on ratings and confirming, that the law leaves to the office, each as it stands. */
export const settingsRulesCard = (
  sheet: OfficeSheet,
  { of, from, saved }: RulesShown,
  messages: Messages,
): Card => {
  const { settings: t } = messages;
  const rules = officeRuleNames.filter((name) => (of === "titles") === (shapeOf(name).of === "titles"));
  const page = rules.slice(from, from + mostRules);
  const more = rules.length > from + mostRules;
  return {
    language: messages.language,
    title: t.topics[of],
    notice: saved ? { tone: "good", text: t.saved } : undefined,
    sections: page.map((rule) => ruleSection(rule, sheet, messages)),
    actions: [
      ...page.map((rule) => formAction(t.buttons.change(numberOf(rule)), "office-rule", rule)),
      ...(more ? [settingsAction(t.buttons.next, `${of}:${from + mostRules}`)] : []),
      settingsAction(t.buttons.all),
    ],
    footnote: t.hint,
  };
};

const numberOf = (rule: OfficeRuleName): number => officeRuleNames.indexOf(rule) + 1;

/** The page on which a rule stands. */
export const pageOf = (rule: OfficeRuleName): RulesShown => {
  const of = shapeOf(rule).of === "titles" ? "titles" : "rating";
  const rules = officeRuleNames.filter((name) => (of === "titles") === (shapeOf(name).of === "titles"));
  const index = rules.indexOf(rule);
  return { of, from: index - (index % mostRules) };
};

const ruleSection = (rule: OfficeRuleName, sheet: OfficeSheet, messages: Messages): Section => {
  const { settings: t } = messages;
  const answer = sheet.settings.rules[rule];
  const isSet = answer !== undefined;
  return {
    title: t.numbered(numberOf(rule), t.rules[rule].label),
    text: [
      sinceText(ruleText(rule, answer, messages), `rule:${rule}`, { sheet, isSet }, messages),
      t.law(t.rules[rule].law),
      ...(isSet ? [t.ruleBasis(answer.basis ?? t.noBasis)] : []),
    ],
  };
};
