import { readEmail } from "../domain/read-email.ts";
import { readObjectId } from "../domain/read-object-id.ts";
import { readOptions } from "./read-options.ts";

/** How the first person of an office is to be recognised. */
export type OfficerKey =
  | { readonly is: "email"; readonly email: string }
  | { readonly is: "objectId"; readonly objectId: string };

/** The office that is to be made. */
export type OfficeWish = {
  readonly name: string;
  readonly officer: OfficerKey;
  /** Null where it is not known yet. */
  readonly officerName: string | null;
  /** The unit that the officer belongs to; null: the office itself. */
  readonly unitName: string | null;
  readonly position: string;
  /** Whether another office may have the same name. */
  readonly force: boolean;
};

const usage = [
  'npm run office:create -- --name "Sở Công Thương tỉnh …" --officer <e-mail or Entra object id>',
  '    [--officer-name "Lê Thị Tâm"] [--unit "Văn phòng Sở"] [--position "Phó Chánh Văn phòng"] [--force]',
].join("\n");

const most = 200;

const text = { type: "string" } as const;
const options = {
  name: text,
  officer: text,
  "officer-name": text,
  unit: text,
  position: text,
  force: { type: "boolean" },
} as const;

/** The office that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readOfficeWish = (args: readonly string[]): OfficeWish => {
  const given = readOptions(args, options, usage);
  const name = nameIn("name", given.name);
  if (name === null) throw new Error(`Give the office's name.\n\n${usage}`);
  return {
    name,
    officer: officerIn(given.officer),
    officerName: nameIn("officer-name", given["officer-name"]),
    unitName: nameIn("unit", given.unit),
    position: nameIn("position", given.position) ?? "",
    force: given.force === true,
  };
};

const nameIn = (option: string, typed: string | undefined): string | null => {
  const words = (typed ?? "").normalize("NFC").replace(/\s+/g, " ").trim();
  if (words.length > most || /\p{C}|\uFFFD/u.test(words))
    throw new Error(`--${option} takes one line of at most ${most} characters that can be read.`);
  return words === "" ? null : words;
};

const officerIn = (typed = ""): OfficerKey => {
  const email = readEmail(typed);
  const objectId = readObjectId(typed);
  if (email !== undefined) return { is: "email", email };
  if (objectId !== undefined) return { is: "objectId", objectId };
  if (typed.trim() === "") throw new Error(`Name the office's first officer.\n\n${usage}`);
  const example = "00000000-0000-0000-0000-000000000000";
  throw new Error(`“${typed}” is neither an e-mail address nor an Entra object id (${example}).\n\n${usage}`);
};
