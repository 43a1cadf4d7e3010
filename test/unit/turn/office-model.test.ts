import fc from "fast-check";
import { pino } from "pino";
import { expect, test } from "vitest";
import { demoUnits } from "../../../src/demo/demo-roster.ts";
import { demoOfficeId } from "../../../src/demo/seed-demo.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { createRunJobs } from "../../../src/store/jobs/create-run-jobs.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { createRosterImport, rosterImport } from "../../../src/store/roster/import-roster.ts";
import { verifyOffice } from "../../../src/store/standing/verify-office.ts";
import { beginRosterAction, rosterJobState } from "../../support/office-model/begin-roster-action.ts";
import { createActor } from "../../support/office-model/create-actor.ts";
import { createOfficeModel, type OfficeModel } from "../../support/office-model/create-office-model.ts";
import type { PersonAction, RosterAction } from "../../support/office-model/office-action.ts";
import { recountOffice } from "../../support/office-model/recount-office.ts";
import { modelMonths, modelPersonId, seedModelOffice } from "../../support/office-model/seed-model-office.ts";
import { ignoringEtags } from "../../support/turn/ignoring-etags.ts";
import { createMemoryBot, inboundOf, type WaitTurn } from "../../support/turn/in-memory-office.ts";
import { createMemoryDocuments, type MemoryDocuments } from "../../support/turn/memory-documents.ts";

const peopleCount = 3;
const botCount = 3;

/** The office on its first day, read anew for each run. */
const seeded = (async () => {
  const documents = createMemoryDocuments(() => 1_000_000);
  return { documents, units: await seedModelOffice(documents, peopleCount) };
})();

/** The office that is played: its bots over one store, and what is under way. */
type Real = ReturnType<typeof openReal>;

const openReal = (
  store: MemoryDocuments,
  waitTurn: WaitTurn,
  around: (documents: Documents) => Documents,
) => {
  const documents = around(store);
  const log = pino({ level: "silent" });
  const bots = Array.from({ length: botCount }, () => createMemoryBot(documents, { waitTurn, log }));
  const beats = bots.map(() =>
    createRunJobs({
      documents: {
        ...documents,
        get: (partition, id) => waitTurn(`job get ${id}`).then(() => documents.get(partition, id)),
        batch: (partition, operations) =>
          waitTurn("job batch").then(() => documents.batch(partition, operations)),
      },
      kinds: { [rosterImport]: createRosterImport(documents) },
      nowMs: () => 0,
      pause: async () => {
        await waitTurn("job pause");
      },
      log,
    }),
  );
  const underWay: Promise<unknown>[] = [];
  const jobs: string[] = [];
  let count = 0;
  return {
    documents: store,
    underWay,
    /** The roster's jobs that began. */
    jobs,
    nextName: () => `n${++count}`,
    beat: (bot: number) => underWay.push(beats[bot]?.() ?? Promise.resolve()),
    /** Somebody who taps on what one of the bots shows them. */
    actorOf: (personId: string, bot: number) =>
      createActor({
        patience: 1,
        pause: async () => undefined,
        press: async (data, inputs = {}) => {
          const event = { is: "press" as const, data: { ...data } as never, inputs, messageId: "m-1" };
          const inbound = inboundOf(personId, { name: `n${++count}`, waits: true, event });
          const { card } = (await bots[bot]?.take(inbound)) ?? {};
          return card === undefined ? "" : JSON.stringify(card);
        },
      }),
    ended: async () => {
      for (let done = 0; done < underWay.length; done = underWay.length) await Promise.all(underWay);
      for (const bot of bots) await bot.settled();
    },
  };
};

type Command = fc.AsyncCommand<OfficeModel, Real>;

/** A command begins something and does not wait for it: what is under way at once is the scheduler's to order. */
const commandOf = (name: string, run: (model: OfficeModel, real: Real) => Promise<void>): Command => ({
  check: () => true,
  run,
  toString: () => name,
});

const act = (at: number, action: PersonAction, bot: number): Command =>
  commandOf(`${modelPersonId(at)} ${JSON.stringify(action)} by bot ${bot}`, async (model, real) => {
    const personId = modelPersonId(at);
    const begun = model.begin(personId, action);
    real.underWay.push(real.actorOf(personId, bot).perform(action, real.nextName()).then(begun.end));
  });

