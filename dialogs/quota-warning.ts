import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import type { Rating } from "../src/domain/codes.ts";
import type { EvidenceContent } from "../src/domain/evidence/evidence-record.ts";
import { isOverQuota } from "../src/domain/figures/excellent-quota.ts";
import type { EvidenceDesk } from "../src/usecases/roster/evidence-drafts.ts";

type Given = { readonly personId: string; readonly content: EvidenceContent };

/** That more people would be rated excellent in a year than the law's quota allows, a line a year; nothing is blocked. */
export const quotaWarnings = async (
  { use, messages, person, today }: Turn,
  given: readonly Given[],
): Promise<readonly string[]> => {
  if (!may(person, { verb: "ratingQuota", on: { is: "office" }, day: today })) return [];
  const ratings = given.flatMap(({ personId, content }) =>
    content.kind === "rating" ? [{ personId, year: content.year, rating: content.rating }] : [],
  );
  const years: [number, readonly { personId: string; rating: Rating }[]][] = [
    ...Map.groupBy(ratings, ({ year }) => year),
  ];
  const warnings = years.map(async ([year, own]) => {
    const quota = await use.ratingQuota(year, own);
    if (!quota || !isOverQuota(quota)) return [];
    const { quotas: t } = messages.figures;
    return [t.warning(quota)];
  });
  return (await Promise.all(warnings)).flat();
};

/** The same of a file of ratings that would be taken in. */
export const fileQuotaWarnings = (turn: Turn, { sheets }: EvidenceDesk): Promise<readonly string[]> =>
  quotaWarnings(
    turn,
    sheets.flatMap(({ changes }) =>
      changes.map(({ person, item }) => ({ personId: person.id, content: item.claim.content })),
    ),
  );
