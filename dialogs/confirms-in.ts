import type { Turn } from "../src/bot/turn.ts";
import { holds, unitsHeadedOn } from "../src/domain/confirming/who-confirms.ts";

/** Whether what people of a unit, or of the office, enter comes to the person to be confirmed: as head, or as officer. */
export const confirmsIn = (
  { person, today }: Pick<Turn, "person" | "today">,
  unitId: string | null,
): boolean =>
  holds(person, "officer", today) ||
  unitsHeadedOn(person, today).some((id) => unitId === null || id === unitId);
