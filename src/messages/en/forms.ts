import type { Messages } from "../vi/vi.ts";

export const forms: Messages["forms"] = {
  rejected: "Not recorded yet. Please correct what is marked below; what you typed has been kept.",
  outdated:
    "This changed after the form was opened. Below is the current version; please check it and send it again.",
  cancelled: "Cancelled. Nothing was recorded.",
  confirm: "Confirm",
  edit: "Edit",
  cancel: "Cancel",
  typeInstead: "Answer by typing",
  checkFirst: "Please check. Nothing is recorded until you confirm.",
  confirmHint: "Type “confirm” to record it, “edit” to answer again, “back” or “cancel”.",
  typingHint: "Type “back” for the previous question, “cancel” to stop.",
  typingHintOptional:
    "Type “skip” if there is none, “keep” to keep what is there, “back” for the previous question, “cancel” to stop.",
  writtenEarlier:
    "Your message was sent before this question was asked, so it was not taken as the answer. Please answer again.",
  stillOpen: (title, question) => `“${title}” is still waiting for your answer: ${question}`,
};
