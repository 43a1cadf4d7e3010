import { setTimeout as sleep } from "node:timers/promises";
import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import { openCosmos } from "../../../src/store/cosmos/open-cosmos.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { verifyOffice } from "../../../src/store/standing/verify-office.ts";
import type { Sum } from "../cosmos/create-ledger.ts";
import { createOfficeModel } from "../office-model/create-office-model.ts";
import { allOf, recountOffice } from "../office-model/recount-office.ts";
import { modelPersonId, seedModelOffice } from "../office-model/seed-model-office.ts";
import { startConnector } from "../teams/connector.ts";
import { createRandom } from "../turn/random.ts";
import { createChaosPerson } from "./create-chaos-person.ts";
import { createLife } from "./create-life.ts";
import { createRosterOffice, patiently } from "./create-roster-office.ts";
import { type CosmosAddress, startCosmosProcess } from "./start-cosmos-process.ts";
import { type Fleet, startFleet } from "./start-fleet.ts";

/** How much of what happens. */
export type ChaosSettings = {
  readonly seed: number;
  readonly actionCount: number;
  readonly peopleCount: number;
  /** Of a hundred requests to the store, how many meet a fault. */
  readonly faultPercent: number;
  /** Between two kills, at most, in ms; 0 kills nobody. */
  readonly killEveryMs: number;
  /** Everybody always does two things at once. */
  readonly onlyRaces?: boolean;
  /** Hears now and then how far it is. */
  readonly say?: (line: string) => void;
  /** The planted bug. */
  readonly ignoresEtags?: boolean;
};

/** What came of it; no difference means that every acknowledged action is there once, and nothing else. */
export type ChaosVerdict = {
  readonly differences: readonly string[];
  readonly acknowledgedCount: number;
  readonly refusedCount: number;
  readonly turnCount: number;
  readonly killCount: number;
  readonly ledger: Sum;
  readonly tookMs: number;
};

const botCount = 3;

/** So many people act at the same time, each in turn with others of the same lane. */
const laneCount = 12;

/** Plays an office of many people through three processes over a store that fails, killing now this one, now that one. */
export const runChaos = async (settings: ChaosSettings): Promise<ChaosVerdict> => {
  const startedAt = performance.now();
  const { seed, peopleCount, faultPercent, ignoresEtags = false, onlyRaces = false, say } = settings;
  // What the planted bug spoils does not come right by waiting.
  const lookCount = ignoresEtags ? 1 : 60;
  const cosmos = await startCosmosProcess();
  const documents = await openStore(cosmos);
  const connector = await startConnector();
  const units = await seedModelOffice(documents, peopleCount);
  const fleet = await startFleet(botCount, { store: cosmos, ignoresEtags });
  try {
    const model = createOfficeModel(units);
    const { take } = createRosterOffice(documents, cosmos.skip);
    const people = await Promise.all(
      [...units.keys()].map(async (personId, at) => {
        const random = createRandom(seed * 100 + at + 2);
        const person = await createChaosPerson({ personId, urls: fleet.urls, connector, random });
        await person.say("cập nhật");
        return { at, person, random };
      }),
    );
    cosmos.meetFaults({ seed, percent: faultPercent });
    let leftCount = settings.actionCount;
    const mayAct = () => {
      if (leftCount % 200 === 0 && leftCount > 0) say?.(`${leftCount} actions left`);
      return leftCount-- > 0;
    };
    let isOver = false;
    const killing = killNowAndThen(settings, { fleet, isOver: () => isOver });
    const lives = people.map((one) => createLife({ ...one, model, take, mayAct, onlyRaces }));
    const lane = async (first: number): Promise<void> => {
      for (let at = first; mayAct(); at = at + laneCount < lives.length ? at + laneCount : first)
        await lives[at]?.();
    };
    let killCount = 0;
    try {
      await Promise.all(lives.slice(0, laneCount).map((_, first) => lane(first)));
    } finally {
      isOver = true;
      killCount = await killing;
    }
    cosmos.meetFaults(null);
    say?.("all have acted; counting");
    const unsent = await unsentAfterAll(documents, lookCount);
    const stuck = await stuckTalks(people.map(({ person }) => person));
    const { ledger, unknown } = await cosmos.tell();
    return {
      differences: [
        ...model.differences(await recountOffice(documents)),
        ...(await untrueTallies(documents, lookCount)),
        ...unsent,
        ...stuck,
        ...unknown.map((what) => `the stand-in was asked what it does not imitate: ${what}`),
      ],
      ...model.counts(),
      turnCount: people.reduce((sum, { person }) => sum + person.turnCount(), 0),
      killCount,
      ledger,
      tookMs: performance.now() - startedAt,
    };
  } finally {
    await fleet.close();
    await documents.close();
    await connector.close();
    await cosmos.close();
  }
};

const openStore = ({ endpoint, key, databaseId, containerId }: CosmosAddress): Promise<Documents> =>
  openCosmos({ endpoint, access: { by: "key", key }, database: databaseId, container: containerId });

type Killing = {
  readonly fleet: Pick<Fleet, "stop" | "revive">;
  readonly isOver: () => boolean;
};

const killNowAndThen = async (
  { seed, killEveryMs }: ChaosSettings,
  { fleet, isOver }: Killing,
): Promise<number> => {
  const random = createRandom(seed * 7 + 3);
  let killCount = 0;
  while (killEveryMs > 0 && !isOver()) {
    await sleep(killEveryMs / 4 + random(killEveryMs));
    if (isOver()) break;
    const killed = random(botCount);
    await fleet.stop(killed);
    await fleet.revive(killed);
    killCount += 1;
  }
  return killCount;
};

/** Standings and tallies, counted anew from the facts once the heartbeats have built what was marked. */
const untrueTallies = async (documents: Documents, lookCount: number): Promise<readonly string[]> => {
  let untrue: readonly string[] = [];
  for (let look = 0; look < lookCount; look++) {
    const found = await patiently(() => verifyOffice(documents, partitionOf.office(demoOfficeId)));
    const unbuilt = found.markedUnits.map((unitId) => `the tally of ${unitId} was not built`);
    untrue = [...found.differences.map(({ id, is }) => `${id} is ${is}`), ...unbuilt];
    if (untrue.length === 0) break;
    await sleep(500);
  }
  return untrue;
};

/** What a dead bot left unsent another sends when its claim has lapsed. */
const unsentAfterAll = async (documents: Documents, lookCount: number): Promise<readonly string[]> => {
  let unsent: readonly string[] = [];
  for (let look = 0; look < lookCount; look++) {
    const receipts = await patiently(() => allOf(documents, partitionOf.office(demoOfficeId), "receipt"));
    unsent = receipts.filter(({ state }) => state !== "sent").map(({ id, state }) => `${id} is ${state}`);
    if (unsent.length === 0) break;
    await sleep(500);
  }
  return unsent;
};

/** Everybody asks for help at the end; whoever is not answered has a talk that is stuck. */
const stuckTalks = async (
  people: readonly { say(text: string): Promise<string> }[],
): Promise<readonly string[]> => {
  const answers = await Promise.all(
    people.map((person) => person.say("trợ giúp").catch((error: Error) => error)),
  );
  return answers.flatMap((answer, at) =>
    answer instanceof Error ? [`the talk of ${modelPersonId(at)} is stuck: ${answer.message}`] : [],
  );
};
