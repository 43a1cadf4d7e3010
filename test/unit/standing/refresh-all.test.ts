import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createRefreshAll } from "../../../src/store/standing/create-refresh-all.ts";
import { officeTallyCodec } from "../../../src/store/standing/tally-codecs.ts";
import { verifyOffice } from "../../../src/store/standing/verify-office.ts";
import { beatOf, now, openOffice } from "../../support/standing/small-office.ts";
import { office, runNextRevision, running, takeTurn } from "../../support/standing/standing-office.ts";
import { meddledWith } from "../../support/turn/store-faults.ts";

describe("the heartbeat", () => {
  test("builds offices that have no tallies, each by itself, and no other twice", async () => {
    const documents = await openOffice();
    await documents.batch("office:broken", [
      { do: "create", entry: { id: "office", kind: "office", body: { v: 1 } } },
    ]);
    await documents.batch("office:broken", [
      { do: "create", entry: { id: "person:p", kind: "person", body: { v: 99 } } },
    ]);
    const logged: string[] = [];
    const beat = beatOf(documents, logged);
    await beat();
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain("office:broken");
    const kept = await documents.get(office, "tally:office");
    expect(kept).toBeDefined();
    await beat();
    expect((await documents.get(office, "tally:office"))?.etag).toBe(kept?.etag);
  });

  test("says so where the store is down, and goes on with the next", async () => {
    const documents = await openOffice();
    let isDown = true;
    const logged: string[] = [];
    const meddled = meddledWith(documents, ({ name }) =>
      isDown && name === "queryEverywhere" ? "throwsBefore" : undefined,
    );
    const beat = beatOf(meddled, logged);
    await beat();
    expect(logged).toHaveLength(1);
    isDown = false;
    await beat();
    expect(await documents.get(office, "tally:office")).toBeDefined();
  });

  test("builds anew once the office runs another revision of its plan, and then no more", async () => {
    const documents = await openOffice();
    await takeTurn(documents, 1, { do: "report", month: "2026-01", assigned: 5 });
    await takeTurn(documents, 1, { do: "pledge", targetRate: 0.95, titleCount: 0 });
    const beat = beatOf(documents);
    await beat();
    const [{ planId } = { planId: "" }] = running;
    const pacesNow = async () => {
      const stored = await documents.get(office, "tally:office");
      return stored && officeTallyCodec.read(stored).plans[planId]?.paces;
    };
    expect(await pacesNow()).toMatchObject({
      whole: { people: { behind: 1 } },
      phases: { "phase-1": { people: { behind: 1 } } },
    });
    await runNextRevision(documents);
    expect((await verifyOffice(documents, office)).differences).toEqual([]);
    await beat();
    // The phase begins in February now, and nothing was reported since.
    expect(await pacesNow()).toMatchObject({
      whole: { people: { behind: 1 } },
      phases: { "phase-1": { people: { unknown: 1 } } },
    });
    const { etag } = (await documents.get(office, "tally:office")) ?? {};
    await beat();
    expect((await documents.get(office, "tally:office"))?.etag).toBe(etag);
  });

  test("leaves to the next what is too much for one", async () => {
    const documents = await openOffice();
    let nowMs = 0;
    const slow = createRefreshAll({
      documents,
      now,
      nowMs: () => (nowMs += 41_000),
      log: pino({ level: "silent" }),
    });
    await slow();
    expect(await documents.get(office, "tally:office")).toBeUndefined();
  });

  test("builds nothing more once the process is about to end", async () => {
    const documents = await openOffice();
    let isEnding = true;
    const refresh = createRefreshAll({
      ...{ documents, now, nowMs: () => 0, log: pino({ level: "silent" }) },
      isStopping: () => isEnding,
    });
    await refresh();
    expect(await documents.get(office, "tally:office")).toBeUndefined();
    isEnding = false;
    await refresh();
    expect(await documents.get(office, "tally:office")).toBeDefined();
  });
});
