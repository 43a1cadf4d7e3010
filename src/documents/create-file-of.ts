import type { FileContent, MakeFile } from "../bot/file.ts";
import type { Reply } from "../bot/reply.ts";
import type { TurnStore } from "../bot/turn-store.ts";
import { messagesIn } from "../messages/messages.ts";
import { personalFile } from "./personal-file.ts";

/** What makes the file of a reply from what is known when it is made; undefined for a reply without one. */
export const createFileOf =
  ({ useCasesFor }: Pick<TurnStore, "useCasesFor">) =>
  (reply: Reply): MakeFile | undefined => {
    if (reply.is !== "offer" && reply.is !== "file") return undefined;
    const { file, card } = reply;
    return async () => {
      const use = await useCasesFor(file);
      if (!use) throw new Error(`A file was asked for by person ${file.personId}, who is not there.`);
      if (file.kind === "yaml") return planFile(await use.writePlanFile(file.planId ?? ""));
      return personalFile(file.kind, await use.showData(), messagesIn(card.language));
    };
  };

const planFile = (text: string | undefined): FileContent => {
  if (text === undefined) throw new Error("A file was asked for of a plan that is not there.");
  return { type: "application/yaml; charset=utf-8", bytes: Buffer.from(text) };
};
