import { settingPreviewCard } from "../cards/setting-preview-card.ts";
import { pageOf, settingsRulesCard } from "../cards/settings-rules-card.ts";
import { isNumbered, ruleText } from "../cards/settings-texts.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { count, text } from "../src/bot/value-fields.ts";
import { where } from "../src/bot/where.ts";
import {
  type OfficeRuleAnswer,
  type OfficeRuleName,
  officeRuleNames,
  shapeOf,
} from "../src/domain/office-settings/office-rule.ts";
import type { SettingsChange } from "../src/domain/office-settings/office-settings.ts";
import { faultOf, openSettingsForm, type SettingsDesk } from "./open-settings.ts";

type RuleDesk = SettingsDesk & { readonly rule: OfficeRuleName };

/** Stands for that the office takes back what it said. */
const unset = "unset";

const optionsOf = ({ rule }: RuleDesk): readonly string[] => {
  const shape = shapeOf(rule);
  return "options" in shape ? [...shape.options, unset] : [];
};

type RuleAnswers = Readonly<Record<"option" | "from" | "name" | "basis", string | null>> & {
  readonly number: number | null;
};

const changeIn = (
  { rule }: RuleDesk,
  { option, number, from, name, basis }: RuleAnswers,
): Extract<SettingsChange, { sets: "rule" }> => {
  const value = isNumbered(rule) ? number : option;
  const answer: OfficeRuleAnswer | null =
    value === null || value === unset ? null : { value, from, name, basis };
  return { sets: "rule", rule, answer };
};

const isDated = ({ rule }: RuleDesk): boolean => shapeOf(rule).isDated === true;
const namedBy = (rule: OfficeRuleName): string | undefined => {
  const shape = shapeOf(rule);
  return "named" in shape ? shape.named : undefined;
};

/** A rule that the law leaves to the office. */
export const officeRule = defineForm({
  name: "office-rule",
  version: 1,
  words: ({ settings }) => settings.forms.rule,
  open: async (turn, about) => {
    const { etag, context } = await openSettingsForm(turn);
    const rule = officeRuleNames.find((name) => name === about);
    if (!rule) return instead(settingsRulesCard(context.sheet, { of: "titles", from: 0 }, turn.messages));
    const { value = unset, ...answer } = context.sheet.settings.rules[rule] ?? {};
    const [option, number] = typeof value === "number" ? [null, value] : [value, null];
    const values = { from: null, name: null, basis: null, ...answer, option, number };
    return { subject: rule, etag, context: { ...context, rule }, values };
  },
  intro: ({ messages: { settings: t } }, { rule }) => `${t.rules[rule].label}. ${t.law(t.rules[rule].law)}`,
  fields: {
    option: where(
      (desk: RuleDesk) => optionsOf(desk).length > 0,
      choice<RuleDesk>({ numbered: true }, ({ context, messages: { settings: t } }) =>
        optionsOf(context).map((value) => ({
          value,
          label: value === unset ? t.unset : (t.rules[context.rule].options?.[value] ?? value),
        })),
      ),
    ),
    number: where(({ rule }: RuleDesk) => isNumbered(rule), count<RuleDesk>({ required: false, most: 366 })),
    from: where(isDated, day<RuleDesk>({ required: false })),
    name: where(
      ({ rule }: RuleDesk) => namedBy(rule) !== undefined,
      text<RuleDesk>({ required: false, most: 200, lines: "one" }),
    ),
    basis: text<RuleDesk>({ required: false, most: 200, lines: "one" }),
  },
  skips: (step, { option }) =>
    (step === "from" || step === "name") && (option === unset || option === "none"),
  check: (turn, desk, { option, number, from, name, basis }) => {
    if ([option, number, from, name, basis].includes(undefined)) return undefined;
    const answers = { option, number, from, name, basis } as RuleAnswers;
    const { rule } = desk;
    const shape = shapeOf(rule);
    if ("least" in shape && number !== null && number !== undefined) {
      if (number < shape.least)
        return { refusal: { word: "too-small", details: { least: shape.least } }, field: "number" };
      if (number > shape.most)
        return { refusal: { word: "too-large", details: { most: shape.most } }, field: "number" };
    }
    const change = changeIn(desk, answers);
    const refusal = faultOf(turn, change);
    return refusal && { refusal, field: fieldAt(refusal.word, desk) };
  },
  confirm: ({ messages }, desk, answers) => {
    const { settings: t } = messages;
    const { rule, sheet } = desk;
    const { answer } = changeIn(desk, answers);
    const basis = { label: t.basisLabel, value: answer?.basis ?? t.noBasis };
    return settingPreviewCard(
      {
        label: t.rules[rule].label,
        before: ruleText(rule, sheet.settings.rules[rule], messages),
        after: ruleText(rule, answer ?? undefined, messages),
        law: t.rules[rule].law,
        more: answer ? [basis] : [],
      },
      messages,
    );
  },
  submit: async ({ use }, { context }, answers) => {
    const result = await use.setOffice(changeIn(context, answers));
    return result.ok ? { ok: true, value: { sheet: result.value, rule: context.rule } } : result;
  },
  done: ({ messages }, { sheet, rule }) =>
    settingsRulesCard(sheet, { ...pageOf(rule), saved: true }, messages),
});

const fieldAt = (word: string, desk: RuleDesk): "from" | "option" | "number" => {
  if (word === "rule-answer-unknown" && isDated(desk)) return "from";
  return isNumbered(desk.rule) ? "number" : "option";
};
