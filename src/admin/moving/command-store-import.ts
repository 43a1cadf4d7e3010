import { createReadStream, existsSync } from "node:fs";
import { resolve } from "node:path";
import { checkOfficeFile } from "../../store/moving/check-office-file.ts";
import { erasedInFile } from "../../store/moving/erased-people.ts";
import { importOffice } from "../../store/moving/import-office.ts";
import { withStore } from "../with-store.ts";
import type { MovingCommand } from "./command-store-export.ts";
import { readStoreImportWish } from "./read-moving-wish.ts";

/** Takes in the office of a file that a command line names, or goes on with it. @throws saying why not */
export const commandStoreImport = async ({ args, store, say }: MovingCommand): Promise<void> => {
  const wish = readStoreImportWish(args);
  if (!existsSync(wish.file)) throw new Error(`There is no file ${resolve(wish.file)}.`);
  if (wish.erased !== null && !existsSync(wish.erased))
    throw new Error(`There is no file ${resolve(wish.erased)}.`);
  const erased = wish.erased === null ? [] : await erasedInFile(createReadStream(wish.erased));
  const read = () => createReadStream(wish.file);
  const checked = await checkOfficeFile(read());
  const imported = await withStore(store, (documents) =>
    importOffice({ documents, checked, erased, open: read }),
  );
  const { header, erasure } = checked;
  const office = `“${header.name}” (${header.officeId}, as of ${header.madeAt})`;
  if (imported.is === "refused")
    throw new Error(`${office} was not taken in. ${imported.why} Nothing was written.`);
  if (imported.is === "there")
    return say(`${office} is there already, just as in the file. Nothing was written.`);
  say(
    `${imported.is === "resumed" ? "Went on and took in" : "Took in"} ${office}: ${header.documentCount} documents.`,
  );
  if (erasure.count() > 0) say(`Of ${erasure.count()} people who were erased nothing was taken in.`);
  say("The file holds personal data; delete it when it has served.");
};
