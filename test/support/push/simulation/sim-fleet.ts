import type { Logger } from "pino";
import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import type { SimClock } from "./sim-clock.ts";
import { createSimEngine } from "./sim-engine.ts";
import type { SimPlatform } from "./sim-platform.ts";
import { createSimLife, type SimLife } from "./sim-process.ts";
import type { SimRandom } from "./sim-random.ts";
import { createSimStore, type SimFaults } from "./sim-store.ts";

export type SimFleetParts = {
  readonly documents: Documents;
  readonly calendar: Calendar;
  readonly clock: SimClock;
  readonly random: SimRandom;
  readonly platform: SimPlatform;
  readonly faults: () => SimFaults;
  readonly log?: Logger | undefined;
};

type Process = { readonly life: SimLife; readonly engine: ReturnType<typeof createSimEngine> };

const processCount = 3;

const minuteMs = 60_000;

/** Three processes that beat each minute, each at its own second; whichever ends is followed by another. */
export const createSimFleet = (parts: SimFleetParts) => {
  const { clock, random } = parts;
  let lives = 0;
  let crashCount = 0;
  const start = (): Process => {
    const life = createSimLife(clock, { name: `e${lives++}`, skewMs: random.below(4_001) - 2_000 });
    const documents = createSimStore({ ...parts, life });
    return {
      life,
      engine: createSimEngine({ ...parts, log: parts.log?.child({ by: life.name }), documents, life }),
    };
  };
  const processes = Array.from({ length: processCount }, start);
  const phases = Array.from({ length: processCount }, () => random.below(20_000)).toSorted((a, b) => a - b);
  const replaceDead = (): void => {
    for (const [index, { life }] of processes.entries()) {
      if (!life.isDead()) continue;
      crashCount += 1;
      processes[index] = start();
    }
  };
  return {
    crashCount: (): number => crashCount,
    /** Everybody is alive and awake. */
    recover: (): void => {
      replaceDead();
      for (const { life } of processes) life.pauseUntil(0);
    },
    /** One minute, in which a process may be ended at any moment, or told to stop. */
    beat: async (isRough: boolean): Promise<void> => {
      const startMs = clock.nowMs();
      if (random.below(3) > 0) replaceDead();
      const chosen = random.below(processCount);
      const what = isRough ? random.below(12) : 12;
      if (what === 0) {
        const { life } = processes[chosen] ?? start();
        void clock.until(startMs + random.below(minuteMs)).then(life.die);
      }
      if (what === 1) {
        const { engine } = processes[chosen] ?? start();
        void clock.until(startMs + random.below(minuteMs)).then(() => {
          void engine.stop().catch(() => undefined);
          processes[chosen] = start();
        });
      }
      for (const [index, phase] of phases.entries()) {
        await clock.runTo(startMs + phase);
        processes[index]?.engine.kick();
      }
      await clock.runTo(startMs + minuteMs);
    },
  };
};
