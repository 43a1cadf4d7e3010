import { z } from "zod";
import type { JsonObject } from "../json.ts";
import type { Notice } from "./notice.ts";

const aboutSchema = z.strictObject({ requestId: z.string() });

/** What somebody is told whose request about their data the office acknowledged, lengthened or answered. */
export const dataRequestNotice = (requestId: string): Notice => ({
  what: "dataRequest",
  about: { requestId },
});

/** Which request it is. @throws where the notice is of something else */
export const readDataRequestNotice = (about: JsonObject): string => aboutSchema.parse(about).requestId;
