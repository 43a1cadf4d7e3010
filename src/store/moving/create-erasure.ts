import { addressCodec, personCodec } from "../codecs.ts";
import { ownerOf, relationOf } from "../erasing/person-relations.ts";
import type { Traces } from "../erasing/traces.ts";
import { ownChatCodec } from "../talk-codecs.ts";
import type { FileDocument } from "./office-file.ts";

/** Who was erased, and what of a file is left without them. */
export type Erasure = {
  add(personId: string): void;
  count(): number;
  /** Every document of the file is looked at first: a talk does not say whose it is. */
  look(document: FileDocument): void;
  /** The document as it is taken in; undefined where it is left out. */
  left(document: FileDocument): FileDocument | undefined;
};

export const createErasure = (): Erasure => {
  const erased = new Set<string>();
  const known = new Map<string, Omit<Traces, "personId" | "accounts">>();
  const accounts = new Map<string, string[]>();
  const addAccount = (personId: string | undefined, account: string | null | undefined): void => {
    if (personId === undefined || !account) return;
    const all = accounts.get(personId) ?? [];
    all.push(account);
    accounts.set(personId, all);
  };
  const tracesOf = (personId: string): Traces => ({
    ...{ name: "", email: null, code: null, ...known.get(personId) },
    ...{ personId, accounts: accounts.get(personId) ?? [] },
  });
  return {
    add: (personId) => {
      erased.add(personId);
    },
    count: () => erased.size,
    look: (document) => {
      const { kind, partition, body } = document;
      const personId = ownerOf(document);
      if (kind === ownChatCodec.kind) addAccount(personId, ownChatCodec.read(document).talkId);
      if (kind === addressCodec.kind)
        addAccount(addressCodec.read(document).personId, partition.split(":").slice(2).join(":"));
      if (kind === "awaited") addAccount(String(body["personId"]), body["userId"] as string | null);
      if (kind !== personCodec.kind || personId === undefined) return;
      const { name, email, code, objectId } = personCodec.read(document);
      known.set(personId, { name, email, code });
      addAccount(personId, objectId);
    },
    left: (document) => {
      if (erased.size === 0) return document;
      const { elsewhere, names } = relationOf(document.kind);
      const owner = elsewhere ? String(document.body["personId"]) : ownerOf(document);
      if (owner !== undefined && erased.has(owner)) return undefined;
      if (!names) return document;
      let left = document;
      for (const personId of erased) {
        const cleaned = names({ ...left, etag: "" }, tracesOf(personId));
        if (cleaned === "gone") return undefined;
        if (cleaned !== "same")
          left = { ...left, state: cleaned.state, dueMs: cleaned.dueMs, body: cleaned.body };
      }
      return left;
    },
  };
};
