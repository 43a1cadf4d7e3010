import type { Card } from "../src/bot/card.ts";
import { openAction } from "../src/bot/open-action.ts";
import { rosterWords } from "../src/bot/roster-words.ts";
import type { RosterPerson } from "../src/domain/roster/roster-person.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { AccountCandidate, RequestDesk } from "../src/usecases/roster/account-requests.ts";
import type { RosterOverview } from "../src/usecases/roster/open-roster.ts";
import type { AccountRequest } from "../src/usecases/roster/roster-desk.ts";
import { formAction } from "./evidence-entry-card.ts";

/** Requests on one card; the others come once these are answered. */
const mostRequests = 2;

/** The accounts that ask, those who wait longest first. */
export const requestsCard = ({ requests }: RosterOverview, messages: Messages): Card => {
  const { account: t } = messages.personnel;
  const shown = requests.slice(0, mostRequests).map(({ value }, index) => ({ value, number: index + 1 }));
  return {
    language: messages.language,
    title: t.listTitle,
    text: [requests.length === 0 ? t.none : t.listText],
    sections: requests.slice(0, 10).map(({ value }, index) => ({
      title: t.numbered(index + 1, value.name),
      text: [t.asked(value.email, messages.dates.moment(value.askedAt))],
    })),
    actions: [
      ...shown.flatMap(({ value, number }) => [
        formAction(t.link(number), "confirm-account", value.id),
        formAction(t.decline(number), "decline-account", value.id),
      ]),
      openAction(messages, "roster"),
    ],
  };
};

/** Which account is led to whom, before it counts. */
export const linkPreviewCard = (
  { request: { value }, roster }: RequestDesk,
  { person, hasArrived }: AccountCandidate,
  messages: Messages,
): Card => {
  const { account: t } = messages.personnel;
  return {
    language: messages.language,
    title: t.previewTitle,
    notice: { tone: "warning", text: hasArrived ? t.replaces : t.sure },
    facts: [
      {
        label: t.accountLabel,
        value: [value.name, value.email ?? ""].filter((part) => part !== "").join(", "),
      },
      { label: t.personLabel, value: rosterWords(roster.units, messages).person(person) },
    ],
  };
};

/** That an account leads to somebody now. */
export const linkedCard = ({ name }: RosterPerson, messages: Messages): Card => ({
  language: messages.language,
  title: messages.personnel.account.linkedTitle,
  notice: { tone: "good", text: messages.personnel.account.linked(name) },
  actions: [openAction(messages, "roster")],
});

/** That an account stays outside. */
export const declinedCard = ({ name, email }: AccountRequest, messages: Messages): Card => ({
  language: messages.language,
  title: messages.personnel.account.listTitle,
  notice: { tone: "info", text: messages.personnel.account.declined },
  text: [[name, email ?? ""].filter((part) => part !== "").join(", ")],
  actions: [openAction(messages, "roster")],
});

/** Why something about the roster can't be opened. */
export const rosterNoticeCard = (text: string, messages: Messages): Card => ({
  language: messages.language,
  title: messages.personnel.title,
  notice: { tone: "info", text },
  actions: [openAction(messages, "roster")],
});
