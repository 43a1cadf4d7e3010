import { foldWords } from "../../domain/roster/fold-words.ts";
import { officeCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { officeIdOf, partitionOf } from "../../store/partition-of.ts";

/** Pages of a thousand offices that are looked through. */
const mostPages = 100;

/** The ids of the offices that are meant by an id or a name. */
export const findOffice = async (documents: Documents, said: string): Promise<readonly string[]> => {
  const isId =
    !/[/\\?#]/.test(said) && (await documents.get(partitionOf.office(said), "office")) !== undefined;
  if (isId) return [said];
  const ids: string[] = [];
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    for (const { partition, ...stored } of page.found)
      if (foldWords(officeCodec.read(stored).name) === foldWords(said)) ids.push(officeIdOf(partition));
    after = page.after;
    if (after === undefined) break;
  }
  return ids;
};
