import type { Check, Ward } from "./check.ts";
import { type Examined, type Finding, found } from "./finding.ts";

/** How long each check may take. */
export type Bound = {
  readonly boundMs: number;
  /** The time of the machine. */
  readonly nowMs: () => number;
};

/** So much of its time is for looking at more; the rest is for ending. */
const lookingShare = 0.8;

/** Runs every check, lanes beside each other, each check in its time: one that hangs or breaks stops no other. */
export const runChecks = async (
  lanes: readonly (readonly Check[])[],
  ward: Ward,
  bound: Bound,
): Promise<readonly Examined[]> => {
  const examined = await Promise.all(
    lanes.map(async (lane) => {
      const ofLane: Examined[] = [];
      for (const check of lane)
        ofLane.push({ check: check.name, findings: await runInTime(check, ward, bound) });
      return ofLane;
    }),
  );
  return examined.flat();
};

const runInTime = async (
  check: Check,
  ward: Ward,
  { boundMs, nowMs }: Bound,
): Promise<readonly Finding[]> => {
  const untilMs = nowMs() + boundMs * lookingShare;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<readonly Finding[]>((resolve) => {
    const tooLong = found("fault", "tookTooLong", { seconds: Math.round(boundMs / 1000) });
    timer = setTimeout(() => resolve([tooLong]), boundMs);
  });
  try {
    return await Promise.race([check.run(ward, () => nowMs() < untilMs), late]);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [found("fault", "checkBroke", { reason: reason.slice(0, 300) })];
  } finally {
    clearTimeout(timer);
  }
};
