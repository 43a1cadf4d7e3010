import type { LackWord, NeedWord, Note, Status, TitleGap } from "../title-verdict.ts";

/** What one criterion comes to on a view of the facts. */
export type Finding = {
  readonly status: Status;
  readonly lacks: readonly Note<LackWord>[];
  readonly needs: readonly Note<NeedWord>[];
  readonly gaps: readonly TitleGap[];
};

type Details = Note<string>["details"];

/** A word with the values its wording needs. */
export const note = <Word extends string>(word: Word, details: Details = {}): Note<Word> => ({
  word,
  details,
});

/** Met; the gaps are pointed out and change nothing. */
export const met = (gaps: readonly TitleGap[] = []): Finding => ({
  status: "met",
  lacks: [],
  needs: [],
  gaps,
});

/** Missing, and what. */
export const missing = (...lacks: readonly Note<LackWord>[]): Finding => ({
  status: "missing",
  lacks,
  needs: [],
  gaps: [],
});

/** Not known: the evidence that would settle it, what no text says, and what known facts lack. */
export const unknown = (
  needs: readonly Note<NeedWord>[],
  gaps: readonly TitleGap[] = [],
  lacks: readonly Note<LackWord>[] = [],
): Finding => ({ status: "unknown", lacks, needs, gaps });

const unique = <Value>(values: readonly Value[]): readonly Value[] => {
  const byText = new Map(values.map((value) => [JSON.stringify(value), value]));
  return [...byText.entries()].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
};

/** All findings' notes, each once, in an order that does not depend on the facts' order. */
export const merged = (status: Status, findings: readonly Finding[]): Finding => ({
  status,
  lacks: unique(findings.flatMap(({ lacks }) => lacks)),
  needs: unique(findings.flatMap(({ needs }) => needs)),
  gaps: unique(findings.flatMap(({ gaps }) => gaps)),
});

const having = (findings: readonly Finding[], status: Status): readonly Finding[] =>
  findings.filter((finding) => finding.status === status);

const best = (found: readonly Finding[]): Finding =>
  found.find(({ gaps }) => gaps.length === 0) ?? merged("met", found);

/** Findings on the same thing: one that is missing stands over one that is met, and both over the unknown. */
export const settled = (findings: readonly Finding[], otherwise: Finding): Finding => {
  const [lacking, good] = [having(findings, "missing"), having(findings, "met")];
  if (lacking.length > 0) return merged("missing", lacking);
  if (good.length > 0) return best(good);
  return findings.length > 0 ? merged("unknown", findings) : otherwise;
};

/** Findings on several things of which one suffices; missing only where nothing more can be known. */
export const anyFinding = (
  findings: readonly Finding[],
  nothing: { readonly isComplete: boolean; readonly lack: Note<LackWord>; readonly need: Note<NeedWord> },
): Finding => {
  const good = having(findings, "met");
  if (good.length > 0) return best(good);
  const open = having(findings, "unknown");
  if (open.length > 0) return merged("unknown", findings);
  if (!nothing.isComplete) return merged("unknown", [...findings, unknown([nothing.need])]);
  return findings.length > 0 ? merged("missing", findings) : missing(nothing.lack);
};

/** The finding with these gaps pointed out as well. */
export const withGaps = (finding: Finding, gaps: readonly TitleGap[]): Finding =>
  merged(finding.status, [finding, { ...finding, gaps }]);
