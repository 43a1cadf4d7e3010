import type { Messages } from "../vi/vi.ts";

export const consent: Messages["consent"] = {
  ask: (command) => `“${command}” keeps what you enter. Do you agree?`,
  askAgain: (command) =>
    `This notice has changed since you agreed: it now tells what the office itself enters. To go on entering by “${command}”, please answer once more; what was recorded stays as it is.`,
  typed: "You can type “I agree” or “I do not agree”. Nothing is kept until you answer.",
  given: "Noted: you agree that Thi Đua keeps your data as the notice says.",
  next: "Next you can pledge, or report a month's tasks: just type “18/20 tasks, 16 well done”.",
  refused:
    "Noted: you do not agree. From now on Thi Đua records no pledge, figures or evidence that you would enter.",
  kept: "What was recorded before, if anything, is in “my data”; to have it erased, type “erase my data”.",
  needed: (command) =>
    `You chose not to agree, so “${command}” is not available. Nothing was kept this time.`,
  worksTitle: "Still available",
  works: [
    "“calendar”: phases, deadlines, anniversaries",
    "“my pledge”, “work history”, “initiatives”, “evidence”: see what was recorded before",
    "“titles”: what the law asks for each title",
    "“my data”: what your office and Thi Đua keep about you",
    "“language”, “help”",
  ],
  waitsTitle: "Not available until you agree",
  waits: ["“register”, “update”; adding or changing initiatives and evidence"],
  change: "You can change your mind at any time: type “I agree” or “I do not agree”.",
};
