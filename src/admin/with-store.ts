import type { Documents } from "../store/documents.ts";
import { StoreError } from "../store/store-error.ts";
import type { StorePlace } from "./store-place.ts";

/** What `use` gives of the store at a place, closed afterwards. @throws with the way out where others hold it */
export const withStore = async <Value>(
  { name, open, wayOut }: StorePlace,
  use: (documents: Documents) => Promise<Value>,
): Promise<Value> => {
  try {
    const documents = await open();
    try {
      return await use(documents);
    } finally {
      await documents.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError) || (error.word !== "in-use" && error.word !== "busy")) throw error;
    throw new Error(`Another program holds the store ${name}. ${wayOut}`, { cause: error });
  }
};
