import type { Documents, Query, Stored } from "../../store/documents.ts";
import { type Kind, kinds } from "../../store/kinds.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { type Looking, withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";

/** Documents that are read at most: each costs the account of a large installation. */
const mostRead = 20_000;

/** What was found of the documents of one kind. */
export type KindFacts = {
  readonly kind: string;
  /** The version that this program writes. */
  readonly known: number;
  readonly readCount: number;
  /** How many were written by a newer version, and the newest. */
  readonly newer: { readonly count: number; readonly version: number };
  readonly broken: { readonly count: number; readonly id: string };
};

/** What this program can't read. */
export const judgeDocuments = (all: readonly KindFacts[], isWhole: boolean): readonly Finding[] => {
  const count = all.reduce((sum, { readCount }) => sum + readCount, 0);
  const faults = all.flatMap(({ kind, known, newer, broken }) => [
    ...(newer.count > 0
      ? [found("fault", "documentsNewer", { kind, known, version: newer.version, count: newer.count })]
      : []),
    ...(broken.count > 0
      ? [found("fault", "documentsBroken", { kind, count: broken.count, id: broken.id })]
      : []),
  ]);
  const some = isWhole ? [] : [found("unchecked", "documentsSome", { count })];
  return faults.length > 0 ? [...faults, ...some] : isWhole ? [found("ok", "documentsOk", { count })] : some;
};

type Page = (
  kind: string,
  after: string | undefined,
) => Promise<{ found: readonly Stored[]; after?: string }>;

export const checkDocuments = withDocuments("documents", async (documents, looking) => {
  const all = new Map(kinds.map((kind) => [kind.kind, nothingOf(kind)]));
  let readCount = 0;
  let isWhole = true;
  const readAll = async (page: Page) => {
    const left = kinds.map((kind) => ({ kind, after: undefined as string | undefined }));
    // A page of each kind in turn, so that a large one hides none.
    while (looking.goesOn() && readCount < mostRead) {
      const next = left.shift();
      if (!next) return;
      const { kind, after } = next;
      const read = await page(kind.kind, after);
      readCount += read.found.length;
      const before = all.get(kind.kind) ?? nothingOf(kind);
      all.set(
        kind.kind,
        read.found.reduce((facts, one) => withOne(facts, kind, one), before),
      );
      if (read.after !== undefined) left.push({ kind, after: read.after });
    }
    if (left.length > 0) isWhole = false;
  };
  const query = (kind: string, after: string | undefined): Query => ({ kind, limit: 500, after });
  if (looking.ward.office === null)
    await readAll((kind, after) => documents.queryEverywhere(query(kind, after)));
  const unknown = await eachOffice(documents, looking, async ({ officeId, name }) => {
    const partition = partitionOf.office(officeId);
    if (looking.ward.office !== null)
      await readAll((kind, after) => documents.query(partition, query(kind, after)));
    return unknownKinds(documents, { partition, name, goesOn: looking.goesOn });
  });
  return [...judgeDocuments([...all.values()], isWhole), ...unknown];
});

const nothingOf = ({ kind, version }: Kind): KindFacts => ({
  kind,
  known: version,
  readCount: 0,
  newer: { count: 0, version: 0 },
  broken: { count: 0, id: "" },
});

const withOne = (facts: KindFacts, kind: Kind, stored: Stored): KindFacts => {
  const { readCount, newer, broken } = facts;
  const read = { ...facts, readCount: readCount + 1 };
  const version = Number(stored.body["v"]);
  if (version > kind.version)
    return { ...read, newer: { count: newer.count + 1, version: Math.max(newer.version, version) } };
  try {
    kind.read(stored);
    return read;
  } catch {
    return { ...read, broken: { count: broken.count + 1, id: broken.id || stored.id } };
  }
};

const known = new Set(kinds.map(({ kind }) => kind));

type Partition = { readonly partition: string; readonly name: string } & Pick<Looking, "goesOn">;

/** Kinds in an office's partition that this program does not know. */
const unknownKinds = async (
  documents: Documents,
  { partition, name, goesOn }: Partition,
): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  let kind = await documents.nextKind(partition, "");
  while (kind !== undefined && goesOn()) {
    if (!known.has(kind)) findings.push(found("fault", "kindUnknown", { kind, office: name }));
    kind = await documents.nextKind(partition, kind);
  }
  return findings;
};
