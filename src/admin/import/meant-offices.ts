import { officeCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { officeIdOf } from "../../store/partition-of.ts";
import { findOffice } from "./find-office.ts";

/** Pages of a thousand offices that are looked through. */
const mostPages = 100;

/** The ids of the one office that is named, or of all where none is. @throws where there is none, or several are meant */
export const meantOffices = async (
  documents: Documents,
  office: string | null,
): Promise<readonly string[]> => {
  const officeIds = office === null ? await allOffices(documents) : await findOffice(documents, office);
  if (officeIds.length === 0)
    throw new Error(office === null ? "There is no office." : `No office is “${office}”.`);
  if (office !== null && officeIds.length > 1)
    throw new Error(`Several offices are “${office}”; give the id: ${officeIds.join(", ")}`);
  return officeIds;
};

/** The ids of all offices. */
export const allOffices = async (documents: Documents): Promise<readonly string[]> => {
  const ids: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    ids.push(...read.found.map(({ partition }) => officeIdOf(partition)));
    after = read.after;
    if (after === undefined) break;
  }
  return ids;
};
