import type { Documents } from "../documents.ts";
import { kinds } from "../kinds.ts";
import { StoreError } from "../store-error.ts";

const known = new Set(kinds.map(({ kind }) => kind));

/** Far more than any program has. */
const mostKinds = 10_000;

/** @throws StoreError `broken` where a partition holds a kind of document that this program would leave out */
export const refuseUnknownKinds = async (documents: Documents, partition: string): Promise<void> => {
  let after = "";
  for (let count = 0; count < mostKinds; count++) {
    const kind = await documents.nextKind(partition, after);
    if (kind === undefined) return;
    if (!known.has(kind)) throw broken(`${partition} holds documents of kind “${kind}”`);
    after = kind;
  }
  throw broken(`${partition} holds more than ${mostKinds} kinds of documents`);
};

const broken = (problem: string): StoreError =>
  new StoreError("broken", `${problem}, which this program does not know. Start the newer program.`);
