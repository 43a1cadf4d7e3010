import type { Refusal } from "../domain/result.ts";
import { createOffice, type OfficeFault } from "./create-office.ts";
import { type OfficeWish, readOfficeWish } from "./office-wish.ts";
import type { StorePlace } from "./store-place.ts";
import { withStore } from "./with-store.ts";

export type OfficeCreateParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly newId: () => string;
  readonly say: (line: string) => void;
};

/** Makes the office that a command line asks for, and says what was made and what to do next. @throws saying why not */
export const runOfficeCreate = async ({ args, store, newId, say }: OfficeCreateParts): Promise<void> => {
  const wish = readOfficeWish(args);
  const isNew = !store.isThere();
  const made = await withStore(store, (documents) => createOffice({ documents, newId })(wish));
  if (!made.ok) throw new Error(whyNot(made.refusal));
  say(`Made the office “${wish.name}” in ${store.name}${isNew ? ", a new file" : ""}.`);
  say(`Its first person, with the role of officer: ${made.value.officerName}, ${knownBy(wish)}.\n`);
  say("What to do next:");
  say(`  1. Start the bot, where it does not run yet, on the same store: npm run serve`);
  say(
    "  2. Let the officer open Thi Đua in Microsoft Teams and write “xin chào”; it answers what they can do.",
  );
  say("  3. Let the officer begin the office's first plan there: “kế hoạch”.");
  say(
    `  4. Bring in everybody else: npm run roster:import -- --office "${wish.name}" --file <.xlsx or .csv>`,
  );
};

const knownBy = ({ officer }: OfficeWish): string =>
  officer.is === "email"
    ? `recognised by ${officer.email}, as Microsoft Teams gives it for them, when they write for the first time`
    : `recognised by their Entra object id ${officer.objectId}`;

const whyNot = ({ word, details }: Refusal<OfficeFault>): string =>
  word === "same-name"
    ? `There is an office “${details["office"]}” already. Nothing was made; --force makes another of this name.`
    : `This officer is somebody in the office “${details["office"]}” already, and one account is one person. Nothing was made; name another officer.`;
