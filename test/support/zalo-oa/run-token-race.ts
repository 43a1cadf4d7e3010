import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createTokenDesk } from "../../../src/channels/zalo-oa/token/create-token-desk.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createTaggedSecret } from "../../../src/store/secrets/create-tagged-secret.ts";
import { createSealer } from "../../../src/store/secrets/seal.ts";
import { startZaloOa } from "./start-zalo-oa.ts";

const child = new URL("token-child.ts", import.meta.url).pathname;
const accessPath = "/v4/oa/access_token";

/** What a round came to; one that lives up to the promise has one refresh, two messages and no error. */
export type RaceRound = {
  readonly fault: boolean;
  /** Whether a process was ended by SIGKILL while the token was being refreshed. */
  readonly killed: boolean;
  readonly refreshes: number;
  readonly refused: number;
  readonly errors: readonly number[];
  readonly messages: readonly string[];
  readonly state: string | undefined;
};

/** How many rounds, what chance says (0 up to, not including, 1), and in which a process is killed. */
export type Race = {
  readonly rounds: number;
  readonly random: () => number;
  readonly isKilling: (round: number) => boolean;
};

/**
 * Two processes send at once with a token that died; in some rounds a refresh is lost on its way there, and in some one
 * of them is killed meanwhile: started again it sends what it had not.
 */
export const runTokenRace = async ({ rounds, random, isKilling }: Race): Promise<readonly RaceRound[]> => {
  const folder = await mkdtemp(join(tmpdir(), "token-race-"));
  const file = join(folder, "store.db");
  const key = randomBytes(32);
  const oa = await startZaloOa({ nowMs: Date.now, perMinute: 1_000_000 });
  oa.knows("an");
  const documents = openEmbedded({ file, nowMs: Date.now });
  const sealer = createSealer([{ id: "k", bytes: key }]);
  const desk = createTokenDesk(createTaggedSecret(documents, sealer, "zalo-oa"));
  const args = [file, key.toString("hex"), oa.url, oa.app.id, oa.app.secret];
  const processes: ChildProcess[] = [];
  const told: RaceRound[] = [];
  const giveDeadAccess = async (): Promise<void> => {
    const stored = await desk.read();
    const { refresh } = oa.grant();
    const atMs = Date.now();
    const times = { refreshedAtMs: atMs, accessUntilMs: atMs, consentedAtMs: atMs };
    // What is stored is what both processes show: neither is good.
    const access = stored?.record.access ?? "AT-before-any";
    const version = (stored?.record.version ?? 0) + 1;
    const more = { state: "good", attempt: null, refreshUntilMs: atMs + 1e9 } as const;
    await desk.write({ ...times, ...more, version, access, refresh }, stored?.etag);
  };
  const started = async (): Promise<ChildProcess> => {
    const forked = fork(child, args, { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    await once(forked, "message", { signal: AbortSignal.timeout(10_000) });
    return forked;
  };
  const asked = async (one: ChildProcess, text: string): Promise<number> => {
    const answer = once(one, "message", { signal: AbortSignal.timeout(20_000) });
    one.send(text);
    const [{ error }] = (await answer) as [{ error: number }];
    return error;
  };
  const killedAndAsked = async (text: string, afterMs: number): Promise<number> => {
    const [first] = processes;
    first?.send(text);
    await sleep(afterMs);
    first?.kill("SIGKILL");
    processes[0] = await started();
    return asked(processes[0], text);
  };
  try {
    for (let index = 0; index < 2; index += 1) processes.push(await started());
    for (let round = 0; round < rounds; round += 1) {
      await giveDeadAccess();
      const before = { ...oa.refreshes };
      const seen = oa.textsTo("an").length;
      const killed = isKilling(round);
      const fault = killed || random() < 0.25;
      const is = killed || random() < 0.5 ? "hang" : "reset";
      if (fault) oa.fail(accessPath, { when: "before", is });
      const answers = await Promise.all(
        processes.map((one, index) =>
          killed && index === 0
            ? killedAndAsked(`${round}-0`, 30 + random() * 200)
            : asked(one, `${round}-${index}`),
        ),
      );
      told.push({
        fault,
        killed,
        refreshes: oa.refreshes.good - before.good,
        refused: oa.refreshes.refused - before.refused,
        errors: answers,
        messages: oa.textsTo("an").slice(seen).sort(),
        state: (await desk.read())?.record.state,
      });
    }
    return told;
  } finally {
    for (const one of processes) one.kill("SIGKILL");
    await oa.stop();
    await documents.close();
    await rm(folder, { recursive: true });
  }
};

/** The rounds that broke the promise, by number. */
export const brokenRounds = (rounds: readonly RaceRound[]) =>
  rounds.flatMap((round, number) => {
    const { refreshes, refused, errors, messages, state } = round;
    const isAll = messages.join() === [`${number}-0`, `${number}-1`].join();
    const isWell = refreshes === 1 && refused === 0 && isAll && state === "good";
    return isWell && errors.every((error) => error === 0) ? [] : [{ number, ...round }];
  });
