import { deputiesCard, namingCard } from "../cards/deputies-card.ts";
import { choice } from "../src/bot/choice-fields.ts";
import { day } from "../src/bot/date-fields.ts";
import { defineForm } from "../src/bot/define-form.ts";
import { type Clash, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { text } from "../src/bot/value-fields.ts";
import { checkDeputy, type DeputyFault, unitsHeaded } from "../src/domain/authority/check-deputy.ts";
import { ok, type Refusal, type Result, refused } from "../src/domain/result.ts";
import type { RosterPerson } from "../src/domain/roster/roster-person.ts";
import { peopleNamed } from "../src/usecases/find-people.ts";
import type { DeputyDesk, Naming } from "../src/usecases/name-deputy.ts";

/** Who stands in for a head of a unit, from the first through the last day. */
export const nameDeputy = defineForm({
  name: "name-deputy",
  version: 1,
  words: ({ deputies }) => deputies.nameForm,
  open: async (turn) => {
    const desk = await turn.use.listDeputies();
    if (desk.heads.length === 0) return instead(deputiesCard(desk, 0, turn));
    return { subject: "new", etag: null, context: { ...desk, units: turn.office.units }, values: {} };
  },
  fields: {
    head: choice<Desk>({ numbered: true }, ({ context: { heads, units } }) =>
      heads.map((head) => ({
        value: head.id,
        label: `${head.name} (${unitsHeaded(head)
          .map((id) => units.find((unit) => unit.id === id)?.name ?? id)
          .join(", ")})`,
        typed: [head.name],
      })),
    ),
    deputy: text<Desk>({ required: true, most: 100, lines: "one" }),
    from: day<Desk>({ required: true }),
    to: day<Desk>({ required: true }),
  },
  check: (turn, desk, answers) => {
    const { from, to } = answers;
    const found = deputyIn(desk, answers);
    if (found === undefined) return undefined;
    if (!found.ok) return { refusal: found.refusal, field: "deputy" };
    if (typeof from !== "string" || typeof to !== "string") return undefined;
    const checked = checkDeputy({ ...found.value, from, to }, { people: desk.people, today: turn.today });
    return checked.ok ? undefined : clashOf(checked.refusal);
  },
  confirm: (turn, desk, answers) => {
    const notice = { tone: "info", text: turn.messages.forms.checkFirst } as const;
    return namingCard(namingOf(desk, answers), { title: turn.messages.deputies.previewTitle, notice }, turn);
  },
  submit: ({ use }, { context }, answers) => use.nameDeputy(namingOf(context, answers)),
  done: (turn: Turn, naming: Naming) => {
    const { deputies: t } = turn.messages;
    return namingCard(naming, { title: t.title, notice: { tone: "good", text: t.named } }, turn);
  },
});

type Desk = DeputyDesk & { readonly units: Turn["office"]["units"] };

type Answers = {
  readonly head: string;
  readonly deputy: string | null;
  readonly from: string | null;
  readonly to: string | null;
};

type Two = Pick<Naming, "head" | "deputy">;

/** The head and the deputy that are meant; undefined while they are not both named. */
const deputyIn = (
  { heads, people }: Desk,
  { head: headId, deputy: said }: Partial<Answers>,
): Result<Two, DeputyFault> | undefined => {
  const head = heads.find(({ id }) => id === headId);
  if (!head || typeof said !== "string") return undefined;
  const named = peopleNamed(people, said);
  const near = named.filter(({ unitId }) => unitsHeaded(head).includes(unitId));
  const [deputy, ...others] = near.length > 0 ? near : named;
  if (!deputy) return refused("deputy-unknown", { said: said.slice(0, 60) });
  if (others.length > 0)
    return refused("deputy-unclear", { names: [deputy, ...others].slice(0, 5).map(called).join("; ") });
  return ok({ head, deputy });
};

const called = ({ name, position, code }: RosterPerson): string => {
  const more = [position, code ?? ""].filter((part) => part !== "").join(", ");
  return more === "" ? name : `${name} (${more})`;
};

const ofDays: readonly DeputyFault[] = ["deputy-past", "deputy-overlap"];
const ofEnd: readonly DeputyFault[] = ["deputy-end-early", "deputy-too-long"];

const clashOf = (refusal: Refusal<DeputyFault>): Clash<keyof Answers> => {
  if (ofDays.includes(refusal.word)) return { refusal, field: "from" };
  return { refusal, field: ofEnd.includes(refusal.word) ? "to" : "deputy" };
};

const namingOf = (desk: Desk, answers: Answers): Naming => {
  const found = deputyIn(desk, answers);
  const { from, to } = answers;
  if (!found?.ok || from === null || to === null)
    throw new Error("The form was sent without what must be answered.");
  return { ...found.value, from, to };
};
