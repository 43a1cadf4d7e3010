import type { Draft, Placed } from "./draft.ts";
import { listKeys } from "./draft.ts";
import type { PlanMistake } from "./plan-mistake.ts";

const ofLists = (ids: readonly string[]): string => (ids.length === 0 ? "(chưa có)" : ids.join(", "));

const idsOf = (draft: Draft, key: "phases" | "targets"): string[] => [
  ...new Set(draft.ids(key).map(({ item }) => item)),
];

const repeated = (draft: Draft): PlanMistake[] =>
  listKeys.flatMap((key) => {
    const ids = draft.ids(key);
    return ids.flatMap(({ path, item }, index) =>
      ids.findIndex((other) => other.item === item) < index
        ? [{ path, value: item, expected: "mã khác, mỗi mã chỉ dùng một lần trong danh sách" }]
        : [],
    );
  });

const unknownPhases = (draft: Draft): PlanMistake[] => {
  const known = idsOf(draft, "phases");
  const deadline = draft.part("pledging")?.deadline;
  const carriers: Placed<{ phaseId: string | null }>[] = [
    ...draft.items("deadlines"),
    ...draft.items("targets"),
    ...draft.items("anniversaries"),
    ...draft.items("dossier"),
    ...draft.items("awardStandards"),
    ...(deadline ? [{ path: "pledging.deadline", item: deadline }] : []),
  ];
  return carriers.flatMap(({ path, item: { phaseId } }) =>
    phaseId === null || known.includes(phaseId)
      ? []
      : [{ path: `${path}.phaseId`, value: phaseId, expected: `mã của một đợt: ${ofLists(known)}` }],
  );
};

const unknownTargets = (draft: Draft): PlanMistake[] => {
  const known = idsOf(draft, "targets");
  return draft.items("targets").flatMap(({ path, item }) =>
    (["subsetOf", "growthOf"] as const).flatMap((key) => {
      const value = item[key];
      return value === null || (value !== item.id && known.includes(value))
        ? []
        : [
            {
              path: `${path}.${key}`,
              value,
              expected: `mã của một chỉ tiêu khác: ${ofLists(known.filter((id) => id !== item.id))}`,
            },
          ];
    }),
  );
};

/** Ids used twice, and ids that lead nowhere. */
export const checkIds = (draft: Draft): PlanMistake[] => [
  ...repeated(draft),
  ...unknownPhases(draft),
  ...unknownTargets(draft),
];
