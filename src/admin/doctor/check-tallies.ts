import { partitionOf } from "../../store/partition-of.ts";
import { officeTallyId } from "../../store/standing/tally-codecs.ts";
import type { Difference } from "../../store/standing/verify-office.ts";
import { verifyTwice } from "../verify-twice.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/**
 * Tallies of an office that are not as counted anew; where they only were never built, as in an office that was just
 * restored or moved here, the next heartbeat does it.
 */
export const judgeTallies = (office: string, differences: readonly Difference[]): readonly Finding[] => {
  const { length: count } = differences;
  if (count === 0) return [];
  const areOnlyTallies = differences.every(({ id }) => id.startsWith("tally:"));
  const isNew = differences.some(({ id }) => id === officeTallyId);
  return differences.every(({ is }) => is === "missing") && (areOnlyTallies || isNew)
    ? [found("warning", "tallyUnbuilt", { office, count })]
    : [found("fault", "tallyDifferent", { office, count })];
};

export const checkTallies = withDocuments("tallies", async (documents, looking) => {
  let people = 0;
  const findings = await eachOffice(documents, looking, async ({ officeId, name }) => {
    const verified = await verifyTwice(documents, partitionOf.office(officeId));
    people += verified.people;
    return judgeTallies(name, verified.differences);
  });
  return findings.some(({ word }) => word !== "officesLeft")
    ? findings
    : [found("ok", "talliesOk", { people }), ...findings];
});
