import type { Card, Fact, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { RequestFile } from "../src/usecases/rights/answer-requests.ts";
import { formAction } from "./evidence-entry-card.ts";
import { pressingText, requestName } from "./request-facts.ts";

/** Requests that have a button of their own. */
const mostActions = 5;

/** Requests of a list that are shown. */
const mostShown = 20;

/** The requests of the office's people: what waits, the most pressing first, and what was answered lately. */
export const dataRequestsCard = (
  { files, asking, notice }: { files: readonly RequestFile[]; asking: string; notice?: Notice },
  messages: Messages,
): Card => {
  const { rights: t } = messages;
  const open = files.filter(({ pressure, value }) => pressure !== "ended" && value.right !== "eraseEntered");
  const ended = files.filter(({ pressure }) => pressure === "ended").slice(0, mostActions);
  const more = open.length - mostShown;
  const answerable = open.slice(0, mostShown).map((file, index) => ({ file, number: index + 1 }));
  return {
    language: messages.language,
    title: t.list.title,
    notice: notice ?? (open.length === 0 ? { tone: "info", text: t.list.none } : undefined),
    sections: [
      ...(open.length === 0
        ? []
        : [
            {
              title: t.list.openTitle,
              facts: answerable.map(({ file, number }) => lineOf(file, `${number}. `, messages)),
              text: more > 0 ? [t.list.more(more)] : undefined,
            },
          ]),
      ...(ended.length === 0
        ? []
        : [{ title: t.list.endedTitle, facts: ended.map((file) => lineOf(file, "", messages)) }]),
    ],
    actions: [
      ...answerable
        .filter(({ file }) => file.value.personId !== asking)
        .slice(0, mostActions)
        .map(({ file, number }) => formAction(t.list.answer(number), "answer-data-request", file.id)),
      openAction(messages, "help"),
    ],
    footnote: t.law,
  };
};

const lineOf = (file: RequestFile, number: string, messages: Messages): Fact => ({
  label: `${number}${whoOf(file, messages)}: ${requestName(file.value, messages)}`,
  value: pressingText(file, messages),
});

/** Who asks, as far as the roster still has them. */
const whoOf = ({ person }: RequestFile, { rights: t }: Messages): string => person?.name ?? t.list.gone;

/** One request with all that it says. */
export const requestFacts = (file: RequestFile, messages: Messages): readonly Fact[] => {
  const { rights: t } = messages;
  return [
    { label: t.who, value: whoOf(file, messages) },
    { label: t.request, value: requestName(file.value, messages) },
    ...(file.value.proposed === null ? [] : [{ label: t.proposed, value: file.value.proposed }]),
    { label: t.dates, value: pressingText(file, messages) },
  ];
};
