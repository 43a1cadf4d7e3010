import { standingOf } from "../../domain/standing/standing-of.ts";
import type { Standings } from "../../usecases/ports.ts";
import { letOthers } from "../let-others.ts";
import { type OfficeReader, readFacts, standingPersonIn } from "./read-facts.ts";
import { readStanding, standingCodec, standingId } from "./standing-codec.ts";

/** The standings of one office. */
export const createStandings = (office: OfficeReader): Standings => ({
  ofPerson: async (personId) => {
    const stored = await office.get(standingId(personId));
    if (stored) return readStanding(stored);
    const person = standingPersonIn(await office.get(`person:${personId}`));
    return person && standingOf(person, await readFacts(office, personId));
  },
  page: async ({ unitId, after }) => {
    if (after !== undefined) await letOthers();
    const query = { kind: standingCodec.kind, state: unitId, after, limit: 1000 };
    const { found, after: next } = await office.query(query);
    return { standings: found.map(readStanding), after: next };
  },
});
