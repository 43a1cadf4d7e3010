import type { Day } from "../../day.ts";
import type { Unit } from "../../person.ts";
import type { RosterPerson } from "../../roster/roster-person.ts";
import { checkClaim, isSameThing, sameClaim } from "../check-claim.ts";
import type { EvidenceEntry, EvidenceRecord } from "../evidence-record.ts";
import { twinOf, type VouchedDid, withVouched } from "../vouch-evidence.ts";
import { createLineMatcher } from "./match-line.ts";
import type { EvidenceReading } from "./read-evidence-sheet.ts";
import type { SheetFaultAt, SheetItem } from "./sheet-item.ts";

/** An item of a file that changes what is kept of somebody. */
export type ItemChange = {
  readonly item: SheetItem;
  readonly person: RosterPerson;
  readonly did: Exclude<VouchedDid, "unchanged" | "full">;
  /** What it takes the place of. */
  readonly before: EvidenceEntry | undefined;
};

/** What one sheet changes. */
export type SheetDifference = {
  readonly reading: EvidenceReading;
  readonly changes: readonly ItemChange[];
  readonly unchangedCount: number;
  /** Of the reading and of the comparison, by line. */
  readonly faults: readonly SheetFaultAt[];
};

/** What sheets are compared with. */
export type EvidenceKept = {
  readonly people: readonly RosterPerson[];
  readonly units: readonly Unit[];
  readonly records: ReadonlyMap<string, EvidenceRecord>;
  /** What `Provenance.source` will say. */
  readonly source: string;
  readonly today: Day;
  /** Who brings the file: of their own nothing is taken. Null by command. */
  readonly byPersonId: string | null;
};

type Taken = { readonly item: SheetItem; readonly personId: string };

/** What the sheets of a file change of the evidence that is kept, sheet by sheet. */
export const compareEvidence = (
  readings: readonly EvidenceReading[],
  { people, units, records, source, today, byPersonId }: EvidenceKept,
): readonly SheetDifference[] => {
  const match = createLineMatcher(people, units);
  const taken = new Map<string, Taken[]>();
  const now = new Map(records);
  return readings.map((reading) => {
    const changes: ItemChange[] = [];
    const faults: SheetFaultAt[] = [...reading.faults];
    let unchangedCount = 0;
    for (const item of reading.items) {
      const fault = (word: SheetFaultAt["word"], details: SheetFaultAt["details"] = {}) =>
        faults.push({ line: item.line, column: null, title: null, word, details });
      const who = match(item.keys);
      if (!who.ok) {
        fault(who.refusal.word, who.refusal.details);
        continue;
      }
      const checked = checkClaim(item.claim, { today, others: [] });
      if (!checked.ok) {
        fault(checked.refusal.word, checked.refusal.details);
        continue;
      }
      const person = who.value;
      if (person.id === byPersonId) {
        fault("who-own");
        continue;
      }
      const own = taken.get(person.id) ?? [];
      const twin = own.find((other) => isSameThing(other.item.claim.content, item.claim.content));
      if (twin) {
        if (!sameClaim(twin.item.claim, item.claim)) fault("twice", { otherLine: twin.item.line });
        continue;
      }
      taken.set(person.id, [...own, { item, personId: person.id }]);
      const record = now.get(person.id) ?? { personId: person.id, entries: [] };
      const before = twinOf(record, item.claim.content);
      const vouched = { claim: item.claim, saysAuthorship: item.saysAuthorship, source };
      const { did, record: after } = withVouched(record, vouched, {
        personId: null,
        at: `${today}T00:00:00.000Z`,
      });
      now.set(person.id, after);
      if (did === "full") fault("full");
      else if (did === "unchanged") unchangedCount += 1;
      else changes.push({ item, person, did, before });
    }
    return {
      reading,
      changes,
      unchangedCount,
      faults: faults.toSorted((one, other) => one.line - other.line),
    };
  });
};
