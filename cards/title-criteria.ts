import type { Section } from "../src/bot/card.ts";
import type { Requirement } from "../src/domain/titles/criterion.ts";
import type { CriterionVerdict, RequirementVerdict } from "../src/domain/titles/title-verdict.ts";
import type { Messages } from "../src/messages/messages.ts";
import type { TitleStanding } from "../src/usecases/show-titles.ts";
import { lacksOf, needsOf } from "./title-status.ts";

/** Criteria as a card lists them: those that are all needed, and lists of which one suffices. */
type Layout<Leaf> = { readonly all: readonly Leaf[]; readonly ways: readonly (readonly Leaf[][])[] };

/** A tree of criteria, whether judged or not. */
type Tree<Leaf> =
  | { readonly leaf: Leaf }
  | { readonly needs: "all" | "any"; readonly of: readonly Tree<Leaf>[] };

const leavesOf = <Leaf>(tree: Tree<Leaf>): Leaf[] =>
  "leaf" in tree ? [tree.leaf] : tree.of.flatMap(leavesOf);

const layoutOf = <Leaf>(tree: Tree<Leaf>): Layout<Leaf> => {
  if ("leaf" in tree) return { all: [tree.leaf], ways: [] };
  if (tree.needs === "any" && tree.of.length > 1) return { all: [], ways: [tree.of.map(leavesOf)] };
  const parts = tree.of.map(layoutOf);
  return { all: parts.flatMap(({ all }) => all), ways: parts.flatMap(({ ways }) => ways) };
};

/** "1", "2a", "2b": a way of several criteria counts them by letters. */
const numberOf = (way: number, at: number, size: number): string =>
  size === 1 ? String(way + 1) : `${way + 1}${String.fromCharCode(97 + at)}`;

const sectionsOf = <Leaf>(
  { all, ways }: Layout<Leaf>,
  textOf: (leaf: Leaf) => string,
  { titles: t }: Messages,
): readonly Section[] => [
  ...(all.length > 0 ? [{ title: t.criteria, text: all.map(textOf) }] : []),
  ...ways.map((one) => ({
    title: t.oneOf,
    text: one.flatMap((leaves, way) =>
      leaves.map((leaf, at) => `${numberOf(way, at, leaves.length)}. ${textOf(leaf)}`),
    ),
  })),
];

const judgedTree = (verdict: RequirementVerdict): Tree<CriterionVerdict> =>
  verdict.is === "criterion"
    ? { leaf: verdict }
    : { needs: verdict.requires, of: verdict.of.map(judgedTree) };

/** Beside what is asked, a confirmation need not say of what. */
const unnamed = (leaf: CriterionVerdict): CriterionVerdict => ({
  ...leaf,
  needs: leaf.needs.map(({ word, details: { code, ...details } }) => ({ word, details })),
});

const judgedText = (
  leaf: CriterionVerdict,
  workNames: TitleStanding["workNames"],
  messages: Messages,
): string => {
  const { titles: t } = messages;
  const lacks = lacksOf(leaf, workNames, messages).join("; ");
  const needs = needsOf(unnamed(leaf), workNames, messages).join("; ");
  const gaps = leaf.gaps.map(t.verdict.next.gap).join("; ");
  const parts = [
    ...(leaf.status === "met" ? [t.met] : []),
    ...(needs === "" ? [] : [t.unknown(needs)]),
    ...(gaps === "" ? [] : [t.unregulated(gaps)]),
    ...(lacks === "" ? [] : [leaf.status === "missing" ? t.lacking(lacks) : t.known(lacks)]),
  ];
  const text = parts.join("; ");
  return leaf.restsOnUnverified ? t.qualified(text, t.unverified) : text;
};

/** Every criterion that was judged: what is asked, how it stands, where it is written. */
export const judgedSections = (
  requirement: RequirementVerdict,
  workNames: TitleStanding["workNames"],
  messages: Messages,
): readonly Section[] => {
  const { titles: t } = messages;
  return sectionsOf(
    layoutOf(judgedTree(requirement)),
    (leaf) => {
      const asked = t.place(t.verdict.criteria.asked(leaf.test), t.verdict.law.place(leaf.basis));
      return `${asked}\n${t.sentence(judgedText(leaf, workNames, messages))}`;
    },
    messages,
  );
};

type Asked = Extract<Requirement, { readonly test: unknown }>;

const askedTree = (requirement: Requirement): Tree<Asked> => {
  if ("test" in requirement) return { leaf: requirement };
  if ("title" in requirement) return askedTree(requirement.requirement);
  return { needs: requirement.needs, of: requirement.of.map(askedTree) };
};

/** Every criterion of a standard: what is asked, where it is written; nothing of anybody. */
export const askedSections = (requirement: Requirement, messages: Messages): readonly Section[] => {
  const { criteria, law } = messages.titles.verdict;
  return sectionsOf(
    layoutOf(askedTree(requirement)),
    ({ test, basis }) => messages.titles.place(criteria.asked(test), law.place(basis)),
    messages,
  );
};
