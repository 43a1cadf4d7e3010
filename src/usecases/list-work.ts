import type { WorkReport } from "../domain/work-report.ts";
import type { Ports } from "./ports.ts";

/** The months that the person has reported, newest first. */
export const listWork =
  ({ person, work }: Ports) =>
  async (): Promise<readonly WorkReport[]> =>
    (await work.ofPerson(person.id)).toSorted((one, other) => (one.month < other.month ? 1 : -1));
