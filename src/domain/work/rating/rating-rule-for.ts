import type { StaffKind } from "../../codes.ts";
import type { Day } from "../../day.ts";
import { ok, type Result, refused } from "../../result.ts";
import { ownRuleFrom, type RatingRule, ratingRules, untilOwnRule } from "./rating-rule.ts";
import type { RatingSettings } from "./rating-settings.ts";

/**
 * Why no text can be named: none is known for the day; the unit has not said whether it has its own rule; it has
 * none and the transition is over; the office has not decided.
 */
export type RatingRuleFault = "no-rule-for-day" | "own-rule-unknown" | "own-rule-missing" | "office-decides";

const holdsOn = (day: Day, { from, through }: Pick<RatingRule, "from" | "through">): boolean =>
  from <= day && (through === null || day <= through);

const forPublicEmployee = (
  day: Day,
  own: RatingSettings["publicEmployeeRule"],
): Result<RatingRule, RatingRuleFault> => {
  if (own === null) return refused("own-rule-unknown", { day });
  if (own.kind === "own" && own.from <= day) {
    return ok({
      ruleId: "ownRule233",
      name: own.name,
      article: "Quy chế của đơn vị theo Nghị định 233/2026/NĐ-CP",
      staffKind: "vien_chuc",
      from: own.from,
      through: null,
      status: "reported",
    });
  }
  return holdsOn(day, untilOwnRule) ? ok(untilOwnRule) : refused("own-rule-missing", { day });
};

const forContractStaff = (
  day: Day,
  chosen: RatingSettings["contractStaff"],
): Result<RatingRule, RatingRuleFault> => {
  if (chosen === null || day < chosen.from) return refused("office-decides", { day });
  const rule = ratingRules.find((one) => one.ruleId === chosen.ruleId && holdsOn(day, one));
  if (!rule) return refused("no-rule-for-day", { day, staffKind: "nguoi_lao_dong" });
  const basis =
    chosen.ruleId === "decree335" ? "Điều 28(2): cơ quan quyết định áp dụng" : "theo quy định của cơ quan";
  return ok({ ...rule, staffKind: "nguoi_lao_dong", article: basis, from: chosen.from, through: null });
};

/** The text by which somebody of this kind is rated for a period that ends on the day. */
export const ratingRuleFor = (
  staffKind: StaffKind,
  day: Day,
  settings: Pick<RatingSettings, "contractStaff" | "publicEmployeeRule">,
): Result<RatingRule, RatingRuleFault> => {
  if (staffKind === "nguoi_lao_dong") return forContractStaff(day, settings.contractStaff);
  const rule = ratingRules.find((one) => one.staffKind === staffKind && holdsOn(day, one));
  if (rule) return ok(rule);
  if (staffKind === "vien_chuc" && day >= ownRuleFrom)
    return forPublicEmployee(day, settings.publicEmployeeRule);
  return refused("no-rule-for-day", { day, staffKind });
};
