import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

/** The first version of Node that runs the program as it is. */
const least = 24;

/** Whether a version of Node, as `v24.1.0`, is new enough. */
export const judgeNode = (version: string): readonly Finding[] =>
  Number(/^v(\d+)\./.exec(version)?.[1] ?? 0) >= least
    ? [found("ok", "nodeOk", { version })]
    : [found("fault", "nodeOld", { version, least })];

export const checkNode: Check = { name: "node", run: async ({ nodeVersion }) => judgeNode(nodeVersion) };
