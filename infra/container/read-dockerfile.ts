/** One line of a Dockerfile, its continuations joined; `stage` counts from 0. */
export type Instruction = { readonly name: string; readonly words: string; readonly stage: number };

/** The instructions of a Dockerfile, in order. */
export const readDockerfile = (text: string): readonly Instruction[] => {
  const lines = text
    .split("\n")
    .filter((line) => !line.trimStart().startsWith("#"))
    .join("\n")
    .replaceAll(/\\\n\s*/g, "")
    .split("\n")
    .filter((line) => line.trim() !== "");
  let stage = -1;
  return lines.map((line) => {
    const [, name = "", words = ""] = /^\s*(\w+)\s+(.*)$/.exec(line) ?? [];
    if (name === "FROM") stage += 1;
    return { name, words: words.trim(), stage };
  });
};

/** A copy out of the project: what, and where to below the program's folder. */
export type Copy = { readonly from: readonly string[]; readonly to: string; readonly stage: number };

/** What is copied out of the project itself, other stages' results left out. */
export const copiesIn = (instructions: readonly Instruction[]): readonly Copy[] =>
  instructions
    .filter(({ name, words }) => name === "COPY" && !words.startsWith("--from="))
    .map(({ words, stage }) => {
      const paths = words.split(/\s+/);
      return { from: paths.slice(0, -1), to: paths.at(-1) ?? ".", stage };
    });

/** The variables that an image sets. */
export const envIn = (instructions: readonly Instruction[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    instructions
      .filter(({ name }) => name === "ENV")
      .flatMap(({ words }) => words.split(/\s+/).map((pair) => pair.split("=") as [string, string])),
  );

/** The program and arguments of the last CMD, or of the health check. @throws where it is not in the form of a list */
export const commandIn = (
  instructions: readonly Instruction[],
  of: "CMD" | "HEALTHCHECK",
): readonly string[] => {
  const { words = "" } = instructions.findLast(({ name }) => name === of) ?? {};
  return JSON.parse(words.slice(words.indexOf("["))) as string[];
};
