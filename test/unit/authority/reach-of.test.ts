import { expect, test } from "vitest";
import { reachOf } from "../../../src/domain/authority/reach-of.ts";
import type { Grant } from "../../../src/domain/person.ts";

const units = ["a", "b", "c"].map((id) => ({ id, name: id }));
const heads = (...ids: readonly string[]): readonly Grant[] =>
  ids.map((unitId) => ({ role: "unitHead", scope: { unitId } }));

const reach = (grants: readonly Grant[]) => {
  const found = reachOf({ id: "p", unitId: "a", grants }, { verb: "listLacking", day: "2026-06-22" }, units);
  return found === "office" ? found : found.map(({ id }) => id);
};

test("somebody reaches the whole office, the units they head, or nothing", () => {
  expect(reach([{ role: "officer", scope: "office" }])).toBe("office");
  expect(reach([{ role: "leader", scope: "office" }])).toBe("office");
  expect(reach(heads("b"))).toEqual(["b"]);
  expect(reach(heads("a", "c"))).toEqual(["a", "c"]);
  expect(reach([{ role: "staff", scope: "office" }])).toEqual([]);
});
