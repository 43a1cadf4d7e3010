import type { Messages } from "../src/messages/messages.ts";
import type { ProgressHead } from "../src/usecases/show-progress.ts";

/** Which plan a card on progress speaks of, and where the day lies in it. */
export const progressSubtitle = ({ plan, phase, stage }: ProgressHead, { progress: t }: Messages): string => {
  const within = { notBegun: t.notBegun, running: phase?.name ?? null, ended: t.ended };
  return t.phase(plan.document.title, within[stage]);
};
