import { demoOfficeId } from "../../../../src/demo/seed-demo.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";

/** What an office has written down about its people and its plans. */
const factKinds = ["pledge", "work", "evidence", "figure", "duty", "plan", "standing"];

const drawnAtRandom = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const moment = /\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:\d\d)?/g;

/** The facts of the demo office, one a text, without ids and moments. */
export const factsIn = async (documents: Documents): Promise<readonly string[]> => {
  const facts: string[] = [];
  for (const kind of factKinds) {
    const { found } = await documents.query(partitionOf.office(demoOfficeId), { kind, limit: 1000 });
    for (const { body } of found) facts.push(`${kind} ${plainFact(body)}`);
  }
  return facts.sort();
};

const plainFact = (body: unknown): string =>
  JSON.stringify(body).replace(drawnAtRandom, "an id").replace(moment, "a moment");
