import { awaitedEntry } from "../awaited-people.ts";
import { addressCodec } from "../codecs.ts";
import { kinds } from "../kinds.ts";
import { checkBatch } from "../limits.ts";
import { partitionOf } from "../partition-of.ts";
import type { FileDocument } from "./office-file.ts";
import { isElsewhere, isMoved } from "./stage-of.ts";

/**
 * Why a document is not one of an office's; undefined where it is.
 * @throws StoreError where no store would take it, or this program can't read it
 */
export const whyForeign = (document: FileDocument, officeId: string): string | undefined => {
  const { partition, id, kind } = document;
  const known = kinds.find((one) => one.kind === kind);
  if (!known || !isMoved(kind))
    return `“${kind}” is no kind of document that this program knows. Start the newer program.`;
  const { expiresAtMs: _expires, partition: _partition, ...entry } = document;
  checkBatch(partition, [{ do: "create", entry }]);
  const value = known.read(document);
  if (!isElsewhere(kind))
    return partition === partitionOf.office(officeId)
      ? undefined
      : `${id} stands in ${partition}, outside the office ${officeId}.`;
  const { officeId: of, personId } = value as { readonly officeId: string; readonly personId: string };
  if (of !== officeId) return `${id} leads to another office, ${of}.`;
  const fits =
    kind === addressCodec.kind
      ? /^address:(teams|zalo-bot|zalo-oa):./.test(partition) && id === "address"
      : partition.startsWith("email:") && id === awaitedEntry({ officeId, personId }).id;
  return fits ? undefined : `a document of kind ${kind} does not stand in ${partition} as ${id}.`;
};
