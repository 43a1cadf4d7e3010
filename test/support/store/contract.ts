import { describe } from "vitest";
import { contractOfBatches } from "./contract-batches.ts";
import { contractOfExpiry } from "./contract-expiry.ts";
import { contractOfLimits } from "./contract-limits.ts";
import { contractOfModel } from "./contract-model.ts";
import { contractOfQueries } from "./contract-queries.ts";
import { contractOfTexts } from "./contract-texts.ts";
import { contractOfWrites } from "./contract-writes.ts";
import type { OpenStore } from "./use-store.ts";

type ContractSettings = {
  /** Whether store time can be put forward; without that, what takes long is left out. */
  readonly hasGivenClock?: boolean;
};

/** What the `Documents` port promises, tested on the engine that `open` opens. */
export const documentsContract = (
  name: string,
  open: OpenStore,
  { hasGivenClock = true }: ContractSettings = {},
): void => {
  describe(`documents in ${name}`, () => {
    describe("writing", () => contractOfWrites(open));
    describe("batches", () => contractOfBatches(open));
    describe("querying", () => contractOfQueries(open));
    if (hasGivenClock) describe("expiry", () => contractOfExpiry(open));
    describe("ids and texts", () => contractOfTexts(open));
    describe("limits", () => contractOfLimits(open));
    describe("model", () => contractOfModel(open, { waits: hasGivenClock }));
  });
};
