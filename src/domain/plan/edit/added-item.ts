import type { EmulationPlan } from "../plan.ts";
import { type EditableList, editableLists } from "./plan-edit.ts";

const prefix = "added-";

/** Whether an officer added the item; everything else stands in the plan as issued. */
export const isAdded = ({ id }: { readonly id: string }): boolean => id.startsWith(prefix);

/** An id for one more item that an officer adds to a list. */
export const addedId = (items: readonly { readonly id: string }[]): string => {
  const numbers = items.filter(isAdded).map(({ id }) => Number(id.slice(prefix.length)));
  return `${prefix}${Math.max(0, ...numbers) + 1}`;
};

/** An item that an officer added, and where it stands. */
export type AddedItem = { readonly list: EditableList; readonly id: string; readonly name: string };

/** Everything that an officer added to the plan. */
export const addedItems = (plan: EmulationPlan): readonly AddedItem[] =>
  editableLists.flatMap((list) => plan[list].filter(isAdded).map(({ id, name }) => ({ list, id, name })));
