import { erasePreviewCard, rightsPreviewCard } from "../cards/rights-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { fold } from "../src/bot/text.ts";
import { text } from "../src/bot/value-fields.ts";
import { ok, refused } from "../src/domain/result.ts";
import { correctableFields } from "../src/domain/rights/data-request.ts";
import type { Messages } from "../src/messages/messages.ts";
import { rightsOf } from "./rights-of.ts";

type Nothing = Record<string, never>;

const nothing: Nothing = {};

const fieldOf = (raw: string) => correctableFields.find((one) => one === raw) ?? "other";

/** Asks the office to put right what its roster says of the person. */
export const correctData = defineForm({
  name: "correct-data",
  version: 1,
  words: ({ rights }) => rights.correctForm,
  open: async () => ({ subject: "", etag: null, context: nothing, values: {} }),
  fields: {
    field: choice<Nothing>({ numbered: true }, ({ messages: { rights: t } }) =>
      correctableFields.map((value) => ({ value, label: t.field(value) })),
    ),
    proposed: text<Nothing>({ required: true, most: 200, lines: "one" }),
  },
  confirm: ({ messages }, _context, { field, proposed }) => {
    const { rights: t } = messages;
    const facts = [{ label: t.field(fieldOf(field)), value: proposed ?? "" }];
    return rightsPreviewCard({ title: t.correctPreview, facts }, messages);
  },
  submit: async (turn, _opening, { field, proposed }) => {
    const result = await turn.use.askCorrection({ field: fieldOf(field), proposed: proposed ?? "" });
    if (!result.ok) return result;
    return ok(await rightsOf(turn, { tone: "good", text: turn.messages.rights.correctSent }));
  },
  done: (_turn, card) => card,
});

const wishes = ["restrict", "lift"] as const;

/** Lets what is kept of the person be used no more, or used again. */
export const restrictData = defineForm({
  name: "restrict-data",
  version: 1,
  words: ({ rights }) => rights.restrictForm,
  open: async (turn, about) => {
    const isRestricted = turn.use.consent() === "restricted";
    const wish = wishes.find((one) => one === about) ?? (isRestricted ? "lift" : "restrict");
    return { subject: wish, etag: isRestricted ? "restricted" : null, context: nothing, values: { wish } };
  },
  intro: ({ messages: { rights: t } }) => t.restrictPreview.restrict,
  fields: {
    wish: choice<Nothing>({ numbered: true }, ({ messages: { rights: t } }) =>
      wishes.map((value) => ({ value, label: t.wishes[value] })),
    ),
  },
  confirm: ({ messages }, _context, { wish }) => {
    const { rights: t } = messages;
    const right = wish === "lift" ? "lift" : "restrict";
    return rightsPreviewCard({ title: t.right(right), text: [t.restrictPreview[right]] }, messages);
  },
  submit: async (turn, _opening, { wish }) => {
    const isRestricted = wish !== "lift";
    if (!turn.use.restrictProcessing(isRestricted)) return refused("nothing-changed");
    const { rights: t } = turn.messages;
    return ok(await rightsOf(turn, { tone: "good", text: isRestricted ? t.restricted : t.lifted }));
  },
  done: (_turn, card) => card,
});

const scopes = ["eraseEntered", "eraseAll"] as const;

const scopeOf = (raw: string) => scopes.find((one) => one === raw) ?? "eraseEntered";

const isSure = (typed: string | null | undefined, { rights: t }: Messages): boolean =>
  t.sureWords.some((word) => fold(word) === fold(typed ?? ""));

/** Erases what the person entered, and asks for the rest; said twice, for it can't be undone. */
export const eraseData = defineForm({
  name: "erase-data",
  version: 1,
  words: ({ rights }) => rights.eraseForm,
  open: async () => ({ subject: "", etag: null, context: nothing, values: {} }),
  fields: {
    scope: choice<Nothing>({ numbered: true }, ({ messages: { rights: t } }) =>
      scopes.map((value) => ({ value, label: t.scopes[value] })),
    ),
    sure: text<Nothing>({ required: true, most: 20, lines: "one" }),
  },
  check: ({ messages }, _context, { sure }) =>
    sure === undefined || isSure(sure, messages)
      ? undefined
      : { refusal: { word: "erase-word-needed", details: {} }, field: "sure" },
  confirm: ({ messages }, _context, { scope }) => erasePreviewCard(scopeOf(scope), messages),
  submit: async (turn, _opening, { scope }) => {
    const right = scopeOf(scope);
    const result = await turn.use.askErasure(right);
    if (!result.ok) return result;
    const { rights: t } = turn.messages;
    const said = right === "eraseAll" ? t.eraseAsked : t.eraseBegun;
    return ok(await rightsOf(turn, { tone: "good", text: said }));
  },
  done: (_turn, card) => card,
});
