import type { OfficeAct } from "../change-evidence.ts";
import type { EvidenceRecord } from "../evidence-record.ts";
import { type Vouched, withVouched } from "../vouch-evidence.ts";
import type { SheetDifference } from "./compare-evidence.ts";

/** All that a file vouches for of one person; taken again it changes nothing. */
export type EvidenceStep = OfficeAct & {
  readonly personId: string | null;
  readonly of: string;
  readonly items: readonly Vouched[];
};

/** The steps of a difference, one for each person whose evidence it changes. */
export const evidenceSteps = (
  sheets: readonly SheetDifference[],
  { source, at, personId }: OfficeAct & { readonly source: string },
): readonly EvidenceStep[] => {
  const changes = sheets.flatMap((sheet) => sheet.changes);
  const byPerson = Map.groupBy(changes, ({ person }) => person.id);
  return [...byPerson].map(([of, own]) => ({
    ...{ of, at, personId },
    items: own.map(({ item: { claim, saysAuthorship } }) => ({ claim, saysAuthorship, source })),
  }));
};

/** What the steps of an import did, counted by item. */
export type EvidenceCounts = Readonly<Record<string, number>>;

/** The record after a step, the same one where it changes nothing, and how many items did what. */
export const afterStep = (
  former: EvidenceRecord,
  { items, at, personId }: EvidenceStep,
): { readonly record: EvidenceRecord; readonly counts: EvidenceCounts } => {
  const counts: Record<string, number> = {};
  const record = items.reduce((before, vouched) => {
    const { record: after, did } = withVouched(before, vouched, { at, personId });
    counts[did] = (counts[did] ?? 0) + 1;
    return after;
  }, former);
  return { record, counts };
};
