import type { personnelFaults as originals } from "../vi/personnel.ts";
import type { Messages } from "../vi/vi.ts";

/** Why what concerns the roster was not done. */
export const personnelFaults: typeof originals = {
  "roster-busy": () => "The roster is being updated. Please wait until that is over, and try again.",
  "roster-nothing": () => "There is nothing to take in.",
  "roster-no-officer": () =>
    "Nothing was taken in, since nobody would look after emulation any more. Please give at least one person in the file the role “theo dõi thi đua” and send it again.",
  "roster-too-large": () =>
    "The file holds too much text to be kept until you confirm it. Please leave some columns out and send it again.",
  "roster-draft-gone": () => "No roster file is waiting. Please send the file again.",
  "evidence-draft-gone": () => "No file of evidence is waiting. Please send the file again.",
  "account-gone": () => "This request was answered already, or is too old.",
  "account-person-unknown": ({ text }) =>
    `It is not clear who “${text}” is. Please give the code, e-mail or full name of one person on the roster.`,
};

const ofPeople = (count: number): string => `${count} ${count === 1 ? "person" : "people"}`;

/** What an officer sees of the people, and of accounts that ask. */
export const personnel: Messages["personnel"] = {
  title: "Roster",
  count: (count) => `On the roster: ${ofPeople(count)}.`,
  unit: (count, notArrived) =>
    notArrived === 0 ? ofPeople(count) : `${ofPeople(count)}, ${notArrived} never wrote to Thi Đua`,
  unitsTitle: "By unit",
  moreUnits: (count) => `and ${count} more units`,
  peopleTitle: "To be noted",
  notArrived: "Never wrote to Thi Đua",
  refused: "Refused that data are kept",
  unanswered: "Have not answered the notice on personal data",
  requests: "Accounts that ask",
  howTitle: "To update the roster",
  how: [
    "Send an .xlsx or .csv file (up to 5 MB) in this very chat. It needs the columns “Họ và tên” (full name), “Đơn vị” (unit), “Đối tượng” (kind of staff); better with “Mã” (code), “E-mail”, “Chức vụ” (position), “Vai trò” (roles), “Ngày vào” (joined on).",
    "Evidence (yearly ratings, titles, discipline, months worked, initiatives, science works) comes as an .xlsx or .csv file in the same way, a sheet for each sort.",
    "I show every change first; nothing is taken in before you confirm it.",
  ],
  waiting: "A roster file waits for your confirmation.",
  openDraft: "See the waiting file",
  openRequests: (count) => `Accounts that ask (${count})`,
  openNotArrived: (count) => `Never wrote (${count})`,
  openRefused: (count) => `Refused (${count})`,
  openUnanswered: (count) => `Not answered (${count})`,
  openUnits: "Units",
  last: (day) => `Last import: ${day}.`,
  running: (done, all) => `Being taken in: ${done}/${all} changes.`,
  next: "More",
  nobody: "Nobody.",
  from: (first, last, all) => `Lines ${first}-${last} of ${all}`,
  difference: {
    title: "What the file changes",
    notYet: "Nothing was taken in yet. Please look closely, then confirm.",
    busy: "The roster is being updated; once that is over, please open the waiting file again.",
    submit: "Confirm import",
    answer: (count) => `Answer ${count} unclear ${count === 1 ? "line" : "lines"}`,
    all: "See every line",
    discard: "Discard this file",
    more: (count) => `… and ${count} more`,
    later: "Unclear and faulty lines are not taken in; the people on them stay as they are.",
    kept: "A file that waits is kept for a day and then deleted.",
  },
  forms: {
    import: { title: "Import the roster", submit: "Confirm import", fields: {} },
    discard: {
      title: "Discard the roster file",
      intro: "The file is thrown away; the roster stays as it is.",
      submit: "Discard this file",
      fields: {},
    },
    answer: {
      title: "Unclear lines",
      submit: "Save answers",
      field: (number) => ({
        label: `Question ${number}`,
        ask: `Who is the line of question ${number}? Type the number.`,
      }),
    },
    account: {
      title: "Who is this account?",
      submit: "Review",
      fields: {
        person: {
          label: "Person on the roster",
          help: "People of the same name first, then those who never wrote to Thi Đua.",
          ask: "Who is this account? Type the number.",
        },
        other: {
          label: "Or a code, e-mail or full name (optional)",
          help: "For somebody not listed above, such as a person with a new account.",
          ask: "Or give the code, e-mail or full name of that person.",
        },
      },
    },
    decline: { title: "Decline the account", submit: "Decline", fields: {} },
  },
  answerIntro: "Each line below may be somebody on the roster already. Please choose for each question.",
  question: (number, text) => `Question ${number}: ${text}`,
  newcomer: "Somebody new, not on the roster yet",
  later: "Later",
  discarded: "The file was discarded; the roster stays as it is.",
  progress: {
    title: "Roster import",
    started: "Received. The import is under way; this card updates itself.",
    label: "Done",
    reading: (done, all) => `${done}/${all} changes`,
    done: "Taken in.",
    failed:
      "The import was tried many times and could not be finished. What was taken in is kept; please send the file again for the rest.",
  },
  account: {
    listTitle: "Accounts that ask",
    listText:
      "These accounts of the office wrote to Thi Đua and match nobody on the roster. Names and e-mails are as Teams gives them.",
    none: "No account is asking.",
    numbered: (number, name) => `${number}. ${name === "" ? "(no name)" : name}`,
    asked: (email, when) => `${email ?? "no e-mail"}, asked at ${when}`,
    link: (number) => `Link ${number}`,
    decline: (number) => `Decline ${number}`,
    intro: (name, email) => `Account: ${[name, email ?? ""].filter((part) => part !== "").join(", ")}.`,
    declineIntro: (name, email) =>
      `The account ${[name, email ?? ""].filter((part) => part !== "").join(", ")} can't ask again for 30 days.`,
    inUse: (text) => `${text} (uses another account)`,
    previewTitle: "Link the account",
    accountLabel: "Account",
    personLabel: "Is",
    replaces:
      "This person has used another account. Once you confirm, the old account no longer reaches their data.",
    sure: "Once you confirm, this account sees and changes this person's data. Please be sure that it is theirs.",
    linkedTitle: "Linked",
    linked: (name) => `In a moment Thi Đua knows ${name} when they write.`,
    declined: "This account was declined.",
  },
  access: {
    ask: "I am not on the roster yet",
    says: (typed) => typed.trim().toLowerCase() === "i am not on the roster yet",
    title: "Request to be added to the roster",
    answers: {
      asked:
        "I have told those who look after emulation: your name and e-mail as your Teams account gives them. Once they confirm, just write to me again.",
      "asked-before": "Your request was passed on before, and waits for an answer.",
      declined:
        "Your request was not accepted. Please contact those who look after emulation in your office.",
      full: "Too many requests are waiting. Please contact those who look after emulation in your office.",
      "which-office":
        "I serve several offices, and it is not clear which one is yours. Please ask those who look after emulation to put your e-mail on the roster.",
      unknown:
        "Teams did not say who you are, so your request was not passed on. Please try again in some minutes.",
    },
  },
};
