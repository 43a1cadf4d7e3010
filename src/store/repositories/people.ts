import type { Person } from "../../domain/person.ts";
import type { People } from "../../usecases/ports.ts";
import { personCodec } from "../codecs.ts";
import type { Stored } from "../documents.ts";
import type { UnitOfWork } from "../unit-of-work.ts";

/** Pages of a thousand people that are read. */
const mostPages = 20;

/** The people of the office's roster. */
export const createPeople = (work: UnitOfWork): People => ({
  named: async (ids) => {
    const found = await Promise.all([...new Set(ids)].map((id) => work.get(`person:${id}`)));
    return new Map(found.flatMap((stored) => (stored ? [nameOf(stored)] : [])));
  },
  all: async () => {
    const people: Person[] = [];
    let after: string | undefined;
    for (let page = 0; page < mostPages; page++) {
      const { found, after: next } = await work.query({
        kind: personCodec.kind,
        limit: 1000,
        ...(after !== undefined && { after }),
      });
      people.push(...found.flatMap((stored) => personIn(stored)));
      if (next === undefined) break;
      after = next;
    }
    return people;
  },
});

const idOf = ({ id }: Stored): string => id.slice("person:".length);

const nameOf = (stored: Stored): readonly [string, string] => [idOf(stored), personCodec.read(stored).name];

/** Nobody, of one who left. */
const personIn = (stored: Stored): readonly Person[] => {
  const { name, email, unitId, position, staffKind, grants, leftOn } = personCodec.read(stored);
  if (leftOn !== null) return [];
  return [{ id: idOf(stored), name, email, unitId, position, staffKind, grants }];
};
