import type { Locator } from "playwright-core";

/** What is put into a form: texts by label, boxes to tick by what stands beside them. */
export type Filling = {
  readonly ticks?: readonly string[];
  readonly texts?: Readonly<Record<string, string>>;
};

/** Fills in a form card as a person does. */
export const fill = async (card: Locator, { ticks = [], texts = {} }: Filling): Promise<void> => {
  for (const label of ticks) await card.getByRole("checkbox", { name: label }).check();
  for (const [label, text] of Object.entries(texts)) await card.getByLabel(label).first().fill(text);
};
