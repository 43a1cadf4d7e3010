import { ownChatCodec, unreachableState } from "../../store/talk-codecs.ts";
import { withDocuments } from "./check.ts";
import { foundEverywhere } from "./count-found.ts";
import { type Finding, found } from "./finding.ts";

/** How many people can't be reached, by the reason. */
export const judgeUnreachable = (reasons: readonly string[]): readonly Finding[] => {
  const counts = Map.groupBy(reasons, (reason) => reason);
  if (counts.size === 0) return [found("ok", "unreachableNone")];
  return [...counts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([reason, all]) => found("warning", "unreachable", { reason, count: all.length }));
};

export const checkUnreachable = withDocuments("unreachable", async (documents, { goesOn }) => {
  const reasons: string[] = [];
  const query = { kind: ownChatCodec.kind, state: unreachableState };
  for await (const stored of foundEverywhere(documents, query, goesOn)) {
    const { unreachable } = ownChatCodec.read(stored);
    if (unreachable) reasons.push(unreachable.reason);
  }
  return judgeUnreachable(reasons);
});
