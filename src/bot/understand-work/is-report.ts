import type { Figures } from "./figures-in.ts";
import type { Grouped } from "./group-figures.ts";
import type { Says } from "./lex-work.ts";
import type { Counted } from "./segments-of.ts";

/** Whether figures are said so that nothing else can be meant: not a date, a score, or a chat about tasks. */
export const isReport = (said: readonly Says[], { named, all, none }: Grouped, figures: Figures): boolean => {
  const count = Object.keys(figures).length;
  const hasMonth = said.some(({ is }) => is === "month");
  const isTold = hasMonth || said.some(({ is }) => is === "update");
  const hasUnit = said.some(({ is }) => is === "unit");
  const labels = [...named.flatMap((one) => one.labels), ...all, ...none];
  if (count === 0) return false;
  if (!hasMonth && count < 3 && named.some(({ number }) => mayBeDate(number, isTold))) return false;
  if (isTold) return true;
  if (count > 2) return true;
  if (count === 1) return hasUnit && labels.some((label) => label === "done" || label === "well");
  return hasUnit || labels.some((label) => label !== "good" && label !== "quality");
};

const mayBeDate = ({ text, of, hasUnit }: Counted, isTold: boolean): boolean => {
  const [day, month] = [Number(text), Number(of)];
  const isDay = day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return isDay && !hasUnit && !(isTold && day <= month);
};
