import type { Action, Card, Notice } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import type { RequestDates } from "../src/domain/rights/request-clock.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { KeptRequest } from "../src/usecases/rights/data-requests-port.ts";
import { requestName, requestText } from "./request-facts.ts";

/** What a person asked for, and by when it is to be answered. */
export type OwnRequest = KeptRequest & RequestDates;

/** Requests that are shown, the newest first. */
const mostShown = 8;

/** What a person can ask for about their data, and what became of what they asked for. */
export const rightsCard = (
  {
    requests,
    isRestricted,
    notice,
  }: { requests: readonly OwnRequest[]; isRestricted: boolean; notice?: Notice },
  messages: Messages,
): Card => {
  const { rights: t } = messages;
  const newest = requests.toReversed().slice(0, mostShown);
  return {
    language: messages.language,
    title: t.title,
    notice,
    text: t.text,
    sections: [
      {
        title: t.requestsTitle,
        ...(newest.length === 0
          ? { text: [t.none] }
          : {
              facts: newest.map((one) => ({
                label: requestName(one.value, messages),
                value: requestText(one.value, one, messages),
              })),
            }),
      },
    ],
    actions: rightsActions(isRestricted, messages),
    footnote: t.law,
  };
};

const rightsActions = (isRestricted: boolean, messages: Messages): readonly Action[] => [
  openAction(messages, "correctData"),
  openAction(messages, isRestricted ? "liftRestriction" : "restrictData"),
  openAction(messages, "disagree"),
  openAction(messages, "eraseData"),
  openAction(messages, "myData"),
];

/** That something is not done while the person restricts the use of their data, and how to lift that. */
export const restrictedCard = (messages: Messages, command: Parameters<typeof openAction>[1]): Card => ({
  language: messages.language,
  title: messages.rights.right("restrict"),
  notice: { tone: "info", text: messages.rights.restrictedNeeded(messages.commands[command]) },
  actions: [
    openAction(messages, "liftRestriction"),
    openAction(messages, "dataRights"),
    openAction(messages, "myData"),
  ],
});

/** What would be sent, or would change, before it is. */
export const rightsPreviewCard = (
  { title, text, facts }: { title: string; text?: readonly string[]; facts?: Card["facts"] },
  messages: Messages,
): Card => ({
  language: messages.language,
  title,
  notice: { tone: "warning", text: messages.forms.checkFirst },
  text,
  facts,
});

/** What is erased, what stays and why, before it is. */
export const erasePreviewCard = (right: "eraseEntered" | "eraseAll", messages: Messages): Card => {
  const { rights: t } = messages;
  const isAll = right === "eraseAll";
  return {
    ...rightsPreviewCard({ title: `${t.erasePreview}: ${t.right(right)}` }, messages),
    sections: [
      { title: t.erasedTitle, text: isAll ? [...t.erasedEntered, ...t.erasedAll] : t.erasedEntered },
      { title: t.keptTitle, text: isAll ? t.kept : [...t.keptEntered, ...t.kept] },
    ],
  };
};
