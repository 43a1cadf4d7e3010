import type { RequestAct, RequestFault } from "../../domain/rights/answer-request.ts";
import type { CorrectableField, DataRight, RequestRefusal } from "../../domain/rights/data-request.ts";
import type { Wordings } from "../refusal-word.ts";
import type { Messages } from "../vi/vi.ts";

const rights: Readonly<Record<DataRight, string>> = {
  correct: "Correct data",
  stop: "Withdraw consent",
  restrict: "Restrict the use of data",
  lift: "Lift the restriction",
  eraseEntered: "Erase what I entered",
  eraseAll: "Erase everything",
};

const fields: Readonly<Record<CorrectableField, string>> = {
  name: "Name",
  position: "Position",
  unit: "Unit",
  staffKind: "Kind of staff",
  email: "E-mail",
  code: "Staff code",
  joinedOn: "Joined the office on",
  other: "Something else",
};

const reasons: Readonly<Record<RequestRefusal, string>> = {
  notTrue: "what is kept is true by the office's files",
  lawKeeps: "the law makes the office keep it",
  othersRights: "it touches the rights of others",
  alreadySo: "it was done already",
  erased: "the data is not there any more",
};

/** What people can ask for about their data, and what the office does about it. */
export const rightsMessages: Messages["rights"] = {
  title: "Your rights over your data",
  text: [
    "See, export: “my data”, “export data”.",
    "Correct: figures, pledge and evidence that you entered by their own commands; what the office's roster says by a request.",
    "Withdraw consent: nothing more is recorded and nobody reminds you; what was recorded stays.",
    "Restrict: your data is kept and not used: not in summaries, not in lists of who has done what, no reminders, and nobody else opens your pledge, figures and evidence. Name and unit stay in the roster. You can lift it at any time.",
    "Erase: what you entered is erased at once; everything, while the roster has you, by the office's decision.",
  ],
  toldTitle: "The office answered your request about your data",
  requestsTitle: "Requests you made",
  none: "No request yet.",
  law: "Dates by Law 91/2025/QH15 and Decree 356/2025/NĐ-CP, as law firms report them; articles were not checked.",
  right: (right) => rights[right],
  field: (field) => fields[field],
  reason: (reason) => reasons[reason],
  named: (right, field) => (field === null ? rights[right] : `${rights[right]} (${fields[field]})`),
  receivedOn: (day) => `received on ${day}`,
  acknowledgeBy: (day) => `to be acknowledged by ${day}`,
  acknowledged: (day) => `acknowledged on ${day}`,
  due: (day) => `due on ${day}`,
  noDue: "no basis for a date",
  extended: "extended once",
  done: (day) => `done on ${day}`,
  refused: (day, reason) => `not done, on ${day}: ${reason}`,
  overdue: "OVERDUE",
  acknowledgeLate: "acknowledgement late",
  underWay: "under way",
  correctForm: {
    title: "Ask for a correction",
    intro:
      "The request goes to the emulation officer. What you propose is kept until it is answered. Do not enter state secrets.",
    submit: "Review",
    fields: {
      field: { label: "What is wrong", ask: "What is wrong?" },
      proposed: { label: "What it should be", ask: "What should it be?" },
    },
  },
  correctPreview: "Send the request",
  correctSent: "The request was sent. Its outcome is shown by “data rights”.",
  restrictForm: {
    title: "Restrict the use of data",
    intro: "Please choose.",
    submit: "Review",
    fields: { wish: { label: "Your data", ask: "Which do you choose?" } },
  },
  wishes: { restrict: "Kept, but not used", lift: "Used as before" },
  restrictPreview: {
    restrict:
      "Once you confirm, your data is in no summary and no list, and you are reminded of nothing; you can't pledge or update until you lift it.",
    lift: "Your data is again in summaries and reminders as before.",
  },
  restricted: "The use of your data is restricted.",
  lifted: "The restriction is lifted.",
  restrictedNeeded: (command) =>
    `You restricted the use of your data, so “${command}” is not available. To use it again, press “Lift the restriction”.`,
  eraseForm: {
    title: "Erase your data",
    intro: "It can't be undone. Export your data first.",
    submit: "Review",
    fields: {
      scope: { label: "What to erase", ask: "What should be erased?" },
      sure: { label: "Type “erase” to be sure", ask: "Type “erase” to be sure." },
    },
  },
  scopes: {
    eraseEntered: "What I entered (at once)",
    eraseAll: "Everything (what I entered at once, the rest by the office's decision)",
  },
  sureWords: ["erase"],
  erasePreview: "About to erase",
  erasedTitle: "Will be erased",
  erasedEntered: [
    "Pledges, figures of work, evidence that you entered, reminders and their settings.",
    "Your consent is withdrawn.",
  ],
  erasedAll: [
    "Once the office agrees: what the roster says, evidence that the office confirmed, account, chats.",
  ],
  keptTitle: "What stays, and why",
  kept: [
    "The sealed audit: a random code only, no name.",
    "The ledger of requests: kind, days, outcome, no content.",
    "What you did for the office (plans, duties, confirmations of others): a random code only.",
  ],
  keptEntered: [
    "What the office's roster says, and evidence that the office confirmed: the office has to keep it.",
  ],
  eraseBegun: "What you entered is being erased; it takes some minutes.",
  eraseAsked:
    "What you entered is being erased. The request to erase everything went to the emulation officer.",
  list: {
    title: "Data requests",
    none: "No request is waiting.",
    more: (count) => `and ${count} other requests`,
    openTitle: "Waiting",
    endedTitle: "Answered lately",
    gone: "somebody who is not on the roster any more",
    answer: (number) => `Answer ${number}`,
    own: "your own request is answered by somebody else",
  },
  answerForm: {
    title: "Answer a data request",
    submit: "Review",
    fields: {
      act: { label: "What to do", ask: "What do you do with this request?" },
      reason: { label: "Reason (where it is not done)", ask: "Why is it not done?" },
    },
  },
  acts: (act: RequestAct): string =>
    ({ acknowledge: "Acknowledge", do: "Do it", extend: "Extend once", refuse: "Do not do it" })[act],
  noReason: "none",
  proposed: "Proposed",
  who: "Who asks",
  request: "Request",
  dates: "Dates",
  doCorrectNow:
    "Name and position are corrected at once. Correct the office's roster file too, or the next import brings the old value back.",
  doCorrectElsewhere: "Correct the office's roster file and import it; “Do it” records that this was done.",
  doErase: "Erases everything of this person, which can't be undone, but:",
  answered: "The answer was recorded.",
};

/** Why a request or its answer does not hold. */
export const rightsFaults: Wordings<
  RequestFault | "request-open" | "erase-word-needed" | "person-restricted"
> = {
  "request-gone": () => "This request waits for no answer any more.",
  "request-reason-needed": () => "Choose the reason why it is not done.",
  "request-not-extendable": () =>
    "This request can't be extended: no rule allows it, or it was extended once.",
  "request-open": () => "Such a request is waiting for its answer; see “data rights”.",
  "erase-word-needed": () => "Type “erase” if you are sure.",
  "person-restricted": () =>
    "This person asked that the use of their data is restricted, so it can't be opened.",
};
