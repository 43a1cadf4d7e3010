import { ok, type Result, refused } from "../result.ts";

/** Days that a lead may come ahead. */
export const mostLead = 30;

/** Working days that a lead may come after. */
const mostAfter = 5;

const mostLeads = 4;

/** Why leads can't be so. */
export type LeadsFault = "leads-none" | "leads-too-many" | "lead-out-of-range";

/** The leads, each once, the earliest to come first. */
export const checkLeads = (leads: readonly number[]): Result<readonly number[], LeadsFault> => {
  const each = [...new Set(leads)].toSorted((one, other) => other - one);
  if (each.length === 0) return refused("leads-none");
  if (each.length > mostLeads) return refused("leads-too-many", { most: mostLeads });
  return each.every((lead) => Number.isInteger(lead) && lead >= -mostAfter && lead <= mostLead)
    ? ok(each)
    : refused("lead-out-of-range", { mostAhead: mostLead, mostAfter });
};
