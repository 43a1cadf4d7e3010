import { resolve } from "node:path";
import { erasedIn } from "../../store/moving/erased-people.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { meantOffices } from "../import/meant-offices.ts";
import { withStore } from "../with-store.ts";
import type { MovingCommand } from "./command-store-export.ts";
import { readErasedWish } from "./read-moving-wish.ts";
import { privateFile } from "./write-private-file.ts";

/** Writes who was erased of the office that a command line names, by their ids alone. @throws saying why not */
export const commandStoreErased = async ({ args, store, say }: MovingCommand): Promise<void> => {
  const wish = readErasedWish(args);
  if (!store.isThere()) throw new Error(`There is no store ${store.name}.`);
  const target = privateFile(wish.file);
  try {
    const personIds = await withStore(store, async (documents) => {
      const [officeId = ""] = await meantOffices(documents, wish.office);
      return erasedIn(documents, partitionOf.office(officeId));
    });
    await target.write(linesOf(personIds));
    await target.keep();
    say(
      `Wrote the ids of ${personIds.length} people who were erased into ${resolve(wish.file)}; keep it beside`,
    );
    say("the office's back-ups, and give it to store:import with --erased.");
  } finally {
    target.drop();
  }
};

async function* linesOf(personIds: readonly string[]): AsyncGenerator<string> {
  for (const personId of personIds) yield JSON.stringify({ erased: personId });
}
