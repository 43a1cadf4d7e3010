import type { ActedOn } from "../domain/authority/acted-on.ts";
import { authorityMatrix, type Verb } from "../domain/authority/authority-matrix.ts";
import { isOwn, may } from "../domain/authority/may.ts";
import { dayOf, stampOf } from "../domain/day.ts";
import type { Refusal } from "../domain/result.ts";
import { NotAllowedError } from "./not-allowed.ts";
import type { Ports } from "./ports.ts";

type Act = (...args: never[]) => unknown;

/** Use cases by their verbs; one that the authority matrix does not name does not compile. */
type ActsByVerb<Acts> = { readonly [Name in keyof Acts]: Name extends Verb ? Act : never };

type Asking = Pick<Ports, "person" | "now" | "audit">;

/**
 * The same use cases, each asking first whether the person may; `on` says whose the thing is. A refusal throws
 * `NotAllowedError` and is audited, and so is what was done to a thing that is not the person's own.
 */
export const checkAuthority = <Acts extends ActsByVerb<Acts>>(
  asking: Asking,
  on: ActedOn | ((...args: never[]) => ActedOn),
  acts: Acts,
): Acts =>
  Object.fromEntries(
    Object.entries<Act>(acts).map(([verb, act]) => [verb, checked(asking, on, { verb: verb as Verb, act })]),
  ) as Acts;

type Named = { readonly verb: Verb; readonly act: Act };

const checked =
  ({ person, now, audit }: Asking, on: Parameters<typeof checkAuthority>[1], { verb, act }: Named): Act =>
  (...args) => {
    const thing = typeof on === "function" ? on(...args) : on;
    const own = isOwn(person, thing);
    const entry = { at: stampOf(now), personId: person.id, verb, on: thing };
    if (!may(person, { verb, on: thing, day: dayOf(now) })) {
      audit.record({ ...entry, outcome: "refused" });
      throw new NotAllowedError(verb, own ? "own" : "others");
    }
    const leavesTrace = !own && authorityMatrix[verb].does !== "reads";
    return afterwards(act(...args), (result) => {
      const outcome = outcomeOf(result, leavesTrace);
      if (outcome) audit.record({ ...entry, outcome });
    });
  };

const afterwards = (result: unknown, note: (result: unknown) => void): unknown => {
  if (result instanceof Promise) return result.then((value) => afterwards(value, note));
  note(result);
  return result;
};

/** A use case that learns only from what it reads whose the thing is may refuse by the same word itself. */
const outcomeOf = (result: unknown, leavesTrace: boolean): "done" | "refused" | undefined => {
  const word = refusedBy(result);
  if (word === "not-allowed") return "refused";
  return leavesTrace && word === undefined ? "done" : undefined;
};

const refusedBy = (result: unknown): unknown => {
  const { ok, refusal } = (result ?? {}) as Partial<{ ok: unknown; refusal: Partial<Refusal> }>;
  return ok === false ? refusal?.word : undefined;
};
