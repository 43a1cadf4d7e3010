/** Something that a plan leaves open: "chưa quy định". */
export type OpenPoint = {
  /** Where it would be filled in: `phases[0].start`. */
  readonly path: string;
  /** What is not known, in Vietnamese. */
  readonly name: string;
};

/** The point as a list of one where it is open, else none. */
export const openIf = (isOpen: boolean, path: string, name: string): OpenPoint[] =>
  isOpen ? [{ path, name }] : [];
