import type { CosmosFault } from "./cosmos-fault.ts";
import type { SeenRequest } from "./seen-request.ts";

/** A fault for the next requests that it is meant for. */
export type PlannedFault = {
  readonly fault: CosmosFault | (() => CosmosFault);
  /** How many requests it hits; 1 when absent. */
  readonly times?: number;
  /** Which requests; when absent, all that read or write documents. */
  readonly when?: (request: SeenRequest) => boolean;
};

/** What a test plans to go wrong. */
export type Faults = ReturnType<typeof createFaults>;

const documentOperations: readonly SeenRequest["operation"][] = [
  "read",
  "create",
  "replace",
  "remove",
  "batch",
  "query",
];

/** Whether a request reads or writes documents. */
export const isDocumentRequest = ({ operation }: SeenRequest): boolean =>
  documentOperations.includes(operation);

/** No fault is planned at first. */
export const createFaults = () => {
  let planned: { plan: PlannedFault; left: number; hitCount: number }[] = [];
  return {
    /** Plans a fault and gives the way to ask how many requests it has hit. */
    plan: (plan: PlannedFault): { hitCount(): number } => {
      const one = { plan, left: plan.times ?? 1, hitCount: 0 };
      planned.push(one);
      return { hitCount: () => one.hitCount };
    },
    clear: (): void => {
      planned = [];
    },
    /** The first planned fault that is meant for this request, used up by one. */
    take: (request: SeenRequest): CosmosFault | undefined => {
      const hit = planned.find(
        ({ left, plan: { when } }) => left > 0 && (when ?? isDocumentRequest)(request),
      );
      if (!hit) return undefined;
      hit.left -= 1;
      hit.hitCount += 1;
      return typeof hit.plan.fault === "function" ? hit.plan.fault() : hit.plan.fault;
    },
  };
};
