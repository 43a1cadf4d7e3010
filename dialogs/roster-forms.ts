import { declinedCard, rosterNoticeCard } from "../cards/account-cards.ts";
import { evidenceSummary } from "../cards/evidence-difference-card.ts";
import { rosterDifferenceCard, summaryLines } from "../cards/roster-difference-card.ts";
import { evidenceProgressCard, rosterProgressCard } from "../cards/roster-progress-card.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { JobProgress } from "../src/usecases/job-progress.ts";
import type { RequestDesk } from "../src/usecases/roster/account-requests.ts";
import type { EvidenceDesk } from "../src/usecases/roster/evidence-drafts.ts";
import type { DraftDesk } from "../src/usecases/roster/roster-drafts.ts";
import { noDraftCard, noEvidenceCard } from "./roster-commands.ts";

/** The file that waits, as a form's opening. */
const openDraftForm = async (turn: Turn) => {
  const desk = await turn.use.openRosterDraft();
  return desk
    ? { subject: "draft", etag: desk.version, context: desk, values: {} }
    : instead(noDraftCard(turn));
};

/** Takes in what a file changes, once its officer looked at it. */
export const importRoster = defineForm<DraftDesk, Record<never, never>, JobProgress>({
  name: "import-roster",
  version: 1,
  words: ({ personnel }) => personnel.forms.import,
  open: openDraftForm,
  intro: ({ messages }, desk) => differenceSummary(desk, messages).join("\n"),
  fields: {},
  submit: ({ use }, { context }) => use.importRoster(context),
  done: ({ messages }, progress) => rosterProgressCard(progress, messages),
});

const differenceSummary = (desk: DraftDesk, messages: Turn["messages"]): readonly string[] => [
  ...summaryLines(desk, messages),
  ...(rosterDifferenceCard(desk, messages, { newKey: () => "" }).sections ?? []).map(({ title }) =>
    title.replace(/:$/, "."),
  ),
];

/** Throws the file away that waits. */
export const discardRoster = defineForm<DraftDesk, Record<never, never>, unknown>({
  name: "discard-roster",
  version: 1,
  words: ({ personnel }) => personnel.forms.discard,
  open: openDraftForm,
  fields: {},
  submit: async ({ use }, { context }) => {
    const discarded = use.discardRosterDraft(context);
    return discarded.ok ? discarded : { ok: false, refusal: { word: "roster-draft-gone", details: {} } };
  },
  done: ({ messages }) => rosterNoticeCard(messages.personnel.discarded, messages),
});

/** The file of evidence that waits, as a form's opening. */
const openEvidenceForm = async (turn: Turn) => {
  const desk = await turn.use.openEvidenceDraft();
  return desk
    ? { subject: "draft", etag: desk.version, context: desk, values: {} }
    : instead(noEvidenceCard(turn));
};

/** Takes in what a file changes of people's evidence, once its officer looked at it. */
export const importEvidence = defineForm<EvidenceDesk, Record<never, never>, JobProgress>({
  name: "import-evidence",
  version: 1,
  words: ({ evidenceSheets }) => evidenceSheets.file.forms.import,
  open: openEvidenceForm,
  intro: ({ messages }, desk) => evidenceSummary(desk, messages).join("\n"),
  fields: {},
  submit: ({ use }, { context }) => use.importEvidence(context),
  done: ({ messages }, progress) => evidenceProgressCard(progress, messages),
});

/** Throws the file of evidence away that waits. */
export const discardEvidence = defineForm<EvidenceDesk, Record<never, never>, unknown>({
  name: "discard-evidence",
  version: 1,
  words: ({ evidenceSheets }) => evidenceSheets.file.forms.discard,
  open: openEvidenceForm,
  fields: {},
  submit: async ({ use }, { context }) => {
    const discarded = use.discardEvidenceDraft(context);
    return discarded.ok ? discarded : { ok: false, refusal: { word: "evidence-draft-gone", details: {} } };
  },
  done: ({ messages }) => rosterNoticeCard(messages.evidenceSheets.file.discarded, messages),
});

/** The request of an account, as a form's opening. */
export const openRequest = async (
  { use, messages }: Turn,
  about: string,
): Promise<{ subject: string; etag: string; context: RequestDesk; values: object } | Instead> => {
  const desk = await use.openAccountRequest(about);
  if (!desk)
    return instead(rosterNoticeCard(messages.refusals({ word: "account-gone", details: {} }), messages));
  return { subject: about, etag: `${desk.request.etag} ${desk.roster.revision}`, context: desk, values: {} };
};

/** Leaves an account outside. */
export const declineAccount = defineForm<RequestDesk, Record<never, never>, RequestDesk["request"]["value"]>({
  name: "decline-account",
  version: 1,
  words: ({ personnel }) => personnel.forms.decline,
  open: openRequest,
  intro: ({ messages }, { request: { value } }) =>
    messages.personnel.account.declineIntro(value.name, value.email),
  fields: {},
  submit: async ({ use }, { context }) => {
    const declined = use.declineAccount(context);
    return declined.ok ? declined : { ok: false, refusal: { word: "account-gone", details: {} } };
  },
  done: ({ messages }, request) => declinedCard(request, messages),
});
