import type { DateTime } from "luxon";
import { planName } from "../../../cards/plan-facts.ts";
import { previewFact, reachLines, unremindedLines } from "../../../cards/reminder-preview-card.ts";
import { type Messages, messagesIn } from "../../messages/messages.ts";
import type { Documents } from "../../store/documents.ts";
import { partitionOf } from "../../store/partition-of.ts";
import type { PlanDesk } from "../../usecases/ports.ts";
import { type ReminderPreview, reckonReminders } from "../../usecases/reminders/preview-reminders.ts";
import { findOffice } from "../import/find-office.ts";
import type { StorePlace } from "../store-place.ts";
import { withStore } from "../with-store.ts";
import { previewPorts } from "./preview-ports.ts";
import { type PreviewWish, readPreviewWish } from "./preview-wish.ts";

export type RemindersPreviewParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly now: () => DateTime;
  readonly say: (line: string) => void;
};

/** What it ends with: told, or there was nothing to tell of. */
const exitCodes = { told: 0, wrong: 1 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Tells every reminder that a plan or draft will cause, a line each, and writes nothing; gives the exit code. */
export const runRemindersPreview = async (parts: RemindersPreviewParts): Promise<ExitCode> => {
  const wish = readPreviewWish(parts.args);
  const { store } = parts;
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  return withStore(store, (documents) => previewed(parts, documents, wish));
};

const previewed = async (
  { now, say }: RemindersPreviewParts,
  documents: Documents,
  wish: PreviewWish,
): Promise<ExitCode> => {
  const messages = messagesIn(wish.language);
  const { roster, reminderPreview: t } = messages;
  const [officeId, ...more] = await findOffice(documents, wish.office);
  const isOne = officeId !== undefined && more.length === 0;
  const ports = isOne ? await previewPorts(documents, partitionOf.office(officeId), now()) : undefined;
  if (!ports) {
    const ids = [officeId, ...more].join(", ");
    say(officeId === undefined ? roster.noOffice(wish.office) : roster.manyOffices(wish.office, ids));
    return exitCodes.wrong;
  }
  const { planDesk } = ports;
  const plan = await planNamed(planDesk, wish.planId);
  if (!plan) {
    const drafts = (await planDesk.drafts()).map((draft) => draft.plan.id);
    const ids = [...new Set([...planDesk.running().map(({ planId }) => planId), ...drafts])];
    say(t.command.noPlan(wish.planId));
    say(t.command.plans(ids.join(", ")));
    return exitCodes.wrong;
  }
  const reckoned = await reckonReminders(ports, plan, wish);
  tell({ ...reckoned, reach: await ports.people.reach() }, messages, say);
  return exitCodes.told;
};

/** The draft of that id, or the plan that runs. */
const planNamed = async (planDesk: PlanDesk, planId: string) => {
  const draft = await planDesk.findDraft(planId);
  if (draft) return draft.value.plan;
  const running = planDesk.running().find((one) => one.planId === planId);
  return running && planDesk.revision(running);
};

const tell = (preview: ReminderPreview, messages: Messages, say: (line: string) => void): void => {
  const { reminderPreview: t, dates } = messages;
  const { plan, pushes, from, through, capPerWeek } = preview;
  say(planName(plan, messages));
  say(t.intro(pushes.length, dates.day(from), dates.day(through)));
  if (pushes.length > 0) say(t.most(capPerWeek));
  for (const push of pushes) {
    const { label, value } = previewFact(push, messages);
    say(`${label}: ${value}`);
  }
  say(t.reachTitle);
  for (const line of reachLines(preview, messages)) say(`  ${line}`);
  const unreminded = unremindedLines(preview, messages);
  if (unreminded.length > 0) say(t.unremindedTitle(unreminded.length));
  for (const line of unreminded) say(`  ${line}`);
};
