import { readMonth } from "../src/bot/read-month.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { Month } from "../src/domain/day.ts";
import { type Result, refused } from "../src/domain/result.ts";
import { checkMonth } from "../src/domain/work/check-work.ts";
import type { MonthFault, WorkContext } from "./month-field.ts";

/** The subject of a form whose month is still to be chosen, among those not reported. */
export const anyMonth = "any";

/**
 * What the form on a month's work is filled from. A month that is named, or reported already, is settled: figures that
 * stand for one month never come to stand for another.
 */
export const openReport = async (
  { use, today }: Turn,
  about: string,
): Promise<{ readonly subject: string; readonly context: WorkContext }> => {
  const isAny = about === "" || about === anyMonth;
  const named = isAny ? undefined : monthNamed(about, today);
  const desk = await use.openWork(named?.ok ? named.value : undefined);
  const unread = named && !named.ok ? named.refusal : undefined;
  const stands = desk.report !== undefined && about === "";
  const isSettled = named?.ok === true || stands || desk.unreported.length === 0;
  return {
    subject: isSettled ? desk.month : anyMonth,
    context: { ...desk, isSettled, isGuessed: isAny, unread },
  };
};

const monthNamed = (about: string, today: string): Result<Month, MonthFault> => {
  const month = readMonth(about, today.slice(0, 7));
  return month === undefined ? refused("month-unknown") : checkMonth(month, today);
};
