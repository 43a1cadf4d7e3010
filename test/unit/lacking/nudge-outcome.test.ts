import { expect, test } from "vitest";
import { bareStanding, withWork } from "../../../src/domain/standing/change-standing.ts";
import { nudgeOutcome } from "../../../src/usecases/lacking/nudge-outcome.ts";
import type { LastNudge, NudgeRow } from "../../../src/usecases/lacking/nudges.ts";
import { noNudges } from "../../support/no-nudges.ts";
import { personOf } from "../../support/standing/facts.ts";

const lacks = [{ is: "workReport" as const, month: "2026-05" }];
const row = (personId: string, state: NudgeRow["state"], reason: string | null = null): NudgeRow => ({
  ...{ personId, state, reason, lacks },
});
const counts = { assignedCount: 2, doneCount: 2, wellDoneCount: 2, qualityCount: null, onTimeCount: null };
const bare = (id: string) => bareStanding({ ...personOf(id), consent: null });

const outcomeOf = (rows: readonly NudgeRow[], more: Partial<LastNudge> = {}) => {
  const ids = [...rows.map(({ personId }) => personId), "not-made-yet"];
  const last = { at: "2026-06-23T02:00:00.000Z", on: "2026-06-23", byPersonId: "head" };
  return nudgeOutcome(
    {
      nudges: { ...noNudges, rowsOf: async () => rows },
      standings: {
        ofPerson: async (id) =>
          id === "left"
            ? undefined
            : id === "did-it"
              ? withWork(bare(id), { personId: id, month: "2026-05", counts, history: [] })
              : bare(id),
        page: async () => ({ standings: [] }),
      },
      people: {
        named: async (named) => new Map(named.map((id) => [id, `Tên ${id}`])),
        all: async () => [],
        reach: async () => ({ first: {}, nowhere: 0 }),
        find: async () => undefined,
        saveGrants: () => undefined,
        saveFact: () => undefined,
      },
    },
    { ...last, personIds: ids, count: ids.length, ...more },
  );
};

test("what came of it is told row by row: who did it since, whom it did not reach and why, what is not known", async () => {
  const outcome = await outcomeOf([
    row("did-it", "sent"),
    row("not-yet", "sent"),
    row("left", "sent"),
    row("a", "pending"),
    row("b", "posting"),
    row("c", "held"),
    row("d", "unknown", "timeout"),
    row("e", "needless", "done"),
    row("f", "gone", "403 MessageWritesBlocked"),
  ]);
  expect(outcome).toMatchObject({
    ...{ byName: "Tên head", count: 10, lookedUp: 10, delivered: 3, answered: 1 },
    // And the one whose push is still to be made.
    ...{ waiting: 4, unknown: 1, needless: 1, unreached: 1 },
    unreachedNames: [{ name: "Tên f", reason: "403 MessageWritesBlocked" }],
  });
});

test("of very many it says of how many it was looked up, and names the first who were not reached", async () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(`p${index}`, "gone", "left"));
  const outcome = await outcomeOf(rows, { count: 900 });
  expect([outcome.count, outcome.lookedUp, outcome.unreached]).toEqual([900, 21, 20]);
  expect(outcome.unreachedNames).toHaveLength(8);
});
