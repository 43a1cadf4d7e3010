import { expect, test } from "vitest";
import { individualTargets } from "../../../src/domain/plan/individual-targets.ts";
import { planNamed } from "./plan-named.ts";

const idsFor = (kind: Parameters<typeof individualTargets>[1]) =>
  individualTargets(planNamed("ha-tinh-2022"), kind).map(({ id }) => id);

test("civil servants are concerned by every target for persons, none of collectives or the sector", () => {
  expect(idsFor("cong_chuc")).toEqual([
    "staff-good-or-better",
    "staff-advanced",
    "fighters-base",
    "fighters-province",
    "labour-order-2",
    "merit-ministry-province",
    "merit-prime-minister",
  ]);
});

test("contract staff only by a target for which the plan names no kind, not by parts of what others strive for", () => {
  expect(idsFor("nguoi_lao_dong")).toEqual(["merit-prime-minister"]);
});

test("a plan without targets for persons concerns nobody", () => {
  expect(individualTargets({ targets: [] }, "cong_chuc")).toEqual([]);
});
