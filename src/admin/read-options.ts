import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** The options that a command line gives. @throws saying what is wrong with them, and how to ask */
export const readOptions = <const Options extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: Options,
  usage: string,
) => {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    const [problem] = (error instanceof Error ? error.message : String(error)).split(". To specify");
    throw new Error(`${problem}\n\n${usage}`);
  }
};
