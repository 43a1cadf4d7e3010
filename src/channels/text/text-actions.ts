import type { Action } from "../../bot/card.ts";
import type { JsonObject } from "../../domain/json.ts";
import type { Choice } from "../choices.ts";
import { clampText, cleanLine } from "./clean-text.ts";
import { pressOfOpen } from "./drawing.ts";

const mostInLabel = 80;

/** Nothing is filled in on a text: what would send a form's fields begins to ask for them. */
const typeVerb = "form.type";
const submitVerb = "form.submit";

/** What the buttons of a card, or of a part of it, let choose; a form that is offered to be typed is offered once. */
export const choicesOf = (actions: readonly Action[]): readonly Choice[] => {
  const canType = actions.some((action) => action.does === "act" && action.verb === typeVerb);
  return actions.flatMap((action): readonly Choice[] => {
    const label = clampText(cleanLine(action.label), mostInLabel) || "—";
    if (action.does === "visit") return [{ label, url: checkedUrl(action.url) }];
    if (action.does === "open") return [{ label, press: pressOfOpen(action), changes: false }];
    const { verb, key, data, sendsInputs } = action;
    if (sendsInputs && verb === submitVerb)
      return canType ? [] : [{ label, press: { ...data, verb: typeVerb }, changes: false }];
    const press: JsonObject = { ...data, verb, ...(key !== undefined && { key }) };
    return [{ label, press, changes: key !== undefined }];
  });
};

/** @throws RangeError for what is no https address: the mistake is in the code that made it. */
const checkedUrl = (url: string): string => {
  if (URL.parse(url)?.protocol !== "https:") throw new RangeError(`an action visits https only, not ${url}`);
  return url;
};
