import { setTimeout as sleep } from "node:timers/promises";
import type { Documents } from "../../../src/store/documents.ts";
import { runChild } from "./run-child.ts";

/** Which script works on which store, and when it is killed. */
export type Killing = {
  /** Of this folder; is given the store's file and how much later it is, and says "o" for each batch. */
  readonly script: string;
  readonly file: string;
  /** Batches of one life before it may be killed. */
  readonly least: () => number;
  /** From 0 up to, not including, a number. */
  readonly random: (below: number) => number;
};

const mostKills = 10;
const mostLives = 40;

/** Longer than a lease. */
const laterMs = 31_000;

/** Kills a script with -9 some moments after a batch, and runs it again, until it comes to its end. */
export const killAgain = async ({ script, file, least, random }: Killing) => {
  let kills = 0;
  let lives = 0;
  for (; lives < mostLives; lives++) {
    const { process: child, ended } = runChild(script, file, `${lives * laterMs}`);
    const wanted = least();
    let seen = 0;
    child.stdout?.on("data", (text: string) => {
      seen += text.split("o").length - 1;
      if (kills >= mostKills || seen < wanted) return;
      seen = Number.NEGATIVE_INFINITY;
      void sleep(random(12)).then(() => child.kill("SIGKILL"));
    });
    await ended;
    if (child.signalCode !== "SIGKILL") break;
    kills += 1;
  }
  return { kills, lives };
};

/** All documents of these kinds, as text that two stores compare by. */
export const textsOf = async (documents: Documents, kinds: readonly string[]): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const kind of kinds) {
    const { found, after } = await documents.queryEverywhere({ kind, limit: 1000 });
    if (after !== undefined) throw new Error(`There are more than a thousand of ${kind}.`);
    all.push(...found.map(({ partition, id, state, body }) => JSON.stringify([partition, id, state, body])));
  }
  return all.sort();
};
