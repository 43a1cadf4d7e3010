import { expect, test } from "vitest";
import { collectiveTitles } from "../../../src/domain/codes.ts";
import { personAwards } from "../../../src/domain/evidence/evidence-record.ts";
import { awardCodes } from "../../../src/domain/plan/fields.ts";

test("persons are given every title and reward but those of collectives", () => {
  const ofCollectives: ReadonlySet<string> = new Set(collectiveTitles);
  expect(personAwards).toEqual(awardCodes.filter((code) => !ofCollectives.has(code)));
});
