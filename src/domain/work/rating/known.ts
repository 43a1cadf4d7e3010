/** Yes, no, or not known. */
export type Known = boolean | null;

/** Whether all hold: no as soon as one does not. */
export const all = (...facts: readonly Known[]): Known =>
  facts.includes(false) ? false : facts.includes(null) ? null : true;

/** Whether any holds: yes as soon as one does. */
export const any = (...facts: readonly Known[]): Known =>
  facts.includes(true) ? true : facts.includes(null) ? null : false;

/** Yes or no from a figure; not known without it. */
export const when = <Value>(value: Value | null, holds: (value: Value) => boolean): Known =>
  value === null ? null : holds(value);

/** Whether the share of a whole is at least so many percent; of nothing nothing is known. */
export const shareAtLeast = (part: number | null, whole: number | null, percent: number): Known =>
  part === null || whole === null || whole === 0 ? null : part * 100 >= whole * percent;

/** Whether the share of a whole is more than so many percent; of nothing nothing is known. */
export const shareAbove = (part: number | null, whole: number | null, percent: number): Known =>
  part === null || whole === null || whole === 0 ? null : part * 100 > whole * percent;
