import assert from "node:assert/strict";
import { checkAdaptiveCard } from "../cards/check-adaptive-card.ts";
import type { SeenMessage } from "../teams/connector.ts";
import { cardLines, isFileOffer } from "./read-card.ts";

/** What a deed brought to one conversation, and how far it has been checked. */
export const createView = () => {
  let message: SeenMessage | undefined;
  let shown: readonly string[] = [];
  let from = 0;
  let told = 0;
  return {
    shown: () => shown,
    look: (newest: SeenMessage | undefined) => {
      message = newest;
      shown = newest?.card ? cardLines(newest.card) : [];
      from = 0;
      told = 0;
      if (newest?.card && !isFileOffer(newest.card)) assert.deepEqual(checkAdaptiveCard(newest.card), []);
    },
    expectLine: (expected: string) => {
      const at = shown.findIndex((line, index) => index >= from && line === expected);
      assert.ok(at >= 0, `not shown (from line ${from + 1}) in:\n${shown.join("\n")}`);
      from = at + 1;
      told += 1;
    },
    expectNot: (hidden: string) => {
      const isHidden = !shown.some((line) => line.includes(hidden));
      assert.ok(isHidden, `shown all the same in:\n${shown.join("\n")}`);
    },
    expectEnd: () => assert.equal(shown.length, told, `more is shown:\n${shown.join("\n")}`),
    expectNothing: () => assert.equal(message, undefined, `something came:\n${shown.join("\n")}`),
    /** Undefined: everybody. */
    expectSeenBy: (userId: string | undefined) => {
      assert.ok(message, "nothing was answered");
      assert.equal(message.onlyTo, userId);
    },
  };
};
