/** How long each kind of text may be on a card, in UTF-16 units. */
export type TextLimits = {
  readonly title: number;
  readonly label: number;
  readonly value: number;
  readonly paragraph: number;
  /** What was typed and stands in an input again. */
  readonly typed: number;
};

/** The limits of a card that has room. */
export const roomyLimits: TextLimits = { title: 200, label: 250, value: 600, paragraph: 3000, typed: 4000 };

/** The limits divided, never below what can still be read. */
export const tighterLimits = (limits: TextLimits, divisor: number): TextLimits => ({
  title: Math.max(40, Math.floor(limits.title / divisor)),
  label: Math.max(24, Math.floor(limits.label / divisor)),
  value: Math.max(24, Math.floor(limits.value / divisor)),
  paragraph: Math.max(40, Math.floor(limits.paragraph / divisor)),
  typed: Math.max(40, Math.floor(limits.typed / divisor)),
});
