import { stampOf } from "../../domain/day.ts";
import { newestFirstMs, pushKind } from "../../store/pushes/push-codec.ts";
import { withDocuments } from "./check.ts";
import { countFound } from "./count-found.ts";
import { type Finding, found } from "./finding.ts";

const days = 7;

/** Messages of the last days that may have arrived, or not. */
export const judgeUnknown = (count: number): readonly Finding[] => [
  count === 0 ? found("ok", "unknownNone", { days }) : found("warning", "unknownRows", { count, days }),
];

export const checkUnknown = withDocuments("unknown", async (documents, { ward, goesOn }) => {
  const dueUpToMs = newestFirstMs(stampOf(ward.now().minus({ days })));
  return judgeUnknown(await countFound(documents, { kind: pushKind, state: "unknown", dueUpToMs }, goesOn));
});
