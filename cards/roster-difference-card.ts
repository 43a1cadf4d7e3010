import type { Action, Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { differenceLines, differenceParts } from "../src/bot/roster-words.ts";
import { submitAction } from "../src/bot/submit-action.ts";
import { keepsOfficer } from "../src/domain/roster/compared-roster.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { DraftDesk } from "../src/usecases/roster/roster-drafts.ts";
import { rosterAction } from "./roster-card.ts";

/** Lines of each part that are shown at once. */
const mostLines = 5;

type How = {
  readonly newKey: () => string;
  /** Whether evidence was in the same file. */
  readonly hasEvidence?: boolean;
};

/** What a file changes of the roster, to be confirmed. */
export const rosterDifferenceCard = (
  desk: DraftDesk,
  messages: Messages,
  { newKey, hasEvidence = false }: How,
): Card => {
  const { personnel, roster: t } = messages;
  const { difference: words } = personnel;
  const { compared, draft } = desk;
  const lines = differenceLines(compared, messages);
  const shown = differenceParts.filter((part) => lines[part].length > 0);
  const isCut = shown.some((part) => lines[part].length > mostLines);
  return {
    language: messages.language,
    title: words.title,
    ...(draft.fileName !== "" && { subtitle: draft.fileName }),
    notice: noticeOf(desk, messages),
    text: summaryLines(desk, messages),
    sections: shown.map((part) => ({
      title: t[part](lines[part].length),
      text: [
        ...lines[part].slice(0, mostLines),
        ...(lines[part].length > mostLines ? [words.more(lines[part].length - mostLines)] : []),
      ],
    })),
    actions: [
      ...deeds(desk, messages, newKey),
      ...(isCut ? [rosterAction(words.all, "lines:0")] : []),
      ...(hasEvidence ? [rosterAction(messages.evidenceSheets.file.openEvidence, "evidence")] : []),
      openAction(messages, "roster"),
    ],
    footnote: [...(lines.questions.length + lines.faults.length > 0 ? [words.later] : []), words.kept].join(
      " ",
    ),
  };
};

/** Whether anything is to be taken in, and may be. */
const isReady = ({ compared, roster }: DraftDesk): boolean =>
  roster.jobId === null && hasChanges(compared.difference) && keepsOfficer(compared);

const hasChanges = ({
  newUnits,
  added,
  moved,
  changed,
  leftIds,
}: DraftDesk["compared"]["difference"]): boolean =>
  [newUnits, added, moved, changed, leftIds].some((part) => part.length > 0);

const noticeOf = (desk: DraftDesk, messages: Messages): NonNullable<Card["notice"]> => {
  const { difference: words } = messages.personnel;
  if (desk.roster.jobId !== null) return { tone: "warning", text: words.busy };
  if (!hasChanges(desk.compared.difference)) return { tone: "info", text: messages.roster.nothing };
  if (isReady(desk)) return { tone: "warning", text: words.notYet };
  return { tone: "bad", text: messages.refusals({ word: "roster-no-officer", details: {} }) };
};

const deeds = (desk: DraftDesk, { personnel }: Messages, newKey: () => string): readonly Action[] => {
  const { difference: words } = personnel;
  const { questions } = desk.compared.difference;
  const stamp = { subject: "draft", etag: desk.version };
  return [
    ...(isReady(desk)
      ? [submitAction({ ...stamp, form: "import-roster", key: newKey() }, words.submit, "main")]
      : []),
    ...(questions.length > 0
      ? [
          {
            does: "act",
            label: words.answer(questions.length),
            verb: "form.open",
            data: { form: "answer-roster", subject: "0" },
          } as const,
        ]
      : []),
    submitAction({ ...stamp, form: "discard-roster", key: newKey() }, words.discard, "danger"),
  ];
};

/** What was read, and what of it changes nothing. */
export const summaryLines = (desk: DraftDesk, { roster: t }: Messages): readonly string[] => {
  const { reading, difference } = desk.compared;
  const { unchangedIds, heldIds } = difference;
  return [
    t.file(desk.draft.sheet, reading.rows.length),
    ...(reading.unreadColumns.length === 0 ? [] : [t.unread(reading.unreadColumns.join(", "))]),
    ...(unchangedIds.length === 0 ? [] : [t.unchanged(unchangedIds.length)]),
    ...(heldIds.length === 0 ? [] : [t.held(heldIds.length)]),
  ];
};

/** Every line of the difference, each part below its title. */
export const allLines = ({ compared }: DraftDesk, messages: Messages): readonly string[] => {
  const lines = differenceLines(compared, messages);
  return differenceParts.flatMap((part) =>
    lines[part].length === 0 ? [] : [messages.roster[part](lines[part].length), ...lines[part]],
  );
};
