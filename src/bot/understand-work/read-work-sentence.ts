import type { WorkSentence } from "../work-sentence.ts";
import { figuresIn } from "./figures-in.ts";
import { groupFigures } from "./group-figures.ts";
import { isReport } from "./is-report.ts";
import { lexWork } from "./lex-work.ts";
import { segmentsOf } from "./segments-of.ts";

/** A month's work as a sentence says it; undefined where the sentence is, or may be, about something else. */
export const readWorkSentence = (text: string): WorkSentence | undefined => {
  const said = lexWork(text);
  const segments = said && segmentsOf(said);
  const grouped = segments && groupFigures(segments);
  const figures = grouped && figuresIn(grouped);
  if (!said || !grouped || !figures) return undefined;
  const months = said.flatMap((piece) => (piece.is === "month" ? [piece.month] : []));
  const month = months[0] ?? null;
  if (months.length > 1 || !isReport(said, grouped, figures)) return undefined;
  return { month, figures };
};
