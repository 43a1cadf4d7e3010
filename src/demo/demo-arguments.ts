/** Whom the demo speaks for, and on which platform. */
export type DemoArguments = { readonly as: string | undefined; readonly channel: "teams" | "zalo" };

/**
 * What stands behind `npm start --`: a name after `--as`, a platform after `--channel`; or both alone, for npm swallows
 * an option that no `--` stands before.
 * @throws for anything else, saying how it is written
 */
export const demoArguments = (args: readonly string[]): DemoArguments => {
  const given = args.flatMap((word) => word.split("="));
  const words = given.filter((word) => !isOption(word));
  const names = words.filter((word) => !isPlatform(word));
  const [as] = names;
  if (names.length > 1 || words.length < given.length - words.length || as?.startsWith("-"))
    throw new Error(
      "Name one person to speak for, and a platform: npm start -- --channel zalo --as truong-phong",
    );
  return { as, channel: words.includes("zalo") ? "zalo" : "teams" };
};

const isPlatform = (word: string): boolean => word === "teams" || word === "zalo";

const isOption = (word: string): boolean => word === "--as" || word === "--channel";
