import type { Card } from "../src/bot/card.ts";
import type { Messages } from "../src/messages/messages.ts";
import { figuresAction } from "./figures-card.ts";

/** What the sheet that is offered is for, and how to fill it in. */
export const figureSheetCard = ({ language, figures: t, data }: Messages, name: string): Card => ({
  language,
  title: t.sheet.offerTitle,
  text: [t.sheet.offer(name), data.export.offerHint],
  actions: [figuresAction(t.buttons.all)],
});
