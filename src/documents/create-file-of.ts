import type { FileContent, MakeFile } from "../bot/file.ts";
import type { Reply } from "../bot/reply.ts";
import type { TurnStore } from "../bot/turn-store.ts";
import { messagesIn } from "../messages/messages.ts";
import { writeBookAside } from "./book/write-book-aside.ts";
import { listsBook } from "./lists-book.ts";
import { personalFile } from "./personal-file.ts";

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
      return personalFile(file.kind, await known.use.showData(), messagesIn(card.language));
    };
  };

const workbookType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const planFile = (text: string | undefined): FileContent => {
  if (text === undefined) throw new Error("A file was asked for of a plan that is not there.");
  return { type: "application/yaml; charset=utf-8", bytes: Buffer.from(text) };
};
