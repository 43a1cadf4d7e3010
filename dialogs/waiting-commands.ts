import { mostWaitingShown, waitingCard } from "../cards/waiting-card.ts";
import type { Command } from "../src/bot/dialogs.ts";
import type { Turn } from "../src/bot/turn.ts";
import { may } from "../src/domain/authority/may.ts";
import { confirmAll } from "./confirm-all.ts";
import { confirmSubmission } from "./confirm-submission.ts";
import { returnSubmission } from "./return-submission.ts";
import { waitingReader } from "./waiting-reader.ts";

/** Whether the person confirms what others enter: of a unit, or of the office. */
export const confirmsOthers = ({
  person,
  office,
  today: day,
}: Pick<Turn, "person" | "office" | "today">): boolean =>
  may(person, { verb: "listWaiting", on: { is: "office" }, day }) ||
  office.units.some(({ id: unitId }) =>
    may(person, { verb: "listWaiting", on: { is: "unit", unitId }, day }),
  );

/** What waits for the person to confirm it; `about`, from a button: the page after some. */
export const waitingCommands: readonly Command[] = [
  {
    name: "approve",
    answer: async (turn, about) => {
      const from = Number(/^from:(\d{1,5})$/.exec(about)?.[1] ?? 0);
      const list = await turn.use.listWaiting({ from, most: mostWaitingShown });
      return waitingCard(list, waitingReader(turn));
    },
  },
];

/** What is done with what waits. */
export const waitingForms = [confirmSubmission, returnSubmission, confirmAll];
