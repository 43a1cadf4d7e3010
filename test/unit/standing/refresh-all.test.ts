import { pino } from "pino";
import { describe, expect, test } from "vitest";
import { createRefreshAll } from "../../../src/store/standing/create-refresh-all.ts";
import { beatOf, now, openOffice } from "../../support/standing/small-office.ts";
import { office } from "../../support/standing/standing-office.ts";
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
});
