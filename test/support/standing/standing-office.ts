import { DateTime } from "luxon";
import { pino } from "pino";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone, stampOf } from "../../../src/domain/day.ts";
import type { PledgeContent } from "../../../src/domain/pledge.ts";
import type { RosterRow } from "../../../src/domain/roster/roster-row.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { officeCodec, planCodec } from "../../../src/store/codecs.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents, Operation } from "../../../src/store/documents.ts";
import { createRunJobs } from "../../../src/store/jobs/create-run-jobs.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { planRevisionId } from "../../../src/store/repositories/repositories.ts";
import { NotAllowedError } from "../../../src/usecases/not-allowed.ts";
import { line } from "../../unit/roster/people.ts";
import { jobParts } from "../roster-office.ts";
import { sourcePlan } from "../start-demo-bot.ts";

/** Calendar time here; it does not pass. */
const now = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });

export const builtAt = stampOf(now);

export const office = partitionOf.office("o1");

const calendar = createCalendar();
const plan = demoPlan(sourcePlan(), "2026-06-22", calendar);

/** Writes an office that runs one plan, with nobody in it. */
export const addPlannedOffice = async (documents: Documents): Promise<void> => {
  const entries = [
    officeCodec.write("office", {
      name: "Sở Thử",
      units: [{ id: "a", name: "Phòng A" }],
      activePlans: [{ planId: plan.id, revision: 1 }],
    }),
    planCodec.write(planRevisionId(plan.id, 1), plan),
  ];
  await documents.batch(
    office,
    entries.map((entry): Operation => ({ do: "create", entry })),
  );
};

const objectIdOf = (code: number): string => `00000000-0000-0000-0000-00000000000${code}`;

/** Where a person stands in a file of the roster: their unit, null where they are not in it. */
export type File = readonly ("Phòng A" | "Phòng B" | "Phòng C" | null)[];

const givenNames = "Một Hai Ba Bốn Năm Sáu Bảy Tám Chín".split(" ");

/** The lines of a file; the place in it is the code, and the first of each unit heads it. */
export const rowsOf = (file: File): readonly RosterRow[] =>
  file.flatMap((unit, code) =>
    unit === null
      ? []
      : [
          line(code + 2, {
            code: `C${code}`,
            name: `Nguyễn Văn ${givenNames[code]}`,
            objectId: objectIdOf(code),
            unit,
            roles: file.indexOf(unit) === code ? ["staff", "unitHead"] : ["staff"],
          }),
        ],
  );

/** What somebody does in one turn. */
export type Act =
  | { readonly do: "pledge"; readonly targetRate: number; readonly titleCount: number }
  | { readonly do: "withdraw" }
  | { readonly do: "report"; readonly month: string; readonly assigned: number }
  | { readonly do: "consent"; readonly state: "agreed" | "refused" }
  | { readonly do: "confirm"; readonly how: "all" | "return" }
  | { readonly do: "language" };

let turns = 0;

/** Does it through the use cases, in a turn that is loaded anew until it is committed; nothing for a stranger. */
export const takeTurn = async (documents: Documents, code: number, act: Act): Promise<void> => {
  const store = createTurnStore({
    documents,
    calendar,
    readyPlans: () => [],
    planFiles,
    newId: () => "id",
    now: () => now,
    nowMs: () => 0,
    sheetsIn: () => ({ ok: true, value: [] }),
    claimMs: 30_000,
    log: pino({ level: "silent" }),
  });
  const key = `turn ${turns++}`;
  for (let attempt = 0; attempt < 40; attempt++) {
    const turn = await store.open({
      ...{ channel: "teams", key, user: { id: objectIdOf(code) }, sentAtMs: 0, language: "vi", waits: false },
      conversation: { id: `a:${code}`, kind: "personal" },
      reference: { conversationId: `a:${code}` },
      event: { is: "text", text: "" },
    });
    const { who } = turn;
    if (who.is === "stranger" || turn.receipt) return;
    await doWith(who.use, act);
    const talk = { reference: {}, welcomed: true, bookmark: null };
    if (await turn.commit({ posted: [], talk, spendsKey: false, keepsEffects: true })) return;
  }
  throw new Error(`${key} never came through.`);
};

type Use = Extract<
  Awaited<ReturnType<ReturnType<typeof createTurnStore>["open"]>>["who"],
  { is: "known" }
>["use"];

const doWith = async (use: Use, act: Act): Promise<void> => {
  if (act.do === "consent") return use.answerNotice(act.state);
  if (act.do === "language") return void use.chooseLanguage("en");
  if (act.do === "confirm") return confirmWith(use, act.how);
  if (act.do === "report") {
    const { month, assigned } = act;
    const counts = {
      assignedCount: assigned,
      doneCount: null,
      wellDoneCount: 1,
      qualityCount: null,
      onTimeCount: null,
    };
    return void (await use.reportWork(month, counts));
  }
  const desk = await use.openPledge();
  if (!desk.ok) throw new Error(`No desk: ${desk.refusal.word}.`);
  if (act.do === "withdraw") return void (await use.withdrawPledge(desk.value, "lý do"));
  const { titles } = desk.value.terms;
  const content: PledgeContent = {
    titles: titles.slice(0, act.titleCount),
    ...{ targetRate: act.targetRate, movements: [], initiative: null },
  };
  const pledged = await use.registerPledge(desk.value, content);
  if (!pledged.ok && pledged.refusal.word !== "nothing-changed" && pledged.refusal.word !== "no-consent")
    throw new Error(`Not pledged: ${pledged.refusal.word}.`);
};

/** Nothing of somebody who confirms for nobody. */
const confirmWith = async (use: Use, how: "all" | "return"): Promise<void> => {
  try {
    const { rows } = await use.listWaiting({ from: 0, most: 20 });
    const [first] = rows;
    if (how === "all") await use.confirmAll(rows);
    else if (first) await use.returnSubmission(first, "lý do");
  } catch (error) {
    if (!(error instanceof NotAllowedError)) throw error;
  }
};

/** Lets jobs that broke off come to their end, however often it takes. */
export const endJobs = async (documents: Documents, passMs: (ms: number) => void): Promise<void> => {
  for (let beat = 0; beat < 8; beat++) {
    passMs(60_000);
    await createRunJobs(jobParts(documents))();
  }
};
