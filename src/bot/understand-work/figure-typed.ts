import type { WorkFigure } from "../work-sentence.ts";
import { figureOf } from "./figure-of.ts";
import { lexWork, type Says } from "./lex-work.ts";

/** What may stand around the one number of an answer. */
const around: ReadonlySet<Says["is"]> = new Set(["number", "unit", "filler", "all", "break", "label"]);

/** The one number that a text gives where that figure is asked for; undefined where it says anything else. */
export const figureTyped = (text: string, name: WorkFigure): string | undefined => {
  const said = lexWork(
    text.replace(/(?<!\p{L})(?:khoảng|khoang|tầm|tam|chừng|chung|about|around)(?=\s)/giu, ""),
  );
  const [number, ...others] = (said ?? []).flatMap((piece) => (piece.is === "number" ? [piece.text] : []));
  if (!said || others.length > 0 || said.some(({ is }) => !around.has(is))) return undefined;
  const labels = said.flatMap((piece) => (piece.is === "label" ? [piece.label] : []));
  const named = figureOf(labels);
  const isGood = named === "good" && (name === "well" || name === "quality");
  return labels.length === 0 || named === name || isGood ? number : undefined;
};
