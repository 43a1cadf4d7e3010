import { dataRequestsCard, requestFacts } from "../cards/data-requests-card.ts";
import { rightsPreviewCard } from "../cards/rights-card.ts";
import type { Notice } from "../src/bot/card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Field } from "../src/bot/field.ts";
import { instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { ok } from "../src/domain/result.ts";
import { isExtendable, requestActs } from "../src/domain/rights/answer-request.ts";
import { requestRefusals } from "../src/domain/rights/data-request.ts";
import type { RequestFile } from "../src/usecases/rights/answer-requests.ts";

/** The office's requests, as whoever asks for them sees them. */
export const requestsOf = async (turn: Turn, notice?: Notice) => {
  const files = await turn.use.listDataRequests();
  return dataRequestsCard({ files, asking: turn.person.id, ...(notice && { notice }) }, turn.messages);
};

const actOf = (raw: string | undefined) => requestActs.find((one) => one === raw) ?? "acknowledge";
const reasonOf = (raw: string | undefined) => requestRefusals.find((one) => one === raw) ?? null;

const acts = choice<RequestFile>({ numbered: true }, ({ context, messages: { rights: t } }) =>
  requestActs
    .filter((act) => act !== "extend" || isExtendable(context.value))
    .filter((act) => act !== "acknowledge" || context.value.acknowledged === null)
    .map((value) => ({ value, label: t.acts(value) })),
);

const reasons = choice<RequestFile>({ numbered: true }, ({ messages: { rights: t } }) =>
  requestRefusals.filter((one) => one !== "erased").map((value) => ({ value, label: t.reason(value) })),
);

const reason: Field<string, RequestFile> = {
  ...reasons,
  required: false,
  read: (raw, place) => (raw === "" ? ok("") : reasons.read(raw, place)),
};

/** Acknowledges a request about data, does it, lengthens its time, or says why not. */
export const answerDataRequest = defineForm({
  name: "answer-data-request",
  version: 1,
  words: ({ rights }) => rights.answerForm,
  open: async (turn, about) => {
    const file = await turn.use.openDataRequest(about);
    if (!file || file.pressure === "ended") {
      const text = turn.messages.refusals({ word: "request-gone", details: {} });
      return instead(await requestsOf(turn, { tone: "info", text }));
    }
    return { subject: about, etag: file.etag, context: file, values: {} };
  },
  intro: ({ messages }, file) =>
    requestFacts(file, messages)
      .map(({ label, value }) => `${label}: ${value}`)
      .join("\n"),
  fields: { act: acts, reason },
  skips: (step, raw) => step === "reason" && raw["act"] !== "refuse",
  needs: (step, raw) => step === "reason" && raw["act"] === "refuse",
  check: (_turn, _file, answers) =>
    answers.act === "refuse" && reasonOf(answers.reason) === null
      ? { refusal: { word: "request-reason-needed", details: {} }, field: "reason" }
      : undefined,
  confirm: ({ messages }, file, { act, reason: why }) => {
    const { rights: t } = messages;
    const chosen = reasonOf(why);
    const facts = [
      ...requestFacts(file, messages),
      ...(actOf(act) === "refuse" && chosen
        ? [{ label: t.answerForm.fields.reason.label, value: t.reason(chosen) }]
        : []),
    ];
    return rightsPreviewCard(
      { title: t.acts(actOf(act)), text: noteOf(file, act, messages), facts },
      messages,
    );
  },
  submit: async (turn, { context }, { act, reason: why }) => {
    const result = await turn.use.answerDataRequest(context, { act: actOf(act), reason: reasonOf(why) });
    if (!result.ok) return result;
    return ok(await requestsOf(turn, { tone: "good", text: turn.messages.rights.answered }));
  },
  done: (_turn, card) => card,
});

/** What doing it means. */
const noteOf = ({ value }: RequestFile, act: string, { rights: t }: Turn["messages"]): readonly string[] => {
  if (actOf(act) !== "do") return [];
  if (value.right === "eraseAll") return [t.doErase, ...t.kept];
  return [value.field === "name" || value.field === "position" ? t.doCorrectNow : t.doCorrectElsewhere];
};
