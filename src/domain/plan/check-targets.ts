import { collectiveTitles, personTitles, rewards } from "../codes.ts";
import type { Draft, Placed } from "./draft.ts";
import type { AwardCode } from "./fields.ts";
import { goalMistakes } from "./goal-mistakes.ts";
import type { PlanMistake } from "./plan-mistake.ts";
import { valueText } from "./plan-mistake.ts";
import type { Target } from "./target.ts";

const among = (codes: readonly string[], expected: string) => ({ codes, expected });

/** What the awards of a target must be, by its metric. */
const allowedAwards = ({ metric, audience }: Target) => {
  const titles: readonly string[] = audience === "individual" ? personTitles : collectiveTitles;
  if (metric === "titleRate" || metric === "titleCount") return among(titles, "danh hiệu");
  if (metric === "rewardCount") return among(rewards, "hình thức khen thưởng");
  if (metric === "award") return among([...titles, ...rewards], "danh hiệu hoặc hình thức khen thưởng");
  return null;
};

const awardMistakes = ({ path, item }: Placed<Target>): PlanMistake[] => {
  const allowed = allowedAwards(item);
  if (!allowed) return [];
  const wrong = (award: AwardCode, index: number): PlanMistake[] =>
    allowed.codes.includes(award)
      ? []
      : [
          {
            path: `${path}.awards[${index}]`,
            value: award,
            expected: `${allowed.expected} của đối tượng này: ${allowed.codes.join(", ")}`,
          },
        ];
  return item.awards.length === 0
    ? [{ path: `${path}.awards`, value: "(trống)", expected: `ít nhất một ${allowed.expected}` }]
    : item.awards.flatMap(wrong);
};

const circles = (draft: Draft): PlanMistake[] => {
  const targets = draft.items("targets");
  const parents = new Map(targets.map(({ item }) => [item.id, item.subsetOf]));
  const comesBack = (id: string): boolean => {
    let parent = parents.get(id);
    for (let step = 0; parent && step < targets.length; step += 1) {
      if (parent === id) return true;
      parent = parents.get(parent);
    }
    return false;
  };
  return targets.flatMap(({ path, item: { id, subsetOf } }) =>
    subsetOf !== null && subsetOf !== id && comesBack(id)
      ? [{ path: `${path}.subsetOf`, value: subsetOf, expected: "chỉ tiêu rộng hơn, không vòng trở lại" }]
      : [],
  );
};

const awardForms = (draft: Draft): PlanMistake[] =>
  draft
    .items("awardForms")
    .flatMap(({ path, item: { count } }) =>
      count !== null && count.to < count.from
        ? [{ path: `${path}.count.to`, value: valueText(count.to), expected: `số từ ${count.from} trở lên` }]
        : [],
    );

const pledgedTwice = (draft: Draft): PlanMistake[] => {
  const titles = (draft.part("pledging")?.titles ?? []).map(({ title }) => title);
  return titles.flatMap((title, index) =>
    titles.indexOf(title) < index
      ? [{ path: `pledging.titles[${index}].title`, value: title, expected: "mỗi danh hiệu chỉ một lần" }]
      : [],
  );
};

/** Targets, awards and pledgeable titles that contradict themselves or one another. */
export const checkTargets = (draft: Draft): PlanMistake[] => [
  ...draft.items("targets").flatMap(goalMistakes),
  ...draft.items("targets").flatMap(awardMistakes),
  ...circles(draft),
  ...awardForms(draft),
  ...pledgedTwice(draft),
];
