import type { Card } from "../../bot/card.ts";
import type { RouteAnswer } from "../../http/route.ts";
import type { TurnAnswer } from "../channel.ts";

const invokeBody = (statusCode: number, type: string, value: unknown): RouteAnswer => ({
  status: 200,
  body: { statusCode, type: `application/vnd.microsoft.${type}`, value },
});

/**
 * The response to a card action: the card that takes the place of the pressed one, or an empty word.
 * @see https://learn.microsoft.com/adaptive-cards/authoring-cards/universal-action-model
 */
export const invokeAnswer = ({ card }: TurnAnswer, draw: (card: Card) => object): RouteAnswer =>
  card === undefined ? invokeBody(200, "activity.message", "") : invokeBody(200, "card.adaptive", draw(card));

/** The response to a card action that cannot be read, or that broke. */
export const invokeError = (statusCode: 400 | 500): RouteAnswer =>
  invokeBody(statusCode, "error", {
    code: statusCode === 400 ? "BadRequest" : "InternalServerError",
    message: "",
  });
