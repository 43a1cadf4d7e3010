import type { Action } from "../../bot/card.ts";
import type { JsonObject } from "../../domain/json.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { ActionSet, CardAction, ExecuteAction, SubmitAction } from "./adaptive-card.ts";

/** Most buttons that Teams shows on a card. */
const mostActions = 6;

/** The buttons of a card. @throws RangeError where there are more than Teams shows, or one leads nowhere. */
export const drawActions = (actions: readonly Action[]): ActionSet[] => {
  if (actions.length === 0) return [];
  if (actions.length > mostActions) {
    const labels = actions.map((action) => action.label).join(", ");
    throw new RangeError(
      `a card has at most ${mostActions} actions, this one has ${actions.length}: ${labels}`,
    );
  }
  return [{ type: "ActionSet", actions: actions.map(drawAction) }];
};

/** One button, or what a tap on a part of the card does. */
export const drawAction = (action: Action): CardAction => {
  const title = clampText(cleanLine(action.label), 80) || "—";
  if (action.does === "visit") return { type: "Action.OpenUrl", title, url: checkedUrl(action.url) };
  if (action.does === "open") {
    const { command, about, inPlace } = action;
    const what = { open: command, ...(about !== undefined && { about }), ...(inPlace && { here: true }) };
    const opens = submit(title, what);
    const drawn: SubmitAction = action.tone ? { ...opens, style: styles[action.tone] } : opens;
    return inPlace ? executing(drawn, "open") : drawn;
  }
  const { verb, key } = action;
  const sent = submit(title, { ...action.data, verb, ...(key !== undefined && { key }) }, action.sendsInputs);
  const styled: SubmitAction = action.tone ? { ...sent, style: styles[action.tone] } : sent;
  return executing(styled, verb);
};

/** Answered in the card's place; an old client sends the same and gets the stored card edited. */
const executing = (submitted: SubmitAction, verb: string): ExecuteAction => ({
  ...submitted,
  type: "Action.Execute",
  verb,
  fallback: submitted,
});

/** @throws RangeError for what is no https address: the mistake is in the code that made it. */
const checkedUrl = (url: string): string => {
  if (URL.parse(url)?.protocol !== "https:") throw new RangeError(`an action visits https only, not ${url}`);
  return url;
};

const styles = { main: "positive", danger: "destructive" } as const;

/** Everything of ours is under one key, so that what is typed in an input never mixes with it. */
const submit = (title: string, thidua: JsonObject, sendsInputs = false): SubmitAction => ({
  type: "Action.Submit",
  title,
  data: { thidua },
  associatedInputs: sendsInputs ? "auto" : "none",
});
