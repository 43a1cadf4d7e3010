import { describe, expect, it } from "vitest";
import { officeTimeOf } from "../../../src/domain/day.ts";
import type { Documents } from "../../../src/store/documents.ts";
import { openPushWorld } from "../../support/push/push-world.ts";
import { meddledWith } from "../../support/turn/store-faults.ts";

// A week before the last day for pledges is the 25th.
const monday = "2026-06-22T08:00";

describe("the push engine", () => {
  it("reminds everybody who has not pledged, once, when the slot opens", async () => {
    const { beat, arrived, people, clock, pushes } = await openPushWorld("2026-06-25T07:59");
    await beat();
    expect(arrived).toHaveLength(0);
    clock.goTo("2026-06-25T08:00");
    await beat();
    const told = arrived.filter(({ push }) => push.items.some(({ kind }) => kind === "pledgeDeadline"));
    expect(new Set(told.map(({ personId }) => personId)).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(people.length - 3);
    const count = arrived.length;
    clock.goTo("2026-06-25T08:05");
    await beat();
    clock.goTo("2026-06-25T14:00");
    await beat();
    expect(arrived).toHaveLength(count);
    expect((await pushes()).every(({ state }) => state === "sent")).toBe(true);
  });

  it("sends nothing at night, at noon, on a day off", async () => {
    const { beat, arrived, clock } = await openPushWorld("2026-06-25T05:00");
    for (const time of ["2026-06-25T05:00", "2026-06-25T12:00", "2026-06-25T20:00", "2026-06-27T09:00"]) {
      clock.goTo(time);
      await beat();
    }
    expect(arrived).toHaveLength(0);
  });

  it("makes up in the afternoon for a morning in which nothing ran", async () => {
    const { beat, arrived, clock } = await openPushWorld("2026-06-25T11:30");
    await beat();
    expect(arrived).toHaveLength(0);
    clock.goTo("2026-06-25T14:20");
    await beat();
    expect(arrived.length).toBeGreaterThan(20);
  });

  it("goes to those who chose an hour at that hour, also after work, and not before", async () => {
    const { beat, arrived, clock, people, choose } = await openPushWorld("2026-06-25T08:00");
    const one = people.find(({ grants }) => grants.every(({ role }) => role === "staff"));
    await choose(one?.id ?? "", { hour: "19:30" });
    await beat();
    clock.goTo("2026-06-25T19:00");
    await beat();
    const ofOne = () => arrived.filter(({ personId }) => personId === one?.id);
    expect(ofOne()).toHaveLength(0);
    clock.goTo("2026-06-25T19:42");
    await beat();
    expect(ofOne()).toHaveLength(1);
    expect(officeTimeOf(new Date(ofOne()[0]?.atMs ?? 0).toISOString())).toMatchObject({ time: "19:42" });
    await beat();
    expect(ofOne()).toHaveLength(1);
  });

  it("says again in the next slot what may not have arrived", async () => {
    const answers = [{ is: "unknown", reason: "reset" } as const];
    const { beat, arrived, clock } = await openPushWorld("2026-06-25T08:00", {
      answer: async () => answers.shift() ?? { is: "sent", messageId: "m" },
    });
    await beat();
    const [lost] = arrived;
    clock.goTo("2026-06-25T14:00");
    await beat();
    const again = arrived.filter(({ personId }) => personId === lost?.personId);
    expect(again).toHaveLength(2);
    expect(again[1]?.push.items[0]?.key).toBe(lost?.push.items[0]?.key);
  });

  it("leaves in peace whom nothing reaches, until they write again", async () => {
    const answers = [{ is: "gone", reason: "403 blocked" } as const];
    const { beat, arrived, clock } = await openPushWorld("2026-06-25T08:00", {
      answer: async () => answers.shift() ?? { is: "sent", messageId: "m" },
    });
    await beat();
    const blocked = arrived[0]?.personId;
    const before = arrived.length;
    for (const day of ["2026-06-25T14:00", "2026-06-26T08:00", "2026-06-26T14:00"]) {
      clock.goTo(day);
      await beat();
    }
    expect(arrived.slice(before).filter(({ personId }) => personId === blocked)).toHaveLength(0);
  });

  it("makes and sends everything once, whichever of three processes is the owner when", async () => {
    const { arrived, clock, engineOf } = await openPushWorld("2026-06-25T08:00");
    const engines = [engineOf(), engineOf(), engineOf()];
    for (let minute = 0; minute < 5; minute++) {
      clock.goTo(`2026-06-25T08:0${minute}`);
      for (const engine of engines) engine.kick();
      await clock.through(Promise.all(engines.map((engine) => engine.idle())));
    }
    const keys = arrived.map(({ personId, push }) => `${personId} ${push.slot}`);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(20);
  });

  it("stops though the store is down, and another process goes on when the lease has lapsed", async () => {
    let isDown = false;
    const around = (documents: Documents): Documents =>
      meddledWith(documents, () => (isDown ? "throwsBefore" : undefined));
    const { arrived, clock, beat, engineOf } = await openPushWorld("2026-06-25T07:59", { around });
    const first = engineOf();
    await beat(first);
    isDown = true;
    await expect(first.stop()).resolves.toBeUndefined();
    isDown = false;
    clock.goTo("2026-06-25T08:01");
    await beat();
    expect(arrived.length).toBeGreaterThan(20);
  });

  it("holds no office up by another of which something can't be read", async () => {
    const { memory, beat, arrived } = await openPushWorld("2026-06-25T08:00");
    const body = { v: 1, nonsense: true };
    await memory.batch("office:broken", [
      { do: "create", entry: { id: "office", kind: "office", body } },
      { do: "create", entry: { id: "standing:b", kind: "standing", body } },
    ]);
    await beat();
    expect(arrived.length).toBeGreaterThan(20);
  });

  it("is quiet for weeks when there is nothing to say", async () => {
    const { beat, arrived, clock } = await openPushWorld(monday);
    clock.goTo("2026-08-13T08:00");
    await beat();
    const before = arrived.length;
    clock.goTo("2026-08-14T08:00");
    await beat();
    expect(arrived.length - before).toBe(0);
  });
});
