import { consentNeededCard } from "../cards/consent-card.ts";
import { dutiesCard } from "../cards/duties-card.ts";
import { dutyCard } from "../cards/duty-card.ts";
import { choices } from "../src/bot/choice-fields.ts";
import { type Instead, instead } from "../src/bot/form.ts";
import type { Turn } from "../src/bot/turn.ts";
import { openDuty } from "../src/domain/duties/duty-record.ts";
import type { DutyPart, ShownDuty } from "../src/usecases/show-duties.ts";
import { planlessCard } from "./plan-commands.ts";

/** What a form about a duty is filled from; its parts are those that the person may answer for. */
export type DutyDesk = { readonly shown: ShownDuty; readonly mine: readonly DutyPart[] };

type OpenedDuty = { readonly subject: string; readonly etag: string; readonly context: DutyDesk };

/** The duty that `about` names as `<plan>/<duty>`; refused to whom it is not for. */
export const openDutyForm = async (
  turn: Turn,
  about: string,
  isMeant: (part: DutyPart) => boolean = () => true,
): Promise<OpenedDuty | Instead> => {
  const [planId = "", dutyId = ""] = about.split("/");
  const found = await turn.use.showDuties(planId);
  if (!found.ok) return instead(await planlessCard(turn, found.refusal.word, { command: "duties" }));
  const shown = found.value.duties.find(({ duty, plan }) => duty.id === dutyId && plan.id === planId);
  if (!shown) return instead(dutiesCard(found.value, 0, turn.messages));
  if (shown.duty.recurs === null && !shown.parts.some(({ mayClose }) => mayClose))
    await turn.use.closeDuty(shown, openDuty);
  const needed = consentNeededCard(turn.use.consent(), turn.messages, { command: "duties" });
  if (needed) return instead(needed);
  const mine = shown.parts.filter((part) => part.mayClose && isMeant(part));
  if (mine.length === 0) return instead(dutyCard(shown, turn.messages));
  const etag = mine.map(({ record }) => record?.etag ?? "").join(" ");
  return { subject: about, etag, context: { shown, mine } };
};

/** Which units are meant; asked only of those who answer for several. */
export const unitsField = choices<DutyDesk>({ required: false }, ({ context: { mine } }) =>
  mine.length === 1 ? [] : mine.flatMap(({ unit }) => (unit ? [{ value: unit.id, label: unit.name }] : [])),
);

/** The parts that the answers are about. */
export const chosenParts = ({ mine }: DutyDesk, units: readonly string[]): readonly DutyPart[] =>
  mine.length === 1 ? mine : mine.filter(({ unit }) => unit && units.includes(unit.id));

/** The duty with only these of its parts. */
export const withParts = ({ shown }: DutyDesk, parts: readonly DutyPart[]): ShownDuty => ({
  ...shown,
  parts,
});

/** The duty once some of its parts changed. */
export const changedDuty = ({ shown }: DutyDesk, changed: readonly DutyPart[]): ShownDuty => ({
  ...shown,
  parts: shown.parts.map((part) => changed.find(({ unit }) => unit?.id === part.unit?.id) ?? part),
});
