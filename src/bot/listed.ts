/** The words of lists that are written with commas. */
export const listed = (...lists: readonly string[]): readonly string[] =>
  lists.flatMap((list) => list.split(",").map((word) => word.trim()));
