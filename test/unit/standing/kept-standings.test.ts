import { describe, expect, test } from "vitest";
import { personCodec } from "../../../src/store/codecs.ts";
import type { Operation } from "../../../src/store/documents.ts";
import { createStandings } from "../../../src/store/standing/create-standings.ts";
import { followFacts } from "../../../src/store/standing/follow-facts.ts";
import { readerOf } from "../../../src/store/standing/read-facts.ts";
import { standingId } from "../../../src/store/standing/standing-codec.ts";
import { forgetStandings } from "../../support/standing/recount.ts";
import { openOffice } from "../../support/standing/small-office.ts";
import { office, takeTurn } from "../../support/standing/standing-office.ts";

describe("standings", () => {
  test("of people are paged by unit or all, and told from the facts where none is kept", async () => {
    const documents = await openOffice();
    await takeTurn(documents, 0, { do: "pledge", targetRate: 0.95, titleCount: 1 });
    const standings = createStandings(readerOf(documents, office));
    const all = (await standings.page({})).standings;
    expect(all.map(({ unitId }) => unitId).sort()).toEqual(["a", "a", "phong-b"]);
    expect((await standings.page({ unitId: "phong-b" })).standings).toHaveLength(1);
    const pledged = all.find(({ pledges }) => Object.keys(pledges).length > 0);
    if (!pledged) throw new Error("Nobody pledged.");
    expect(await standings.ofPerson(pledged.personId)).toEqual(pledged);
    await forgetStandings(documents, office);
    expect(await standings.ofPerson(pledged.personId)).toEqual({ ...pledged, revision: 1 });
    expect(await standings.ofPerson("nobody")).toBeUndefined();
  });

  test("are about half a kilobyte after a year", async () => {
    const documents = await openOffice();
    await takeTurn(documents, 0, { do: "pledge", targetRate: 0.95, titleCount: 2 });
    for (let month = 1; month <= 6; month++)
      await takeTurn(documents, 0, { do: "report", month: `2026-0${month}`, assigned: 20 });
    const sizes = (await documents.query(office, { kind: "standing", limit: 10 })).found.map(
      ({ body }) => JSON.stringify(body).length,
    );
    expect(Math.max(...sizes)).toBeLessThan(700);
  });

  test("go with whoever leaves, and nothing is written for whoever left during a turn", async () => {
    const documents = await openOffice();
    const [person] = (await documents.query(office, { kind: "person", limit: 1 })).found;
    if (!person) throw new Error("Nobody is here.");
    const personId = person.id.slice("person:".length);
    const left = personCodec.write(person.id, { ...personCodec.read(person), leftOn: "2026-06-22" });
    const leaving: Operation = { do: "replace", entry: left, etag: person.etag };
    const followed = (await followFacts(readerOf(documents, office), [leaving])) ?? [];
    await documents.batch(office, [leaving, ...followed]);
    expect(await documents.get(office, standingId(personId))).toBeUndefined();
    const work: Operation = {
      do: "create",
      entry: {
        id: `work:${personId}:2026-05`,
        kind: "work",
        body: {
          v: 1,
          ...{ personId, month: "2026-05", history: [] },
          counts: {
            assignedCount: 1,
            doneCount: null,
            wellDoneCount: 1,
            qualityCount: null,
            onTimeCount: null,
          },
        },
      },
    };
    expect(await followFacts(readerOf(documents, office), [work])).toBeUndefined();
  });
});
