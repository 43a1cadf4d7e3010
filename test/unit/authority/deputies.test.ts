import { describe, expect, test } from "vitest";
import type { Grant } from "../../../src/domain/person.ts";
import { grantsAfter } from "../../../src/domain/roster/roster-person.ts";
import { personCodec } from "../../../src/store/codecs.ts";
import { isLeader } from "../../../src/usecases/progress/progress-grounds.ts";
import { turnOf } from "../bot/turn-of.ts";

const staff: Grant = { role: "staff", scope: "office" };
const head: Grant = { role: "unitHead", scope: { unitId: "a" } };
const acting = { standsInForId: "p2", from: "2026-11-02", to: "2026-11-20" };
const deputy: Grant = { ...head, acting };

describe("a roster says nothing of deputies", () => {
  const stays = { from: "a", to: "a" };

  test("one who is left out of a role stays deputy", () => {
    expect(grantsAfter([staff, deputy], ["staff"], stays)).toEqual([staff, deputy]);
  });

  test("one who becomes head holds both until the days are over", () => {
    expect(grantsAfter([staff, deputy], ["staff", "unitHead"], stays)).toEqual([staff, deputy, head]);
  });

  test("one who leaves the unit is its deputy no longer", () => {
    expect(grantsAfter([staff, deputy], null, { from: "a", to: "b" })).toEqual([staff]);
    expect(grantsAfter([staff, deputy], ["staff"], { from: "a", to: "b" })).toEqual([staff]);
  });
});

test("a deputy is rated as who they are, not as a head", () => {
  const { person } = turnOf();
  const as = (...grants: readonly Grant[]) => isLeader({ person: { ...person, grants } });
  expect([as(staff), as(staff, deputy), as(staff, head), as(deputy, head)]).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test("a person is kept with a deputy's days; one kept before there were deputies is read as before", () => {
  const fields = { name: "Hạnh", email: null, unitId: "a", position: "", staffKind: "cong_chuc" } as const;
  const read = (grants: readonly object[]) =>
    personCodec.read({
      ...{ id: "person:p1", kind: "person", etag: "1" },
      body: { v: 1, ...fields, grants: grants as never, language: null },
    }).grants;
  expect(read([staff, deputy])).toEqual([staff, deputy]);
  expect(read([{ role: "staff", scope: "office" }])).toEqual([staff]);
  expect(() => read([{ ...head, acting: { from: "2026-11-02", to: "2026-11-20" } }])).toThrow("not a person");
});
