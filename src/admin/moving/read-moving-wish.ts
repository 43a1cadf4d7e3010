import { readOptions } from "../read-options.ts";

const usages = {
  export: "npm run store:export -- --office <id or name> --file so-cong-thuong.jsonl",
  import: "npm run store:import -- --file so-cong-thuong.jsonl [--erased da-xoa.jsonl]",
  erased: "npm run store:erased -- --office <id or name> --file da-xoa.jsonl",
};

const text = { type: "string" } as const;

const parsed = (args: readonly string[], of: keyof typeof usages) => {
  const options: Record<string, typeof text> = {
    ...(of === "import" ? { erased: text } : { office: text }),
    file: text,
  };
  return readOptions(args, options, usages[of]);
};

const given = (value: unknown, what: string, usage: string): string => {
  const said = typeof value === "string" ? value.normalize("NFC").trim() : "";
  if (said === "") throw new Error(`Name the ${what}.\n\n${usage}`);
  return said;
};

/** The export that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readExportWish = (args: readonly string[]): OfficeAndFile => officeAndFile(args, "export");

/** The list that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readErasedWish = (args: readonly string[]): OfficeAndFile => officeAndFile(args, "erased");

type OfficeAndFile = { readonly office: string; readonly file: string };

const officeAndFile = (args: readonly string[], of: "export" | "erased"): OfficeAndFile => {
  const { office, file } = parsed(args, of);
  return { office: given(office, "office", usages[of]), file: given(file, "file", usages[of]) };
};

/** The file that the words of a command line ask to take in. @throws saying what is missing or wrong, and how to ask */
export const readStoreImportWish = (args: readonly string[]): StoreImportWish => {
  const { file, erased } = parsed(args, "import");
  return {
    file: given(file, "file", usages.import),
    erased: erased === undefined ? null : given(erased, "list of who was erased", usages.import),
  };
};

type StoreImportWish = {
  readonly file: string;
  /** Null where there is none. */
  readonly erased: string | null;
};
