import { demoUnits } from "../../../src/demo/demo-roster.ts";
import type { RosterStep } from "../office-model/begin-roster-action.ts";
import type { OfficeModel } from "../office-model/create-office-model.ts";
import type { PersonAction, RosterAction } from "../office-model/office-action.ts";
import { modelMonths, modelPersonId } from "../office-model/seed-model-office.ts";
import type { ChaosPerson } from "./create-chaos-person.ts";

/** What a person's life needs. */
export type Life = {
  readonly at: number;
  readonly person: ChaosPerson;
  readonly model: OfficeModel;
  readonly random: (below: number) => number;
  readonly take: (step: RosterStep) => Promise<void>;
  /** Whether the person always does two things at once. */
  readonly onlyRaces: boolean;
  /** Takes one of the actions that are left; false where there is none. */
  readonly mayAct: () => boolean;
};

/** What a person does next, each time it is called: one thing, or two at once. */
export const createLife = (life: Life): (() => Promise<void>) => {
  const { at, person, model, random, mayAct } = life;
  const personId = modelPersonId(at);
  let count = 0;

  const act = async (action: PersonAction): Promise<void> => {
    const begun = model.begin(personId, action);
    begun.end(await person.perform(action, `key-${personId}-${++count}`));
  };
  const roster = async (action: RosterAction): Promise<void> => {
    await life.take({ at, personId, unitId: model.unitOf(personId), action });
    model.rostered(personId, action);
  };
  const pledge = (): PersonAction => ({ do: "pledge", rate: 9_000 + (++count % 999) });
  const report = (month: string): PersonAction => ({ do: "report", month, assigned: ++count });
  const someMonth = (): string => modelMonths[random(modelMonths.length)] ?? modelMonths[0];

  return async () => {
    const chosen = life.onlyRaces ? 56 + random(28) : random(100);
    if (chosen < 30) await act(report(someMonth()));
    else if (chosen < 48) await act(pledge());
    else if (chosen < 56) await act({ do: "withdraw", reason: `lý do ${++count}` });
    else if (chosen < 74 && mayAct()) {
      const month = someMonth();
      await Promise.all([act(report(month)), act(report(month))]);
    } else if (chosen < 84 && mayAct()) await Promise.all([act(pledge()), act(pledge())]);
    else if (chosen < 97) await person.say(random(2) === 0 ? "tiến độ" : "cập nhật");
    else if (chosen < 99) await roster({ do: "move", unitId: otherUnit(model.unitOf(personId), random) });
    else {
      await roster({ do: "leave" });
      await roster({ do: "return" });
    }
  };
};

const otherUnit = (unitId: string, random: (below: number) => number): string => {
  const others = demoUnits.filter(({ id }) => id !== unitId);
  return others[random(others.length)]?.id ?? unitId;
};
