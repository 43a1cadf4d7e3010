import { eventOf, factOf, type PersonAction, type RosterAction } from "./office-action.ts";
import type { OfficeFacts } from "./recount-office.ts";

/** What an office must hold after all that was acknowledged, and nothing else. */
export type OfficeModel = ReturnType<typeof createOfficeModel>;

type ModelPerson = { unitId: string; isLeft: boolean; readonly did: string[] };

/** An office of these people, of whom nothing is known but their units. */
export const createOfficeModel = (units: ReadonlyMap<string, string>) => {
  const people = new Map<string, ModelPerson>(
    [...units].map(([personId, unitId]) => [personId, { unitId, isLeft: false, did: [] }]),
  );
  /** By document: what was done at once, in the order of these rounds. */
  const rounds = new Map<string, string[][]>();
  const pending = new Map<string, number>();
  let acknowledgedCount = 0;
  let refusedCount = 0;

  const personOf = (personId: string): ModelPerson => {
    const person = people.get(personId);
    if (!person) throw new Error(`The model knows no ${personId}.`);
    return person;
  };

  const known = (all: Units): Units => new Map([...all].filter(([personId]) => people.has(personId)));

  return {
    /** Somebody begins to do something; the way to say whether it was acknowledged. */
    begin: (personId: string, action: PersonAction): { end(isAcknowledged: boolean): void } => {
      const fact = factOf(personId, action);
      const count = pending.get(fact) ?? 0;
      const all = rounds.get(fact) ?? [];
      if (count === 0) all.push([]);
      rounds.set(fact, all);
      pending.set(fact, count + 1);
      const round = all.at(-1) ?? [];
      return {
        end: (isAcknowledged) => {
          pending.set(fact, (pending.get(fact) ?? 1) - 1);
          if (isAcknowledged) round.push(eventOf(action));
          if (isAcknowledged) acknowledgedCount += 1;
          else refusedCount += 1;
        },
      };
    },
    /** The roster did something to somebody. */
    rostered: (personId: string, action: RosterAction): void => {
      const person = personOf(personId);
      acknowledgedCount += 1;
      if (action.do === "move") person.unitId = action.unitId;
      else person.isLeft = action.do === "leave";
      person.did.push({ move: `moved ${person.unitId}`, leave: "left", return: "returned" }[action.do]);
    },
    isLeft: (personId: string): boolean => personOf(personId).isLeft,
    unitOf: (personId: string): string => personOf(personId).unitId,
    counts: () => ({ acknowledgedCount, refusedCount }),
    /** Where what the office holds is not what was acknowledged, a sentence each. */
    differences: (facts: OfficeFacts): readonly string[] => [
      ...[...people].flatMap(([personId, expected]) =>
        differs(`person ${personId}`, expected, facts.people.get(personId)),
      ),
      ...[...new Set([...rounds.keys(), ...facts.histories.keys()])].flatMap((fact) =>
        historyFaults(fact, rounds.get(fact) ?? [], facts),
      ),
      ...differs("tallies", tallyOf(people, facts.histories), tallyOf(known(facts.people), facts.standing)),
    ],
  };
};

const differs = (what: string, expected: unknown, held: unknown): readonly string[] => {
  const [one, other] = [JSON.stringify(expected), JSON.stringify(held)];
  return one === other ? [] : [`${what}: acknowledged ${one}, held ${other}`];
};

/** Rounds come one after the other; within one, any order will do. */
const historyFaults = (
  fact: string,
  rounds: readonly (readonly string[])[],
  { histories, standing }: OfficeFacts,
): readonly string[] => {
  const held = histories.get(fact) ?? [];
  let from = 0;
  const expected = rounds.flatMap((round) => {
    const there = held.slice(from, from + round.length);
    from += round.length;
    return there.toSorted().join() === round.toSorted().join() ? there : round;
  });
  return [...differs(fact, expected, held), ...differs(`what ${fact} says`, held.at(-1), standing.get(fact))];
};

type Units = ReadonlyMap<string, { readonly unitId: string; readonly isLeft: boolean }>;

/** By unit: how many are in it, how many of them have a pledge, and how many tasks they reported. */
const tallyOf = (people: Units, saying: ReadonlyMap<string, string | readonly string[]>): object => {
  const tallies: Record<string, { members: number; pledges: number; assigned: number }> = {};
  const lastOf = (said: string | readonly string[]): string =>
    typeof said === "string" ? said : (said.at(-1) ?? "");
  for (const [personId, { unitId, isLeft }] of [...people].sort(([one], [other]) => (one < other ? -1 : 1))) {
    if (isLeft) continue;
    tallies[unitId] ??= { members: 0, pledges: 0, assigned: 0 };
    const tally = tallies[unitId];
    tally.members += 1;
    for (const [fact, said] of saying) {
      if (fact.split(":")[1] !== personId) continue;
      if (lastOf(said).startsWith("pledged")) tally.pledges += 1;
      tally.assigned += Number(/^reported (\d+)$/.exec(lastOf(said))?.[1] ?? 0);
    }
  }
  return Object.fromEntries(Object.entries(tallies).sort());
};
