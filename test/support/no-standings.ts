import type { Ports } from "../../src/usecases/ports.ts";

const no = () => Promise.reject(new Error("no standing is to be read here"));

/** Standings and tallies of use cases that read none. */
export const noStandings: Pick<Ports, "standings" | "tallies" | "seenSummaries"> = {
  standings: { ofPerson: no, page: no },
  tallies: { ofUnit: no, ofOffice: no },
  seenSummaries: { read: no, save: () => {} },
};
