import { unitChoiceCard } from "../cards/unit-choice-card.ts";
import type { Card } from "../src/bot/card.ts";
import type { CommandName } from "../src/bot/command-names.ts";
import type { ScopeSaid } from "../src/bot/read-scope.ts";
import { namesOffice, namesOwn, readUnit } from "../src/bot/read-unit.ts";
import type { Turn } from "../src/bot/turn.ts";
import type { Verb } from "../src/domain/authority/authority-matrix.ts";
import { reachOf } from "../src/domain/authority/reach-of.ts";

/** For what a part of the office is asked about, and by which command. */
export type ScopeAsked = {
  readonly verb: Verb;
  readonly command: CommandName;
  /** What else the command is asked about, as buttons carry it. */
  readonly about: string;
};

/**
 * The unit that is meant, null for the whole office: the one that is named, else all that the person's role covers; the
 * card that asks which where that is not clear. Whether the person may is not asked here.
 */
export const scopeOf = (
  { person, office, today, messages }: Turn,
  { unitId, words }: ScopeSaid,
  { verb, command, about }: ScopeAsked,
): { readonly unitId: string | null } | { readonly instead: Card } => {
  if (unitId !== null) return { unitId };
  const reach = reachOf(person, { verb, day: today }, office.units);
  const ask = (units: readonly (typeof office.units)[number][], isKnown: boolean) => ({
    instead: unitChoiceCard({ command, about, said: words.slice(0, 60), isKnown, units }, messages),
  });
  if (words !== "" && !namesOffice(words) && !namesOwn(words)) {
    const read = readUnit(words, office.units);
    if (read.is === "unit") return { unitId: read.unit.id };
    // Whoever may ask of none is told that, whatever they named.
    if (reach === "office" || reach.length > 0) {
      const own = reach === "office" ? office.units : reach;
      return read.is === "several" ? ask(read.units, true) : ask(own, false);
    }
  }
  if (reach === "office" || namesOffice(words)) return { unitId: null };
  const [only, ...others] = reach;
  return only && others.length > 0 ? ask(reach, false) : { unitId: only?.id ?? null };
};
