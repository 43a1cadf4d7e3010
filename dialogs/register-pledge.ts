import { pledgeCard, pledgePreviewCard } from "../cards/pledge-card.ts";
import { choices } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { instead } from "../src/bot/form.ts";
import { titleWords } from "../src/bot/title-words.ts";
import { percent, text } from "../src/bot/value-fields.ts";
import { type PersonTitle, personTitles } from "../src/domain/codes.ts";
import { confirmingOf } from "../src/domain/confirming/confirming.ts";
import { checkPledge, type PledgeContent, type PledgeFault } from "../src/domain/pledge.ts";
import { refused } from "../src/domain/result.ts";
import type { PledgeDesk } from "../src/usecases/open-pledge.ts";
import { isSaidAgain } from "../src/usecases/register-pledge.ts";
import { planlessCard } from "./plan-commands.ts";

/** The pledge: titles, target rate, movements, the initiative planned. */
export const registerPledge = defineForm({
  name: "register-pledge",
  version: 1,
  words: ({ pledge }) => pledge.form,
  open: async (turn, about) => {
    const desk = await turn.use.openPledge(about);
    if (!desk.ok) return instead(await planlessCard(turn, desk.refusal.word, { command: "register" }));
    const { plan, pledge } = desk.value;
    return {
      subject: plan.id,
      etag: pledge?.etag ?? null,
      context: desk.value,
      values: pledge?.value.content ?? {},
    };
  },
  intro: ({ messages: { pledge, numbers } }, { plan, terms }) => {
    const least = terms.leastTargetRate === null ? null : numbers.percent(terms.leastTargetRate);
    const intro = pledge.intro(plan.document.title, least);
    return terms.titles.length === 0 ? `${intro} ${pledge.noTitles}` : intro;
  },
  fields: {
    titles: choices<PledgeDesk>({ required: false }, ({ context, messages }) =>
      context.terms.titles.map((title) => ({
        value: title,
        label: messages.titles.name(title),
        typed: titleWords[title],
      })),
    ),
    targetRate: percent<PledgeDesk>({ required: false }),
    movements: choices<PledgeDesk>({ required: false }, ({ context }) =>
      context.plan.movements.map(({ id, name }) => ({ value: id, label: name })),
    ),
    initiative: text<PledgeDesk>({ required: false, most: 500 }),
  },
  check: (_turn, { terms, pledge }, answers) => {
    const content = { ...nothing, ...answers };
    const checked = checkPledge(contentOf(content), terms);
    if (!checked.ok) return { refusal: checked.refusal, field: fieldOf[checked.refusal.word] };
    return pledge && isSaidAgain(pledge.value, checked.value) ? refused("nothing-changed") : undefined;
  },
  confirm: ({ messages }, { plan, late }, answers) =>
    pledgePreviewCard(plan, contentOf(answers), { messages, late }),
  submit: async ({ use }, { context }, answers) => {
    const result = await use.registerPledge(context, contentOf(answers));
    return result.ok ? { ok: true, value: { plan: context.plan, pledge: result.value } } : result;
  },
  done: ({ messages }, { plan, pledge }) => {
    const changed = pledge.history.at(-1)?.did === "changed";
    return pledgeCard(plan, pledge, {
      messages,
      told: { state: confirmingOf(pledge), by: null, through: null },
      notice: { tone: "good", text: changed ? messages.pledge.changed : messages.pledge.saved },
    });
  },
});

const nothing: PledgeContent = { titles: [], targetRate: null, movements: [], initiative: null };

/** The field that a fault is about. */
const fieldOf = {
  "title-not-open": "titles",
  "movement-unknown": "movements",
  "rate-out-of-range": "targetRate",
  "rate-below-plan": "targetRate",
  "nothing-pledged": undefined,
} as const satisfies Record<PledgeFault, string | undefined>;

const contentOf = (
  answers: Omit<PledgeContent, "titles"> & { readonly titles: readonly string[] },
): PledgeContent => ({
  ...answers,
  titles: answers.titles.filter((title): title is PersonTitle =>
    personTitles.some((known) => known === title),
  ),
});
