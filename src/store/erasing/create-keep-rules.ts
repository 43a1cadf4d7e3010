import type { Logger } from "pino";
import { type Day, dayOf } from "../../domain/day.ts";
import { keepingOf } from "../../domain/office-settings/settings-of.ts";
import { officeCodec, personCodec } from "../codecs.ts";
import type { Documents } from "../documents.ts";
import { isArriving } from "../moving/move-mark.ts";
import { allFound } from "../pushes/join-people.ts";
import { settingsId, settingsIn } from "../repositories/office-desk.ts";
import { dropOldFacts } from "./drop-old-facts.ts";
import { erasingBegun, erasingEntry, erasingId } from "./erasing-codec.ts";
import type { ErasingParts } from "./erasing-parts.ts";

export type KeepParts = ErasingParts & { readonly log: Logger };

/** Pages of a thousand offices. */
const mostPages = 100;

/** Does what offices set on how long things are kept, each office once a day, while `goesOn`. */
export const createKeepRules = ({ documents, now, log }: KeepParts) => {
  const doneOn = new Map<string, Day>();
  return async (goesOn: () => boolean): Promise<void> => {
    const today = dayOf(now());
    if (doneOn.get("all") === today) return;
    for await (const partition of everyOffice(documents)) {
      if (!goesOn()) return;
      if (doneOn.get(partition) === today) continue;
      try {
        if (await isArriving(documents, partition)) continue;
        await keepOffice(documents, { partition, goesOn, now });
        if (goesOn()) doneOn.set(partition, today);
      } catch (error) {
        // One of which something can't be read holds no other up.
        log.error({ err: error, partition }, "what an office keeps no longer was not removed");
      }
    }
    if (goesOn()) doneOn.set("all", today);
  };
};

async function* everyOffice(documents: Documents): AsyncGenerator<string> {
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    for (const { partition } of read.found) yield partition;
    after = read.after;
    if (after === undefined) return;
  }
}

type Keeping = Pick<ErasingParts, "now"> & { readonly partition: string; readonly goesOn: () => boolean };

const keepOffice = async (documents: Documents, { partition, goesOn, now }: Keeping): Promise<void> => {
  const { leaverMonths, factYears } = keepingOf(settingsIn(await documents.get(partition, settingsId)));
  if (leaverMonths !== null)
    await eraseLeavers(documents, partition, dayOf(now().minus({ months: leaverMonths })));
  if (factYears !== null)
    await dropOldFacts({ documents, partition, before: dayOf(now().minus({ years: factYears })) }, goesOn);
};

/** Whoever left on or before a day, and was not erased since. */
const eraseLeavers = async (documents: Documents, partition: string, upTo: Day): Promise<void> => {
  const dueMs = await documents.storeTimeMs();
  for await (const stored of allFound(documents, partition, { kind: personCodec.kind })) {
    const { leftOn, name, email, code, unitId } = personCodec.read(stored);
    if (leftOn === null || leftOn > upTo) continue;
    const personId = stored.id.slice("person:".length);
    if (await documents.get(partition, erasingId(personId))) continue;
    const begun = {
      personId,
      scope: "all",
      byPersonId: null,
      requestId: null,
      name,
      email,
      code,
      unitId,
    } as const;
    // A roster that has them back meanwhile keeps it from beginning.
    const same = personCodec.write(stored.id, personCodec.read(stored));
    await documents.batch(partition, [
      { do: "create", entry: erasingEntry(erasingBegun(begun), dueMs) },
      { do: "replace", entry: same, etag: stored.etag },
    ]);
  }
};
