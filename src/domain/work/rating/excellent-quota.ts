import { decree335 } from "./decree-335.ts";

/**
 * The most that may be rated excellent beside so many rated good (Decree 335/2025 Art. 8(5), 20(5)); the base is
 * those rated good, without the excellent ones.
 */
export const mostExcellent = (goodCount: number, office: "usual" | "outstanding"): number =>
  Math.floor((goodCount * decree335.excellentPercent[office]) / 100);

/** The most excellent ones of a group in which every member reaches the points for excellent. */
export const mostExcellentAmong = (count: number, office: "usual" | "outstanding"): number => {
  const percent = decree335.excellentPercent[office];
  return Math.floor((count * percent) / (100 + percent));
};
