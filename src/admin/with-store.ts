import { resolve } from "node:path";
import type { Documents } from "../store/documents.ts";
import { StoreError } from "../store/store-error.ts";

/** What `use` gives of the store in a file, closed afterwards. @throws with the way out where another program holds it */
export const withStore = async <Value>(
  file: string,
  open: () => Documents,
  use: (documents: Documents) => Promise<Value>,
): Promise<Value> => {
  try {
    const documents = open();
    try {
      return await use(documents);
    } finally {
      await documents.close();
    }
  } catch (error) {
    if (!(error instanceof StoreError) || (error.word !== "in-use" && error.word !== "busy")) throw error;
    const problem = `Another program holds the store ${resolve(file)}. Stop the bot first, then run this again.`;
    throw new Error(problem, { cause: error });
  }
};
