import { z } from "zod";
import {
  correctableFields,
  type DataRequest,
  dataRights,
  requestRefusals,
} from "../../domain/rights/data-request.ts";
import { createCodec } from "../codec.ts";
import type { Entry } from "../documents.ts";

const requestSchema: z.ZodType<DataRequest> = z.strictObject({
  personId: z.string(),
  right: z.enum(dataRights),
  receivedOn: z.string(),
  field: z.enum(correctableFields).nullable(),
  proposed: z.string().nullable(),
  acknowledged: z.strictObject({ on: z.string(), byPersonId: z.string() }).nullable(),
  isExtended: z.boolean(),
  end: z
    .strictObject({
      on: z.string(),
      byPersonId: z.string().nullable(),
      did: z.enum(["done", "refused"]),
      reason: z.enum(requestRefusals).nullable(),
    })
    .nullable(),
});

export const dataRequestCodec = createCodec("data-request", 1, requestSchema);

/** Where a request stands; a person's are found by the beginning of their ids. */
export const dataRequestId = (personId: string, key: string): string => `data-request:${personId}:${key}`;

/** A request as a document, found by whether it waits. */
export const dataRequestEntry = (id: string, request: DataRequest): Entry =>
  dataRequestCodec.write(id, request, { state: request.end === null ? "open" : "ended" });
