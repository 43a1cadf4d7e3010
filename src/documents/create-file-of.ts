import type { FileContent, MakeFile } from "../bot/file.ts";
import type { Reply } from "../bot/reply.ts";
import type { TurnStore } from "../bot/turn-store.ts";
import type { Result } from "../domain/result.ts";
import { type Messages, messagesIn } from "../messages/messages.ts";
import type { PlanFault } from "../usecases/current-plan.ts";
import type { ShownFigures } from "../usecases/figures/show-figures.ts";
import { writeBookAside } from "./book/write-book-aside.ts";
import { figureRows } from "./figure-rows.ts";
import { listsBook } from "./lists-book.ts";
import { personalFile } from "./personal-file.ts";
import { writeSheet } from "./write-sheet.ts";

/** What makes the file of a reply from what is known when it is made; undefined for a reply without one. */
export const createFileOf =
  ({ personFor }: Pick<TurnStore, "personFor">) =>
  (reply: Reply): MakeFile | undefined => {
    if (reply.is !== "offer" && reply.is !== "file") return undefined;
    const { file, card } = reply;
    return async () => {
      const known = await personFor(file);
      if (!known) throw new Error(`A file was asked for by person ${file.personId}, who is not there.`);
      if (file.kind === "yaml") return planFile(await known.use.writePlanFile(file.planId ?? ""));
      if (file.kind === "xlsx") {
        const { planId = "", unitId = null } = file;
        const told = await known.use.reportLists({ planId, unitId });
        return {
          type: workbookType,
          bytes: await writeBookAside(await listsBook(told, messagesIn(card.language))),
        };
      }
      if (file.planId !== undefined)
        return figureSheet(await known.use.showFigures(file.planId), messagesIn(card.language));
      return personalFile(file.kind, await known.use.showData(), messagesIn(card.language));
    };
  };

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The targets of a plan, to be filled in and sent back. */
const figureSheet = (shown: Result<ShownFigures, PlanFault>, messages: Messages): FileContent => {
  if (!shown.ok) throw new Error("A sheet was asked for of a plan that is not there.");
  return { type: "text/csv; charset=utf-16le", bytes: writeSheet(figureRows(shown.value, messages)) };
};

const planFile = (text: string | undefined): FileContent => {
  if (text === undefined) throw new Error("A file was asked for of a plan that is not there.");
  return { type: "application/yaml; charset=utf-8", bytes: Buffer.from(text) };
};
