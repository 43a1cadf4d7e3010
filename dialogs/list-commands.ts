import { listsChoiceCard, listsOfferCard } from "../cards/lists-cards.ts";
import type { Command, CommandAnswer } from "../src/bot/dialogs.ts";
import { namesOffice, readUnit } from "../src/bot/read-unit.ts";
import type { Turn } from "../src/bot/turn.ts";
import { reachOf } from "../src/domain/authority/reach-of.ts";
import { foldWords } from "../src/domain/roster/fold-words.ts";
import { mostByMonth } from "../src/usecases/lists/people-lists.ts";
import { planlessCard } from "./plan-commands.ts";

type Asking = Pick<Turn, "person" | "office" | "today">;

/** Whose lists the person may take: the office's with every unit's, or those of some units. */
const listsReach = ({ person, office, today }: Asking) => {
  const reach = reachOf(person, { verb: "reportLists", day: today }, office.units);
  return reach === "office" ? { office: true, units: office.units } : { office: false, units: reach };
};

/** Whether there are lists that the person may take. */
export const takesLists = (turn: Asking): boolean => {
  const { office, units } = listsReach(turn);
  return office || units.length > 0;
};

/**
 * Lists of people as a workbook; `about`: a unit as it was typed, or, from a button, `office`, `unit:` and its id, or
 * `from:` and how many units stand before the page.
 */
export const listCommands: readonly Command[] = [
  {
    name: "reportLists",
    answer: (turn, about) => {
      const reach = listsReach(turn);
      const [only] = reach.units;
      const said = about.trim();
      if (!takesLists(turn) || namesOffice(said)) return offered(turn, null);
      const unitId = unitIn(turn, said);
      if (unitId !== undefined) return offered(turn, unitId);
      const from = Number(/^from:(\d{1,4})$/.exec(said)?.[1] ?? -1);
      if (said === "" && !reach.office && only && reach.units.length === 1) return offered(turn, only.id);
      const unknown = said === "" || from >= 0 ? null : said.replace(/^unit:/, "");
      return listsChoiceCard({ ...reach, from: Math.max(0, from), unknown }, turn.messages);
    },
  },
];

/** The unit that is meant by its id, or by its name as it was typed; also one that the person may take no lists of. */
const unitIn = ({ office: { units } }: Turn, said: string): string | undefined => {
  if (said.startsWith("unit:")) return units.find(({ id }) => id === said.slice("unit:".length))?.id;
  const read = readUnit(said, units);
  return read.is === "unit" ? read.unit.id : undefined;
};

const offered = async (turn: Turn, unitId: string | null): Promise<CommandAnswer> => {
  const { use, office, person, messages, today, newKey } = turn;
  const found = await use.openLists({ unitId });
  const about = unitId === null ? "office" : `unit:${unitId}`;
  if (!found.ok) {
    const { word } = found.refusal;
    if (word !== "lists-too-long") return planlessCard(turn, word, { command: "reportLists", about });
    const notice = messages.refusals(found.refusal);
    return listsChoiceCard({ ...listsReach(turn), from: 0, unknown: null, notice }, messages);
  }
  const { plan, people } = found.value;
  const unit = office.units.find(({ id }) => id === unitId)?.name;
  const name = messages.lists.fileName(unit === undefined ? "" : `${slug(unit)}-`, today);
  return {
    card: listsOfferCard({ name, whose: unit ?? office.name }, messages),
    offer: {
      ...{ id: newKey(), kind: "xlsx", planId: plan.id, name, byteCount: bytesOf(people) },
      ...(unitId !== null && { unitId }),
      ...{ officeId: office.id, personId: person.id },
    },
  };
};

/** About how large the file will be: making it only to say so would take as long as making it. */
const bytesOf = (people: number): number => 12_000 + (people > mostByMonth ? 130 : 450) * people;

/** A name as part of a file's name. */
const slug = (name: string): string =>
  foldWords(name)
    .replaceAll(" ", "-")
    .replaceAll(/[^\w-]/g, "")
    .slice(0, 40);
