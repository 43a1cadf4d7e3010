import type { Ports } from "../ports.ts";
import { countFigure, ratingQuota, showQuotas } from "./count-ratings.ts";
import { discardFigureDraft, importFigures, openFigureDraft } from "./figure-drafts.ts";
import { recordFigure, removeFigure } from "./record-figure.ts";
import { showFigures } from "./show-figures.ts";

/** What can be done with the figures of the office's targets. */
export const createFigureUseCases = (ports: Ports) => ({
  showFigures: showFigures(ports),
  recordFigure: recordFigure(ports),
  removeFigure: removeFigure(ports),
  countFigure: countFigure(ports),
  showQuotas: showQuotas(ports),
  ratingQuota: ratingQuota(ports),
  openFigureDraft: openFigureDraft(ports),
  discardFigureDraft: discardFigureDraft(ports),
  importFigures: importFigures(ports),
});
