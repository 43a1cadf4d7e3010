import type { Messages } from "../vi/vi.ts";

export const commands: Messages["commands"] = {
  help: "Help",
  register: "Pledge",
  pledge: "My pledge",
  pledgeHistory: "Pledge history",
  reportWork: "Update",
  progress: "Progress",
  language: "Language",
  vietnamese: "Tiếng Việt",
  english: "English",
  back: "Back",
  cancel: "Cancel",
};
