import type { JsonObject } from "../../domain/json.ts";
import { readDataRequestNotice } from "../../domain/reminder/data-request-notice.ts";
import { datesOf, type RequestDates } from "../../domain/rights/request-clock.ts";
import type { Ports } from "../ports.ts";
import type { KeptRequest } from "./data-requests-port.ts";

/** Finds how the person's request that the office answered stands now. @returns null where it is not theirs, or not there any more */
export const tellDataRequest =
  ({ requests, person, calendar }: Ports) =>
  async (about: JsonObject): Promise<(KeptRequest & RequestDates) | null> => {
    const kept = await requests.find(readDataRequestNotice(about));
    return kept?.value.personId === person.id ? { ...kept, ...datesOf(kept.value, calendar) } : null;
  };
