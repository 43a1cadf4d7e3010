import type { Messages } from "../vi/vi.ts";

export const forms: Messages["forms"] = {
  rejected: "Not recorded yet. Please correct what is marked below; what you typed has been kept.",
  outdated:
    "This changed after the form was opened. Below is the current version; please check it and send it again.",
  renewed: "This form is an old one. Below is the current version; please check it and send it again.",
  unrecorded: "What you just answered (not recorded)",
  understood: "Understood so far (not recorded)",
  cancelled: "Cancelled. Nothing was recorded.",
  confirm: "Confirm",
  edit: "Edit",
  cancel: "Cancel",
  typeInstead: "Answer by typing",
  goOn: "Go on answering",
  checkFirst: "Please check. Nothing is recorded until you confirm.",
  confirmHint: "Type “confirm” to record it, “edit” to answer again, “back” or “cancel”.",
  typing: {
    held: (answer) => `It says now: ${answer}`,
    more: (left) => `${left} more to choose from. Type “more” to see them, or type the name.`,
    skip: "“skip” if there is none",
    keep: "“keep” to leave it as it is",
    back: "“back” for the previous question",
    cancel: "“cancel” to stop",
    all: (hints) => `Type ${hints.join(", ")}.`,
  },
  writtenEarlier:
    "Your message was sent before this question was asked, so it was not taken as the answer. Please answer again.",
  alreadyOpen: "You are in the middle of this. Please go on, or type “cancel” to begin again.",
  stillOpen: (title, question) => `“${title}” is still waiting for your answer: ${question}`,
};
