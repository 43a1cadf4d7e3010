import { randomUUID } from "node:crypto";
import { dayOf, stampOf } from "../../domain/day.ts";
import type { DataRequest } from "../../domain/rights/data-request.ts";
import { auditDocument } from "../audit.ts";
import type { Operation } from "../documents.ts";
import { erasedCodec } from "../moving/erased-codec.ts";
import { dataRequestCodec, dataRequestEntry, dataRequestId } from "./data-request-codec.ts";
import { type Erasing, erasingId } from "./erasing-codec.ts";
import type { ErasingParts } from "./erasing-parts.ts";

/** Of what was removed the store's file is to keep no rests. */
export const scrubState = "scrub";

/** Requests of one person that are answered with their erasure. */
const mostRequests = 80;

/** Ends an erasure: what it knew of the person goes, and that they were erased stays. */
export const endErasing = async (
  { documents, now }: ErasingParts,
  partition: string,
  { erasing, etag }: { readonly erasing: Erasing; readonly etag: string },
): Promise<void> => {
  const { personId, scope, byPersonId, requestId, unitId, counts } = erasing;
  const at = stampOf(now());
  const query = { kind: dataRequestCodec.kind, idPrefix: dataRequestId(personId, ""), state: "open" };
  const { found } = await documents.query(partition, { ...query, limit: mostRequests });
  const answered = found
    .filter(({ id }) => scope === "all" || id === requestId)
    .map((stored): Operation => {
      const request = dataRequestCodec.read(stored);
      const isAnswer = stored.id === requestId;
      const end: DataRequest["end"] = {
        ...{ on: dayOf(now()), byPersonId },
        ...(isAnswer ? { did: "done", reason: null } : { did: "refused", reason: "erased" }),
      };
      const entry = dataRequestEntry(stored.id, { ...request, proposed: null, end });
      return { do: "replace", entry, etag: stored.etag };
    });
  const audited = auditDocument(
    `audit:${at}-erasing-${randomUUID()}`,
    {
      at,
      personId: byPersonId,
      verb: "erasePerson",
      on: { is: "person", personId, unitId },
      outcome: "done",
      counts,
    },
    "done",
  );
  const erased = erasedCodec.write(`erased:${personId}`, { personId, at }, { state: scrubState });
  const known = scope === "all" && (await documents.get(partition, erased.id));
  await documents.batch(partition, [
    { do: "remove", id: erasingId(personId), etag },
    ...answered,
    { do: "create", entry: audited },
    ...(scope === "all" && !known ? [{ do: "create", entry: erased } as const] : []),
  ]);
};
