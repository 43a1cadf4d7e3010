import type { ChannelName } from "../bot/inbound.ts";
import { personCodec } from "./codecs.ts";
import type { Stored } from "./documents.ts";
import type { UnitOfWork } from "./unit-of-work.ts";

/** Keeps where somebody wrote last who is linked on several platforms, where that is another than before. */
export const rememberChannel = (work: UnitOfWork, stored: Stored, channel: ChannelName): void => {
  const pending = work.pending().find((one) => idOf(one) === stored.id);
  if (pending?.do === "remove") return;
  const person = personCodec.read(pending?.entry ?? stored);
  const isLinkedElsewhere = (person.accounts ?? []).length > 0;
  if (!isLinkedElsewhere || (person.lastChannel ?? "teams") === channel) return;
  work.save(personCodec.write(stored.id, { ...person, lastChannel: channel }), stored.etag);
};

const idOf = (one: ReturnType<UnitOfWork["pending"]>[number]): string =>
  one.do === "remove" ? one.id : one.entry.id;
