/** Whom the demo speaks for, and on which platform. */
export type DemoArguments = { readonly as: string | undefined; readonly channel: "teams" | "zalo" };

/**
 * What stands behind `npm start --`: a name after `--as`, a platform after `--channel`; or both alone, for npm swallows
 * an option that no `--` stands before.
 * @throws for anything else, saying how it is written
 */
export const demoArguments = (args: readonly string[]): DemoArguments => {
  const words = args
    .flatMap((word) => word.split("="))
    .filter((word) => word !== "--as" && word !== "--channel");
  const names = words.filter((word) => !isPlatform(word));
  const [as] = names;
  if (names.length > 1 || (as === undefined && words.length < args.length - 1) || as?.startsWith("-"))
    throw new Error(
      "Name one person to speak for, and a platform: npm start -- --channel zalo --as truong-phong",
    );
  return { as, channel: words.includes("zalo") ? "zalo" : "teams" };
};

const isPlatform = (word: string): boolean => word === "teams" || word === "zalo";
