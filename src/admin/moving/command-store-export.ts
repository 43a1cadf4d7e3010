import { resolve } from "node:path";
import type { Documents } from "../../store/documents.ts";
import { exportOffice } from "../../store/moving/export-office.ts";
import { findOffice } from "../import/find-office.ts";
import type { StorePlace } from "../store-place.ts";
import { withStore } from "../with-store.ts";
import { readExportWish } from "./read-moving-wish.ts";
import { privateFile } from "./write-private-file.ts";

export type MovingCommand = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly say: (line: string) => void;
};

/** Writes the office that a command line names into a file of its own. @throws saying why not; then there is no file */
export const commandStoreExport = async ({ args, store, say }: MovingCommand): Promise<void> => {
  const wish = readExportWish(args);
  if (!store.isThere()) throw new Error(`There is no store ${store.name}.`);
  const target = privateFile(wish.file);
  try {
    const header = await withStore(store, async (documents) =>
      exportOffice({ documents, officeId: await officeIn(documents, wish.office), write: target.write }),
    );
    if (!header) throw new Error(`There is no office “${wish.office}” in this store.`);
    await target.keep();
    say(`Wrote “${header.name}” into ${resolve(wish.file)}: ${header.documentCount} documents,`);
    say(
      `as they stood at ${header.madeAt}. What people do from then on is not in it: to move, stop the bot first.`,
    );
    say("It holds personal data, readable and whole: only you can read the file (mode 0600); send it by no");
    say("open way, and delete it when it has served.");
  } finally {
    target.drop();
  }
};

const officeIn = async (documents: Documents, said: string): Promise<string> => {
  const [officeId, ...more] = await findOffice(documents, said);
  if (officeId === undefined) throw new Error(`There is no office “${said}” in this store.`);
  if (more.length === 0) return officeId;
  throw new Error(
    `Several offices are called “${said}”; name one by its id: ${[officeId, ...more].join(", ")}`,
  );
};
