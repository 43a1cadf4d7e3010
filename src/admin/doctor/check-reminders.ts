import { previewFact } from "../../../cards/reminder-preview-card.ts";
import { dayOf, plusDays } from "../../domain/day.ts";
import type { Messages } from "../../messages/messages.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { type PreviewedPush, reckonReminders } from "../../usecases/reminders/preview-reminders.ts";
import { previewPorts } from "../reminders-preview/preview-ports.ts";
import { withDocuments } from "./check.ts";
import { eachOffice } from "./each-office.ts";
import { type Finding, found } from "./finding.ts";
import { plansOf } from "./office-plans.ts";

/** Reminders to come that are told of each office. */
const mostTold = 10;

/** How far is looked ahead. */
const mostDays = 400;

/** The next reminders of an office, the soonest first. */
const judgeReminders = (
  office: string,
  pushes: readonly PreviewedPush[],
  messages: Messages,
): readonly Finding[] => {
  if (pushes.length === 0) return [found("ok", "remindersNone", { office })];
  const inOrder = pushes.toSorted((one, other) => (momentOf(one) < momentOf(other) ? -1 : 1));
  return inOrder.slice(0, mostTold).map((push) => {
    const { label, value } = previewFact(push, messages);
    return found("ok", "reminderNext", { office, when: label, what: value });
  });
};

const momentOf = ({ on, time }: PreviewedPush): string => `${on} ${time}`;

export const checkReminders = withDocuments("reminders", async (documents, looking) => {
  const { ward } = looking;
  const from = dayOf(ward.now());
  return eachOffice(documents, looking, async ({ officeId, name }) => {
    const { plans } = await plansOf(documents, officeId);
    const ports = await previewPorts(documents, partitionOf.office(officeId), ward.now());
    const pushes: PreviewedPush[] = [];
    for (const { plan } of plans)
      if (plan && ports)
        pushes.push(
          ...(await reckonReminders(ports, plan, { from, through: plusDays(from, mostDays) })).pushes,
        );
    return judgeReminders(name, pushes, ward.messages);
  });
});
