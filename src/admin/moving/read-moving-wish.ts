import { parseArgs } from "node:util";

const usages = {
  export: "npm run store:export -- --office <id or name> --file so-cong-thuong.jsonl",
  import: "npm run store:import -- --file so-cong-thuong.jsonl",
};

const text = { type: "string" } as const;

const parsed = (args: readonly string[], of: keyof typeof usages) => {
  const options: Record<string, typeof text> = { ...(of === "export" && { office: text }), file: text };
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split(". To specify");
    throw new Error(`${problem}\n\n${usages[of]}`);
  }
};

const given = (value: unknown, what: string, usage: string): string => {
  const said = typeof value === "string" ? value.normalize("NFC").trim() : "";
  if (said === "") throw new Error(`Name the ${what}.\n\n${usage}`);
  return said;
};

/** The export that the words of a command line ask for. @throws saying what is missing or wrong, and how to ask */
export const readExportWish = (
  args: readonly string[],
): { readonly office: string; readonly file: string } => {
  const { office, file } = parsed(args, "export");
  return { office: given(office, "office", usages.export), file: given(file, "file", usages.export) };
};

/** The file that the words of a command line ask to take in. @throws saying what is missing or wrong, and how to ask */
export const readStoreImportWish = (args: readonly string[]): { readonly file: string } => ({
  file: given(parsed(args, "import").file, "file", usages.import),
});
