import { linkedCard, linkPreviewCard } from "../cards/account-cards.ts";
import { type Choosable, choice } from "../src/bot/choice-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import type { Field } from "../src/bot/field.ts";
import type { Clash } from "../src/bot/form.ts";
import { rosterWords } from "../src/bot/roster-words.ts";
import { text } from "../src/bot/value-fields.ts";
import { ok } from "../src/domain/result.ts";
import { foldWords } from "../src/domain/roster/fold-words.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { AccountCandidate, RequestDesk } from "../src/usecases/roster/account-requests.ts";
import { openRequest } from "./roster-forms.ts";

/** People to choose from at most; anybody else is named. */
const mostListed = 40;

const options = ({ likely, roster }: RequestDesk, messages: Messages): readonly Choosable[] => {
  const words = rosterWords(roster.units, messages);
  const { inUse } = messages.personnel.account;
  return likely.slice(0, mostListed).map(({ person, hasArrived }) => ({
    value: person.id,
    label: hasArrived ? inUse(words.person(person)) : words.person(person),
  }));
};

const listed = choice<RequestDesk>({ numbered: true }, ({ context, messages }) => options(context, messages));

const person: Field<string, RequestDesk> = {
  ...listed,
  required: false,
  read: (raw, place) => (raw === "" ? ok("") : listed.read(raw, place)),
};

/** Leads an account to one person of the roster. */
export const confirmAccount = defineForm({
  name: "confirm-account",
  version: 1,
  words: ({ personnel }) => personnel.forms.account,
  open: openRequest,
  intro: ({ messages }, { request: { value } }) => messages.personnel.account.intro(value.name, value.email),
  fields: { person, other: text<RequestDesk>({ required: false, most: 200, lines: "one" }) },
  check: (_turn, desk, answers): Clash<"person" | "other"> | undefined => {
    if (candidateOf(desk, answers)) return undefined;
    const { other } = answers;
    if (!other) return { refusal: { word: "required", details: {} }, field: "person" };
    return { refusal: { word: "account-person-unknown", details: { text: other } }, field: "other" };
  },
  confirm: ({ messages }, desk, answers) => linkPreviewCard(desk, chosen(desk, answers), messages),
  submit: ({ use }, { context }, answers) => use.confirmAccount(context, chosen(context, answers).person),
  done: ({ messages }, linked) => linkedCard(linked, messages),
});

type Said = { readonly person?: string | undefined; readonly other?: string | null | undefined };

/** Who is meant: whoever is named, else whoever is chosen; undefined where that is nobody, or several. */
const candidateOf = ({ all }: RequestDesk, { person: id, other }: Said): AccountCandidate | undefined => {
  if (!other) return all.find((candidate) => candidate.person.id === id);
  const said = other.trim().toLowerCase();
  const meant = (is: (candidate: AccountCandidate) => boolean) => {
    const [first, ...more] = all.filter(is);
    return more.length === 0 ? first : undefined;
  };
  return (
    meant((one) => one.person.code?.toLowerCase() === said) ??
    meant((one) => one.person.email === said) ??
    meant((one) => foldWords(one.person.name) === foldWords(other))
  );
};

const chosen = (desk: RequestDesk, said: Said): AccountCandidate => {
  const candidate = candidateOf(desk, said);
  if (!candidate) throw new Error("Nobody was chosen; the answers were not checked.");
  return candidate;
};
