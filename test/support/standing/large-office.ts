import { DateTime } from "luxon";
import { pino } from "pino";
import { demoPlan } from "../../../src/demo/demo-plan.ts";
import { createCalendar } from "../../../src/domain/calendar/calendar.ts";
import { officeZone, stampOf } from "../../../src/domain/day.ts";
import type { Standing } from "../../../src/domain/standing/standing.ts";
import { planFiles } from "../../../src/plans/plan-files.ts";
import { addressCodec, officeCodec, personCodec, planCodec } from "../../../src/store/codecs.ts";
import { createTurnStore } from "../../../src/store/create-turn-store.ts";
import type { Documents, Entry, Operation, Page } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { planRevisionId } from "../../../src/store/repositories/repositories.ts";
import { refreshTallies } from "../../../src/store/standing/refresh-tallies.ts";
import { standingEntry } from "../../../src/store/standing/standing-codec.ts";
import { agreed } from "../agreed.ts";
import { sourcePlan } from "../start-demo-bot.ts";

const now = DateTime.fromISO("2026-06-22T08:00", { zone: officeZone });
const calendar = createCalendar();
const plan = demoPlan(sourcePlan(), "2026-06-22", calendar);
const months = ["2026-01", "2026-02", "2026-03", "2026-04", "2026-05"];

/** An office by its size. */
export type LargeOffice = { readonly officeId: string; readonly people: number; readonly units: number };

const leaderId = "leader";
const unitIdOf = (at: number, units: number): string => `unit-${at % units}`;

/** Writes an office of people who have all registered and reported, by their standings alone, with its tallies. */
export const seedLargeOffice = async (documents: Documents, office: LargeOffice): Promise<void> => {
  const { officeId, people, units } = office;
  const partition = partitionOf.office(officeId);
  const named = Array.from({ length: units }, (_, at) => ({ id: unitIdOf(at, units), name: `Phòng ${at}` }));
  const first = [
    officeCodec.write("office", {
      name: "Sở lớn",
      units: named,
      activePlans: [{ planId: plan.id, revision: 1 }],
    }),
    planCodec.write(planRevisionId(plan.id, 1), plan),
    ...personEntries(leaderId, unitIdOf(0, units), "leader"),
  ];
  await written(documents, partition, first);
  for (let from = 0; from < people; from += 50) {
    const some = Array.from({ length: Math.min(50, people - from) }, (_, at) => from + at);
    await written(
      documents,
      partition,
      some.flatMap((at) => personEntries(`p${at}`, unitIdOf(at, units), "staff")),
    );
  }
  const address = addressCodec.write("address", { officeId, personId: leaderId });
  await written(documents, partitionOf.address("teams", accountOf(officeId)), [address]);
  await refreshTallies({ documents, partition, builtAt: stampOf(now) });
};

const accountOf = (officeId: string): string => `leader-of-${officeId}`;

const written = async (documents: Documents, partition: string, entries: readonly Entry[]): Promise<void> => {
  const created = entries.map((entry): Operation => ({ do: "create", entry }));
  const outcome = await documents.batch(partition, created);
  if (!outcome.ok) throw new Error(`${partition} was not seeded.`);
};

const personEntries = (id: string, unitId: string, role: "staff" | "leader"): readonly Entry[] => {
  const fields = { unitId, staffKind: "cong_chuc" as const, grants: [{ role, scope: "office" as const }] };
  const person = personCodec.write(`person:${id}`, {
    ...{ ...fields, name: `Người ${id}`, email: null, position: "", language: null, consent: agreed },
    ...{ planId: null, code: null, objectId: null, joinedOn: null, leftOn: null, rosterHistory: [] },
  });
  const counts = { assignedCount: 20, doneCount: 20, qualityCount: null, onTimeCount: null };
  const standing: Standing = {
    ...{ ...fields, personId: id, consent: { state: "agreed", noticeVersion: agreed.noticeVersion } },
    pledges: {
      [plan.id]: {
        ...{ state: "registered", registeredOn: "2026-06-01", late: false, targetRate: 0.9 },
        titles: ["lao_dong_tien_tien", "chien_si_thi_dua_co_so"],
      },
    },
    work: Object.fromEntries(
      months.map((month, at) => [month, { ...counts, wellDoneCount: 15 + ((at + id.length) % 6) }]),
    ),
    revision: 1,
  };
  return [person, standingEntry(standing)];
};

/** What was read for one question. */
export type Asked = {
  readonly documents: number;
  readonly bytes: number;
  readonly tallies: number;
  /** Information: it depends on the machine. */
  readonly ms: number;
  readonly people: number;
};

/** Asks for the summary of an office, or of its first unit, in a turn of its leader, as the bot does. */
export const askSummary = async (
  documents: Documents,
  { officeId, of }: { readonly officeId: string; readonly of: "office" | "unit" },
): Promise<Asked> => {
  const spent = { documents: 0, bytes: 0, tallies: 0 };
  const note = (read: readonly (Entry | undefined)[]) => {
    for (const one of read) {
      spent.documents += 1;
      spent.bytes += one ? Buffer.byteLength(JSON.stringify(one.body)) : 0;
      spent.tallies += one?.kind.startsWith("tally") && one.kind !== "tally-mark" ? 1 : 0;
    }
  };
  const noted = <Found extends Entry>(page: Page<Found>): Page<Found> => {
    note(page.found);
    return page;
  };
  const counting: Documents = {
    ...documents,
    get: async (partition, id) => {
      const stored = await documents.get(partition, id);
      note([stored]);
      return stored;
    },
    query: async (partition, query) => noted(await documents.query(partition, query)),
  };
  const begun = performance.now();
  const turn = await leaderTurn(counting, officeId);
  const ask = { planId: "", isLooked: true };
  const told =
    of === "office"
      ? await turn.use.showSummary(ask)
      : await turn.use.showUnitSummary({ ...ask, unitId: unitIdOf(0, 1) });
  const ms = performance.now() - begun;
  if (!told.ok || !told.value.isCurrent) throw new Error("The summary was not told.");
  return { ...spent, ms, people: told.value.figures?.people ?? 0 };
};

const leaderTurn = async (documents: Documents, officeId: string) => {
  const store = createTurnStore({
    ...{ documents, calendar, planFiles, claimMs: 30_000, newId: () => "id", readyPlans: () => [] },
    ...{ now: () => now, nowMs: () => 0, sheetsIn: () => ({ ok: true, value: [] }) },
    log: pino({ level: "silent" }),
  });
  const account = accountOf(officeId);
  const { who } = await store.open({
    ...{ channel: "teams", key: `ask ${officeId}`, user: { id: account }, sentAtMs: 0 },
    ...{ language: "vi", waits: false, reference: { conversationId: `a:${account}` } },
    conversation: { id: `a:${account}`, kind: "personal" },
    event: { is: "text", text: "" },
  });
  if (who.is === "stranger") throw new Error("The leader is not known.");
  return who;
};
