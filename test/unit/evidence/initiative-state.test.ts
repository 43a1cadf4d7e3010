import { expect, test } from "vitest";
import { initiativeStates, standingOf, stateOf } from "../../../src/domain/evidence/initiative-state.ts";

test("every state is known again by its stage and recognition", () => {
  expect(initiativeStates.map((state) => stateOf(standingOf(state)))).toEqual(initiativeStates);
});

test("only what is recognised has a recognition", () => {
  const stages = initiativeStates.map((state) => standingOf(state));
  expect(
    stages.map(({ stage, recognition }) => (stage === "recognised") === (recognition !== null)),
  ).not.toContain(false);
});

test("a recognition that no state stands for is told by who gave it", () => {
  expect(stateOf({ stage: "recognised", recognition: { reach: "tinh", by: "ministry" } })).toBe("ministry");
  expect(stateOf({ stage: "recognised", recognition: { reach: "toan_quoc", by: "office" } })).toBe(
    "nationByProvince",
  );
  expect(stateOf({ stage: "recognised", recognition: null })).toBe("office");
});
