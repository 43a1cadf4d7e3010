import type { TurnStore } from "../../bot/turn-store.ts";
import { createTurnStore, type TurnStoreParts } from "../create-turn-store.ts";
import { settingsId } from "../repositories/office-desk.ts";
import { readSeldom } from "./read-seldom.ts";

/** How long what was read of an office holds. */
const keptMs = 30_000;

/** The people of offices as pushes see them: their office and its settings are as they were half a minute ago at most. */
export const createPushPeople = (parts: TurnStoreParts): TurnStore["personFor"] => {
  const { nowMs } = parts;
  const documents = readSeldom(parts.documents, { ids: ["office", settingsId], keptMs, nowMs });
  return createTurnStore({ ...parts, documents }).personFor;
};
