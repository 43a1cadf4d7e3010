import { type EvidenceAct, withEntry } from "../../../src/domain/evidence/change-evidence.ts";
import type {
  AchievementContent,
  AwardContent,
  Claim,
  EvidenceContent,
  EvidenceEntry,
  EvidenceRecord,
  RatingContent,
} from "../../../src/domain/evidence/evidence-record.ts";

/** The day of these tests is 22/06/2026. */
export const today = "2026-06-22";

/** The person, some hours into the day of the tests: 01:00 there, still the day before in UTC. */
export const act: EvidenceAct = { personId: "p1", at: "2026-06-21T18:00:00.000Z" };

/** An initiative of 2025 that the office recognised. */
export const initiative = (part: Partial<AchievementContent> = {}): AchievementContent => ({
  kind: "initiative",
  name: "Số hóa hồ sơ",
  year: 2025,
  stage: "recognised",
  recognition: { reach: "co_so", by: "office" },
  isApplied: true,
  authorship: "first",
  uses: [],
  pledgedAs: null,
  ...part,
});

/** A reward for 2024. */
export const award = (part: Partial<AwardContent> = {}): AwardContent => ({
  kind: "award",
  code: "bang_khen_ubnd_tinh",
  year: 2024,
  grantedFor: "merit",
  ...part,
});

/** A rating of 2025. */
export const rating = (part: Partial<RatingContent> = {}): RatingContent => ({
  kind: "rating",
  year: 2025,
  rating: "hoan_thanh_tot",
  ...part,
});

/** What somebody says, with the decision's day and number where given. */
export const claim = <Content extends EvidenceContent>(
  content: Content,
  part: Partial<Omit<Claim, "content">> = {},
): Claim<Content> => ({ content, on: null, decisionNumber: null, ...part });

/** A record into which these were entered, in this order. */
export const recordOf = (...claims: readonly Claim[]): EvidenceRecord =>
  claims.reduce<EvidenceRecord>((former, one) => withEntry(former, one, act), {
    personId: "p1",
    entries: [],
  });

/** The entries of that record. */
export const entriesOf = (...claims: readonly Claim[]): readonly EvidenceEntry[] =>
  recordOf(...claims).entries;