/** The roster's jobs are one after the other, each done by whichever bot's heartbeat comes first. */
const rostered = (at: number, action: RosterAction): Command =>
  commandOf(`${modelPersonId(at)} ${JSON.stringify(action)}`, async (model, real) => {
    const personId = modelPersonId(at);
    const isLeft = model.isLeft(personId);
    const unitId = model.unitOf(personId);
    if (isLeft !== (action.do === "return") || (action.do === "move" && action.unitId === unitId)) return;
    const jobId = `job:${real.nextName()}`;
    if (!(await beginRosterAction(real.documents, jobId, { at, personId, unitId, action }))) return;
    model.rostered(personId, action);
    for (let bot = 0; bot < botCount; bot++) real.beat(bot);
    real.jobs.push(jobId);
  });

const bot = fc.nat({ max: botCount - 1 });
const action: fc.Arbitrary<PersonAction> = fc.oneof(
  fc.record({ do: fc.constant("pledge" as const), rate: fc.integer({ min: 9_000, max: 9_999 }) }),
  fc.record({
    do: fc.constant("withdraw" as const),
    reason: fc.integer({ min: 1, max: 999 }).map((n) => `lý do ${n}`),
  }),
  fc.record({
    do: fc.constant("report" as const),
    month: fc.constantFrom(...modelMonths),
    assigned: fc.integer({ min: 1, max: 999 }),
  }),
);
const rosterAction: fc.Arbitrary<RosterAction> = fc.oneof(
  fc.constantFrom(...demoUnits).map(({ id }): RosterAction => ({ do: "move", unitId: id })),
  fc.constantFrom<RosterAction>({ do: "leave" }, { do: "return" }),
);
/** What so many of the office's people do; the fewer, the more of it falls together. */
const commandsOf = (count: number) => {
  const person = fc.nat({ max: count - 1 });
  const acting = fc.tuple(person, action, bot).map(([at, what, by]) => act(at, what, by));
  const changing = fc.tuple(person, rosterAction).map(([at, what]) => rostered(at, what));
  return fc.commands([acting, acting, changing], { maxCommands: 14 });
};

/** The office played in any interleaving, over a store as it is or one with a bug. */
const officeProperty = async (around: (documents: Documents) => Documents, count = peopleCount) => {
  const { documents, units } = await seeded;
  return fc.asyncProperty(fc.scheduler(), commandsOf(count), async (scheduler, played) => {
    const store = await documents.copy();
    const model = createOfficeModel(units);
    const real = openReal(store, (what) => scheduler.schedule(Promise.resolve(), what), around);
    await fc.scheduledModelRun(scheduler, () => ({ model, real }), played);
    await scheduler.waitFor(real.ended());
    const states = await Promise.all(real.jobs.map((jobId) => rosterJobState(store, jobId)));
    const unended = states
      .filter((state) => state !== "done")
      .map((state) => `a job of the roster is ${state}`);
    const { differences: untrue } = await verifyOffice(store, partitionOf.office(demoOfficeId));
    // Tallies are built by heartbeats that are not played here, and so are the standings of who did nothing yet.
    const standings = untrue.filter(({ id, is }) => id.startsWith("standing:") && is !== "missing");
    const differences = [
      ...unended,
      ...standings.map(({ id, is }) => `${id} is ${is}`),
      ...model.differences(await recountOffice(store)),
    ];
    if (differences.length > 0) throw new Error(differences.join("\n"));
  });
};

test("pledges, work, moves and leavers through three bots in any interleaving: what was acknowledged, once, and nothing else", async () => {
  const property = await officeProperty((documents) => documents);
  await fc.assert(property, {
    numRuns: 2_000,
    interruptAfterTimeLimit: 6_000,
    markInterruptAsFailure: false,
  });
});

test.each([
  { of: "a job of the roster", ignored: /^job:/, found: /a job of the roster is running|moved .*moved/ },
  {
    of: "talks, facts and standings",
    ignored: /^(talk|pledge|work|standing):/,
    found: /(pledge|work):m\d.*: acknowledged|standing:m\d is different/,
  },
])("a store that ignores the etags of $of is found out", async ({ ignored, found }) => {
  const property = await officeProperty((documents) => ignoringEtags(documents, (id) => ignored.test(id)), 1);
  const limits = { numRuns: 2_000, interruptAfterTimeLimit: 15_000, endOnFailure: true };
  const { failed, errorInstance } = await fc.check(property, limits);
  expect(failed).toBe(true);
  expect(String(errorInstance)).toMatch(found);
});
