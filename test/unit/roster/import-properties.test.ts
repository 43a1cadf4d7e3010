import fc from "fast-check";
import { expect, test } from "vitest";
import type { RosterRow } from "../../../src/domain/roster/roster-row.ts";
import { personCodec, pledgeCodec } from "../../../src/store/codecs.ts";
import type { Documents, Stored } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { loadRoster } from "../../../src/store/roster/load-roster.ts";
import { addOffice, importAll } from "../../support/roster-office.ts";
import { createMemoryDocuments } from "../../support/turn/memory-documents.ts";
import { line } from "./people.ts";

const office = partitionOf.office("o1");

/** Somebody in a file; the place in it is their code. */
type Said = {
  readonly unit: string;
  readonly position: string;
  readonly hasAccount: boolean;
  readonly given: string;
};

const said = fc.record<Said>({
  unit: fc.constantFrom("Phòng A", "Phòng B", "Phòng C"),
  position: fc.constantFrom("Chuyên viên", "Trưởng phòng"),
  hasAccount: fc.boolean(),
  given: fc.constantFrom("An", "Ân"),
});

/** Null: not in this file. */
const file = fc
  .array(fc.option(said, { freq: 2 }), { minLength: 5, maxLength: 5 })
  .filter((all) => all.some((one) => one !== null));

const objectIdOf = (code: number) => `00000000-0000-0000-0000-00000000000${code}`;

const rowsOf = (all: readonly (Said | null)[]): readonly RosterRow[] =>
  all.flatMap((one, code) =>
    one === null
      ? []
      : [
          line(code + 2, {
            code: `C${code}`,
            name: `Nguyễn Văn ${one.given} ${"Một Hai Ba Bốn Năm".split(" ")[code]}`,
            email: `c${code}@x.vn`,
            objectId: one.hasAccount ? objectIdOf(code) : null,
            unit: one.unit,
            position: one.position,
          }),
        ],
  );

const allOf = async (documents: Documents, kind: string): Promise<readonly Stored[]> =>
  (await documents.query(office, { kind, limit: 1000 })).found;

const content = { titles: [], targetRate: 0.9, movements: [], initiative: null };

/** Everybody on the roster pledges, chooses English, and is so found later. */
const pledgeAll = async (documents: Documents, round: number): Promise<void> => {
  for (const stored of await allOf(documents, "person")) {
    const person = personCodec.read(stored);
    if (person.leftOn !== null) continue;
    const personId = stored.id.slice("person:".length);
    const at = "2026-11-20T01:00:00.000Z";
    const pledge = pledgeCodec.write(`pledge:${personId}:${round}`, {
      ...{ personId, planId: `${round}`, state: "registered", content },
      history: [{ at, byPersonId: personId, did: "registered", content, reason: null, late: false }],
    });
    const entry = personCodec.write(stored.id, { ...person, language: "en" });
    await documents.batch(office, [
      { do: "create", entry: pledge },
      { do: "replace", entry, etag: stored.etag },
    ]);
  }
};

test("any sequence of imports keeps every history, pledge and choice, and one id for one code", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(file, { minLength: 1, maxLength: 6 }), async (files) => {
      const documents = createMemoryDocuments(() => 1_000_000);
      await addOffice(documents, "o1");
      await addOffice(documents, "o2");
      const other = {
        rows: rowsOf([
          null,
          null,
          null,
          null,
          { unit: "Phòng A", position: "", hasAccount: false, given: "An" },
        ]),
        faultyLines: [],
      };
      await importAll(documents, { officeId: "o2", reading: other, jobId: "job:o2" });
      const otherKinds = ["office", "person", "roster", "job"];
      const untouched = documents.dump("office:o2", otherKinds);
      const idOfCode = new Map<string, string>();
      let before: readonly Stored[] = [];
      let pledges: readonly Stored[] = [];
      for (const [round, all] of files.entries()) {
        const rows = rowsOf(all);
        const on = `2026-0${round + 1}-01`;
        await importAll(documents, {
          officeId: "o1",
          reading: { rows, faultyLines: [] },
          jobId: `job:${round}`,
          on,
        });
        const roster = await loadRoster(documents, "o1");
        expect(roster?.people.map(({ code }) => code).sort()).toEqual(rows.map(({ code }) => code));
        for (const { id, code, name, position, unitId } of roster?.people ?? []) {
          const row = rows.find((one) => one.code === code);
          expect({ name, position }).toEqual({ name: row?.name, position: row?.position });
          expect(roster?.units.find((unit) => unit.id === unitId)?.name).toBe(row?.unit);
          expect(idOfCode.get(`${code}`) ?? id).toBe(id);
          idOfCode.set(`${code}`, id);
        }
        const now = await allOf(documents, "person");
        for (const { id, body } of before) {
          const after = now.find((one) => one.id === id);
          expect(after?.body["language"]).toBe(body["language"]);
          const historyOf = (of: typeof body | undefined) =>
            (of?.["rosterHistory"] ?? []) as readonly unknown[];
          const history = historyOf(body);
          expect(historyOf(after?.body).slice(0, history.length)).toEqual(history);
        }
        for (const { id, body } of now) {
          const leads = (
            await documents.query(partitionOf.email(`${body["email"]}`), { kind: "awaited", limit: 9 })
          ).found;
          const mine = leads.filter((one) => `person:${one.body["personId"]}` === id);
          expect(mine).toHaveLength(body["leftOn"] === null ? 1 : 0);
          const address = await documents.get(partitionOf.address("teams", `${body["objectId"]}`), "address");
          expect(address?.body["personId"]).toBe(
            body["leftOn"] === null && body["objectId"] !== null ? id.slice("person:".length) : undefined,
          );
        }
        expect(await allOf(documents, "pledge")).toEqual(pledges);
        await pledgeAll(documents, round);
        before = await allOf(documents, "person");
        pledges = await allOf(documents, "pledge");
      }
      expect(documents.dump("office:o2", otherKinds)).toBe(untouched);
    }),
    { numRuns: 150 },
  );
});
