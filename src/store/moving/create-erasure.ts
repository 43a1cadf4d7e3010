import { personCodec } from "../codecs.ts";
import { ownChatCodec, receiptCodec, talkCodec } from "../talk-codecs.ts";
import type { FileDocument } from "./office-file.ts";

/** Who was erased, and which documents of a file are theirs. */
export type Erasure = {
  add(personId: string): void;
  count(): number;
  /** Every document of the file is looked at first: a talk does not say whose it is. */
  look(document: FileDocument): void;
  /** Whether it is left out. */
  covers(document: FileDocument): boolean;
};

/** An audit entry keeps the id alone, which leads to nobody any more. */
const keptKinds = ["audit", "erased"];

export const createErasure = (): Erasure => {
  const people = new Set<string>();
  const talks = new Map<string, string>();
  const isTalkOfErased = (talkId: unknown): boolean => {
    const personId = typeof talkId === "string" ? talks.get(talkId) : undefined;
    return personId !== undefined && people.has(personId);
  };
  return {
    add: (personId) => {
      people.add(personId);
    },
    count: () => people.size,
    look: (document) => {
      if (document.kind !== ownChatCodec.kind) return;
      const personId = document.id.split(":").at(-1);
      if (personId !== undefined) talks.set(ownChatCodec.read(document).talkId, personId);
    },
    covers: ({ kind, id, body }) => {
      if (people.size === 0 || keptKinds.includes(kind)) return false;
      if (kind === talkCodec.kind) return isTalkOfErased(id);
      if (kind === receiptCodec.kind)
        return isTalkOfErased(body["talkId"]) || isTalkOfErased(body["ownTalkId"]);
      const named = [personCodec.kind, ownChatCodec.kind].includes(kind)
        ? id.split(":").at(-1)
        : body["personId"];
      return typeof named === "string" && people.has(named);
    },
  };
};
