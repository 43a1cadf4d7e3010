import { createRequire } from "node:module";
import type { JsonValue } from "./loose-json.ts";

// The package's main entry is no module for Node; its bundle is.
const load = createRequire(import.meta.url);
const renderer: typeof import("adaptivecards") = load("adaptivecards/dist/adaptivecards.js");

/** What Microsoft's own renderer says against the card: while it reads it, and of what it has read. */
export const parserFaults = (card: JsonValue): string[] => {
  forgetLastLanguage();
  const adaptiveCard = new renderer.AdaptiveCard();
  adaptiveCard.hostConfig = new renderer.HostConfig({ actions: { maxActions: 6 } });
  const context = new renderer.SerializationContext();
  adaptiveCard.parse(card, context);
  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = adaptiveCard.validateProperties().validationEvents.map((event) => event.message);
  return [...new Set([...events, ...failures])];
};

/** The renderer's pattern for `lang` remembers where it stopped and would refuse every second card. */
const forgetLastLanguage = () => {
  const pattern = renderer.CardElement.langProperty.regEx;
  if (pattern) pattern.lastIndex = 0;
};
