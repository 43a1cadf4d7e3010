import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import type { DateTime } from "luxon";
import { mistakeText } from "../../../cards/plan-file-cards.ts";
import { stampOf } from "../../domain/day.ts";
import type { EmulationPlan } from "../../domain/plan/plan.ts";
import { type Messages, messagesIn } from "../../messages/messages.ts";
import { planFiles } from "../../plans/plan-files.ts";
import { openAudit } from "../../store/audit.ts";
import { officeCodec } from "../../store/codecs.ts";
import type { Documents } from "../../store/documents.ts";
import { partitionOf } from "../../store/partition-of.ts";
import { createPlanDesk } from "../../store/repositories/planning.ts";
import { openUnitOfWork, type UnitOfWork } from "../../store/unit-of-work.ts";
import { draftOfFile } from "../../usecases/import-plan.ts";
import { findOffice } from "../import/find-office.ts";
import type { StorePlace } from "../store-place.ts";
import { withStore } from "../with-store.ts";
import { type PlanWish, readPlanWish } from "./plan-wish.ts";

export type PlanImportParts = {
  readonly args: readonly string[];
  readonly store: StorePlace;
  readonly now: () => DateTime;
  readonly say: (line: string) => void;
};

/** What an import by command ends with: done, wrong in itself, or not brought to its end. */
const exitCodes = { done: 0, wrong: 1, unfinished: 3 } as const;

type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Makes a draft of the plan that a command line names in the store of this machine, and gives the exit code. */
export const runPlanImport = async ({ args, store, now, say }: PlanImportParts): Promise<ExitCode> => {
  const wish = readPlanWish(args);
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  const messages = messagesIn(wish.language);
  const plan = planIn(wish, messages, say);
  if (!plan) return exitCodes.wrong;
  return withStore(store, (documents) => drafted({ documents, now, say, messages }, wish, plan));
};

type Drafting = Pick<PlanImportParts, "now" | "say"> & {
  readonly documents: Documents;
  readonly messages: Messages;
};

const planIn = (
  { file }: PlanWish,
  messages: Messages,
  say: PlanImportParts["say"],
): EmulationPlan | undefined => {
  const { planFile: t } = messages;
  const text = textOf(file);
  if (text === undefined) {
    say(t.command.noFile(file));
    return undefined;
  }
  const reading = planFiles.read(text);
  if (reading.ok) return reading.plan;
  say(t.mistakes(reading.mistakes.length));
  for (const mistake of reading.mistakes) say(`  ${mistakeText(mistake, messages)}`);
  return undefined;
};

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

/** As the import of an officer is noted, without anybody who acts. */
const auditImport = async (work: UnitOfWork, at: string): Promise<void> => {
  const audit = openAudit(work);
  audit.record({ at, personId: null, verb: "importPlan", on: { is: "office" }, outcome: "done" });
  await audit.write({ id: randomUUID(), keepsEffects: true });
};

const drafted = async (
  { documents, now, say, messages }: Drafting,
  wish: PlanWish,
  plan: EmulationPlan,
): Promise<ExitCode> => {
  const { planFile, roster, refusals } = messages;
  const [officeId, ...more] = await findOffice(documents, wish.office);
  const work = openUnitOfWork(documents, partitionOf.office(officeId ?? ""));
  const office = officeId === undefined || more.length > 0 ? undefined : await work.get("office");
  if (!office) {
    const ids = [officeId, ...more].join(", ");
    say(officeId === undefined ? roster.noOffice(wish.office) : roster.manyOffices(wish.office, ids));
    return exitCodes.wrong;
  }
  const desk = createPlanDesk(work, office, () => []);
  const made = await draftOfFile(desk, plan, { changedAt: stampOf(now()), changedByPersonId: null });
  if (!made.ok) {
    say(refusals(made.refusal));
    return exitCodes.wrong;
  }
  const { draft, isNew } = made.value;
  if (isNew) await auditImport(work, stampOf(now()));
  if (!(await work.commit()).ok) {
    say(planFile.command.busy);
    return exitCodes.unfinished;
  }
  const { title } = draft.plan.document;
  const { name } = officeCodec.read(office);
  say(
    isNew ? planFile.command.done(title, name, draft.plan.id) : planFile.command.there(title, draft.plan.id),
  );
  return exitCodes.done;
};
