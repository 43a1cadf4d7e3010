import fc from "fast-check";
import type { StoreFault } from "../turn/store-faults.ts";
import type { Act, File } from "./standing-office.ts";

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    do: fc.constant("pledge" as const),
    targetRate: fc.constantFrom(0.95, 0.99, 1),
    titleCount: fc.constantFrom(0, 1, 2),
  }),
  fc.constant({ do: "withdraw" } as const),
  fc.record({
    do: fc.constant("report" as const),
    month: fc.constantFrom("2026-01", "2026-02", "2026-05"),
    assigned: fc.constantFrom(5, 10),
  }),
  fc.record({
    do: fc.constant("consent" as const),
    state: fc.constantFrom("agreed" as const, "refused" as const),
  }),
  fc.record({ do: fc.constant("confirm" as const), how: fc.constantFrom("all" as const, "return" as const) }),
  fc.constant({ do: "language" } as const),
);

const unit = fc.constantFrom("Phòng A" as const, "Phòng B" as const, "Phòng C" as const);
const file: fc.Arbitrary<File> = fc
  .array(fc.option(unit, { freq: 3 }), { minLength: 5, maxLength: 5 })
  .filter((all) => all.some((one) => one !== null));

const fault = fc.constantFrom<StoreFault>("throwsBefore", "throwsAfter");

/** What happens at once in an office of four, and what goes wrong meanwhile. */
export const story = fc.record({
  isOld: fc.boolean(),
  acts: fc.array(fc.record({ code: fc.integer({ min: 0, max: 3 }), act }), { minLength: 1, maxLength: 6 }),
  files: fc.array(file, { maxLength: 2 }),
  refreshes: fc.nat({ max: 2 }),
  asks: fc.nat({ max: 1 }),
  /** Which calls of the store go wrong, by their number. */
  faults: fc.dictionary(fc.integer({ min: 0, max: 150 }).map(String), fault, { maxKeys: 3 }),
});
