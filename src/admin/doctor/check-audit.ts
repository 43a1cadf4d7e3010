import { partitionOf } from "../../store/partition-of.ts";
import { type ChainFault, verifyChain } from "../../store/sealing/verify-chain.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/** Whether an office's audit is as it was sealed. */
export const judgeAudit = (office: string, fault: ChainFault | null): readonly Finding[] =>
  fault === null ? [] : [found("fault", "auditBroken", { office, id: fault.id })];

export const checkAudit = withDocuments("audit", async (documents, looking) => {
  let blocks = 0;
  const findings = await eachOffice(documents, looking, async ({ officeId, name }) => {
    const verified = await verifyChain(documents, partitionOf.office(officeId));
    blocks += verified.blocks;
    return judgeAudit(name, verified.fault);
  });
  return findings.some(({ state }) => state === "fault")
    ? findings
    : [found("ok", "auditOk", { blocks }), ...findings];
});
