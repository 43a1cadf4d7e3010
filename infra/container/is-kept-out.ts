/** Whether a .dockerignore keeps a path out of what an image is built of; the last line that fits it decides. */
export const isKeptOut = (ignore: string, path: string): boolean => {
  let keptOut = false;
  for (const line of ignore.split("\n").map((one) => one.trim())) {
    if (line === "" || line.startsWith("#")) continue;
    const lets = line.startsWith("!");
    if (fits(lets ? line.slice(1) : line, path)) keptOut = !lets;
  }
  return keptOut;
};

/** `*` stands for anything within a folder, `**` + `/` for any folders; what is below a folder goes with it. */
const fits = (pattern: string, path: string): boolean => {
  const inside = pattern
    .split("**/")
    .map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&").replaceAll("*", "[^/]*"))
    .join("(?:.*/)?");
  return new RegExp(`^${inside}(?:/|$)`).test(path);
};
