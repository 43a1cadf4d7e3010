import type { fileFaults as originals } from "../vi/files.ts";
import type { Messages } from "../vi/vi.ts";

/** Why a file that somebody sent could not be had. */
export const fileFaults: typeof originals = {
  "file-elsewhere": () => "This file was not fetched: it is not in the office's OneDrive or SharePoint.",
  "file-gone": () =>
    "The file could not be fetched: its link has expired, or it was deleted. Please send it again.",
  "file-too-large": ({ mostMegabytes }) =>
    `The file is too large: files up to ${mostMegabytes} MB are taken.`,
  "file-slow": ({ seconds }) =>
    `The file had not arrived after ${seconds} seconds, so I stopped. Nothing was recorded; please send it again in a few minutes.`,
  "file-unreachable": () =>
    "The file could not be fetched from Teams. Please send it again in a few minutes.",
};

/** Files that people send. */
export const files: Messages["files"] = {
  title: "File received",
  ofNoUse: "I cannot use this kind of file yet.",
  ofUse: "What can be sent: a roster, evidence or figures of targets (.xlsx, .csv), a plan (.yaml).",
  ofNoUseToYou: "For now only those who look after emulation send me files.",
  oneAtATime: "Please send one file at a time. None of them was read.",
};
