import type { Documents } from "../store/documents.ts";
import { type Verified, verifyOffice } from "../store/standing/verify-office.ts";

/** What two counts of an office both find: while a bot runs, what changes under the first does not show in the second. */
export const verifyTwice = async (documents: Documents, partition: string): Promise<Verified> => {
  const first = await verifyOffice(documents, partition);
  if (first.differences.length === 0) return first;
  const second = await verifyOffice(documents, partition);
  const seen = new Set(first.differences.map(({ id }) => id));
  return { ...second, differences: second.differences.filter(({ id }) => seen.has(id)) };
};
