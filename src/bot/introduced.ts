import type { Outcome } from "./outcome.ts";
import type { Turn } from "./turn.ts";

/** The outcome with a greeting above it: as whom the person was recognised, so that they can object. */
export const introduced = (
  outcome: Outcome,
  { messages, person, office }: Pick<Turn, "messages" | "person" | "office">,
): Outcome => {
  const { card } = outcome;
  const greeting = messages.door.recognised(person.name, office.name);
  if (!card) return outcome;
  return card.notice
    ? { ...outcome, card: { ...card, text: [greeting, ...(card.text ?? [])] } }
    : { ...outcome, card: { ...card, notice: { tone: "good", text: greeting } } };
};
