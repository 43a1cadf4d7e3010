import type { FileContent, FileKind } from "../bot/file.ts";
import type { Messages } from "../messages/messages.ts";
import type { PersonalData } from "../usecases/show-data.ts";
import { personalJson } from "./personal-json.ts";
import { personalRows } from "./personal-rows.ts";
import { writeSheet } from "./write-sheet.ts";

/** All that is kept of a person as a file they take away. */
export const personalFile = (kind: FileKind, kept: PersonalData, messages: Messages): FileContent =>
  kind === "csv"
    ? { type: "text/csv; charset=utf-16le", bytes: writeSheet(personalRows(kept, messages)) }
    : {
        type: "application/json; charset=utf-8",
        bytes: Buffer.from(`${JSON.stringify(personalJson(kept, messages), null, 2)}\n`),
      };
