import { partitionOf } from "../../store/partition-of.ts";
import { verifyTwice } from "../verify-twice.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/** Tallies of an office that are not as counted anew. */
export const judgeTallies = (office: string, count: number): readonly Finding[] =>
  count === 0 ? [] : [found("fault", "tallyDifferent", { office, count })];

export const checkTallies = withDocuments("tallies", async (documents, looking) => {
  let people = 0;
  const findings = await eachOffice(documents, looking, async ({ officeId, name }) => {
    const verified = await verifyTwice(documents, partitionOf.office(officeId));
    people += verified.people;
    return judgeTallies(name, verified.differences.length);
  });
  return findings.some(({ state }) => state === "fault")
    ? findings
    : [found("ok", "talliesOk", { people }), ...findings];
});
