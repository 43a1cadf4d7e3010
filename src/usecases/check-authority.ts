import type { ActedOn } from "../domain/authority/acted-on.ts";
import { authorityMatrix, type Verb } from "../domain/authority/authority-matrix.ts";
import { isOwn, may } from "../domain/authority/may.ts";
import { dayOf, stampOf } from "../domain/day.ts";
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
    const result = act(...args);
    if (own || authorityMatrix[verb].does === "reads") return result;
    return noted(result, () => audit.record({ ...entry, outcome: "done" }));
  };

/** Notes what was done, unless the use case itself refused it. */
const noted = (result: unknown, note: () => void): unknown => {
  if (result instanceof Promise) return result.then((value) => noted(value, note));
  if (!isRefusal(result)) note();
  return result;
};

const isRefusal = (result: unknown): boolean =>
  typeof result === "object" && result !== null && "ok" in result && result.ok === false;
