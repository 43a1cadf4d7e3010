import { sheetParts, sheetRest, sheetTitle } from "../../../cards/evidence-file-lines.ts";
import type { Messages } from "../../messages/messages.ts";
import type { EvidenceCompared } from "./compare-evidence-file.ts";

type Compared = Extract<EvidenceCompared, { readonly is: "compared" }>;

/** What a file changes in words, sheet by sheet, a line each. */
export const tellEvidence = ({ sheets, aside }: Compared, messages: Messages): readonly string[] => [
  ...aside,
  ...sheets.flatMap((sheet) => [
    sheetTitle(sheet, messages),
    ...sheetRest(sheet, messages),
    ...sheetParts(sheet, messages).flatMap(({ title, lines }) => [
      title,
      ...lines.map((line) => `  - ${line}`),
    ]),
  ]),
];
