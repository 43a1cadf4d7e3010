import { afterEach, describe, expect, test } from "vitest";
import { type CosmosFault, cosmosFaults } from "../support/cosmos/cosmos-fault.ts";
import type { PlannedFault } from "../support/cosmos/create-faults.ts";
import type { SeenRequest } from "../support/cosmos/seen-request.ts";
import { startCosmosEngine } from "../support/store/start-engine.ts";
import { readableLog } from "../support/turn/read-log.ts";
import { pledgeHistories } from "../support/turn/read-office.ts";
import { type Office, startOffice } from "../support/turn/start-office.ts";
import { createClient, toPreview } from "../support/turn/teams-client.ts";

const busy = "Hệ thống đang bận";
const notRecorded = "Việc vừa rồi chưa được ghi nhận.";
const unsure = "Chưa rõ việc vừa rồi";
const recorded = "Đã ghi nhận đăng ký.";

let open: Office[] = [];
afterEach(async () => {
  for (const office of open) await office.close();
  open = [];
});

/** The office on the stand-in, and a person before "Xác nhận". */
const startBefore = async () => {
  const engine = await startCosmosEngine();
  const { log, text } = readableLog();
  const demo = await startOffice({ engine, log, botCount: 2 });
  open.push(demo);
  const client = createClient(demo, "chuyen-vien");
  await toPreview(client, "95");
  /** Taps while the fault is planned; what the person then sees, the answer to the tap included. */
  const confirm = async (plan: PlannedFault) => {
    const shownBefore = client.messages().length;
    const tap = client.tapped("Xác nhận");
    const planned = engine.cosmos.faults.plan(plan);
    const startedAt = performance.now();
    const { status, body } = await client.deliver(tap);
    const ms = performance.now() - startedAt;
    engine.cosmos.faults.clear();
    await demo.settled();
    const seen =
      JSON.stringify(
        client
          .messages()
          .slice(shownBefore)
          .map(({ card }) => card),
      ) + body;
    return { tap, status, ms, seen, hitCount: planned.hitCount() };
  };
  return { cosmos: engine.cosmos, demo, client, confirm, text };
};

const batches = ({ operation }: { operation: string }): boolean => operation === "batch";
/** The batch that records the pledge, told from what a heartbeat writes in between. */
const ofThePledge = ({ operation, body }: Pick<SeenRequest, "operation" | "body">): boolean =>
  operation === "batch" && JSON.stringify(body).includes('"id":"pledge:');

/** What a waiting client allows for. */
const invokeMs = 5_000;

describe("a person who confirms a pledge", () => {
  test.each<readonly [string, CosmosFault]>([
    ["429 with retry-after", cosmosFaults.tooManyRequests(150)],
    ["429 without", cosmosFaults.tooManyRequests()],
    ["449", cosmosFaults.retryWith],
    ["408", cosmosFaults.requestTimeout],
    ["408 after it was done", cosmosFaults.requestTimeoutAfterCommit],
    ["410", cosmosFaults.gone],
    ["500", cosmosFaults.internalError],
    ["503", cosmosFaults.unavailable],
    ["403/3", cosmosFaults.writeForbidden],
    ["404/1002", cosmosFaults.sessionNotAvailable],
    ["a reset before", cosmosFaults.resetBefore],
    ["a reset after", cosmosFaults.resetAfter],
    ["no answer, not done", cosmosFaults.hangBefore],
    ["no answer, done", cosmosFaults.hangAfter],
    ["a slow answer", cosmosFaults.slow(500)],
  ])("and meets %s reads that it is recorded, and it is, once", async (_, fault) => {
    const { demo, confirm, client } = await startBefore();
    const { status, ms, seen, hitCount, tap } = await confirm({ fault, when: ofThePledge });
    expect({ status, hitCount }).toEqual({ status: 200, hitCount: 1 });
    expect(seen).toContain(recorded);
    expect(ms).toBeLessThan(invokeMs);
    // Teams repeats what it takes for lost, to another instance.
    expect((await client.deliver(tap, 1)).body).toContain(recorded);
    await demo.settled();
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("while the store takes no more is told that it is busy and nothing was recorded; later it goes", async () => {
    const { demo, confirm, client, text } = await startBefore();
    const { status, seen, ms } = await confirm({ fault: cosmosFaults.tooManyRequests(30_000), times: 1000 });
    expect(status).toBe(200);
    expect(seen).toContain(busy);
    expect(seen).toContain(notRecorded);
    expect(ms).toBeLessThan(invokeMs);
    expect(await pledgeHistories(demo)).toEqual([]);
    for (const hidden of ["29:chuyen-vien", "a:chuyen-vien"]) expect(text()).not.toContain(hidden);
    expect(await client.tap("Xác nhận")).toContain(recorded);
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("while only writes are refused is told the same", async () => {
    const { demo, confirm } = await startBefore();
    const { seen } = await confirm({ fault: cosmosFaults.tooManyRequests(), times: 1000, when: batches });
    expect(seen).toContain(busy);
    expect(seen).toContain(notRecorded);
    expect(await pledgeHistories(demo)).toEqual([]);
  });

  test.each<readonly [string, CosmosFault]>([
    ["503", cosmosFaults.unavailable],
    ["resets", cosmosFaults.resetBefore],
    ["silence", cosmosFaults.hangBefore],
  ])(
    "while all writes meet %s is told that it is not clear; the repeat settles it, once",
    async (_, fault) => {
      const { demo, client, confirm } = await startBefore();
      const { status, seen, tap, ms } = await confirm({ fault, times: 1000, when: batches });
      expect(status).toBe(200);
      expect(seen).toContain(unsure);
      expect(seen).not.toContain(recorded);
      expect(ms).toBeLessThan(invokeMs);
      expect(await pledgeHistories(demo)).toEqual([]);
      await Promise.all([0, 1, 0].map((bot) => client.deliver(tap, bot)));
      await demo.settled();
      expect(await pledgeHistories(demo)).toEqual([["registered"]]);
      expect(client.screen()).toContain(recorded);
    },
  );

  test("whose write was done and never answered for, nor could be looked up, finds it recorded once", async () => {
    const { demo, client, confirm } = await startBefore();
    let isOn = false;
    const fromTheBatchOn: PlannedFault["when"] = (request) => {
      isOn ||= ofThePledge(request);
      return isOn && ["batch", "read"].includes(request.operation);
    };
    const { seen, tap } = await confirm({
      fault: cosmosFaults.hangAfter,
      times: 1000,
      when: fromTheBatchOn,
    });
    expect(seen).toContain(unsure);
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
    expect((await client.deliver(tap, 1)).body).toContain(recorded);
    await demo.settled();
    expect(await pledgeHistories(demo)).toEqual([["registered"]]);
  });

  test("while the store answers nobody has an apology in time, and no word of what stands behind it", async () => {
    const { confirm, demo } = await startBefore();
    const { status, seen, ms } = await confirm({ fault: cosmosFaults.hangBefore, times: 1000 });
    expect(status).toBe(200);
    expect(ms).toBeLessThan(invokeMs);
    expect(seen).toMatch(new RegExp(`${busy}|${unsure}|Rất tiếc`));
    expect(seen).not.toMatch(/Cosmos|StoreError|127\.0\.0\.1/);
    expect(await pledgeHistories(demo)).toEqual([]);
  });
});
