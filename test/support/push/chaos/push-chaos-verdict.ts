import type { Calendar } from "../../../../src/domain/calendar/calendar.ts";
import type { Documents } from "../../../../src/store/documents.ts";
import { partitionOf } from "../../../../src/store/partition-of.ts";
import { pumpLeaseCodec } from "../../../../src/store/pushes/create-pump-lease.ts";
import { allFound } from "../../../../src/store/pushes/join-people.ts";
import { createReminderOffices } from "../../../../src/store/pushes/reminder-office.ts";
import type { Connector } from "../../teams/connector.ts";
import { faultsAtRest } from "../simulation/sim-check.ts";
import { officeMoment } from "../simulation/sim-clock.ts";
import type { SeenSend } from "../simulation/sim-platform.ts";
import { createSimWatch } from "../simulation/sim-watch.ts";

/** What is judged, once everything has come to rest. */
export type PushChaosEnd = {
  readonly documents: Documents;
  readonly connector: Connector;
  readonly calendar: Calendar;
  readonly partition: string;
  readonly peopleIds: readonly string[];
  readonly capPerWeek: number;
};

export type PushChaosVerdict = {
  readonly arrivedCount: number;
  /** By state. */
  readonly rows: Readonly<Record<string, number>>;
  /** The last term of the lease. */
  readonly term: number;
  readonly faults: readonly string[];
};

/** What is wrong with what arrived, with the rows, and with what is remembered of them. */
export const pushChaosVerdict = async (end: PushChaosEnd, nowMs: number): Promise<PushChaosVerdict> => {
  const { documents, connector, calendar, partition, peopleIds, capPerWeek } = end;
  const faults: string[] = [];
  const seen = peopleIds.flatMap((conversationId) =>
    connector.messagesOf(conversationId).map(({ activity }): SeenSend => {
      const { pushId, push } = activity as unknown as Pick<SeenSend, "pushId" | "push">;
      return { pushId, push, conversationId, by: "", atMs: nowMs, sleptMs: 0, isTaken: true };
    }),
  );
  const now = () => officeMoment(nowMs);
  const office = await createReminderOffices({ documents, calendar, now, nowMs: () => nowMs })(partition);
  faults.push(...(await faultsAtRest({ documents, office, seen, nowMs, touchedMs: () => 0 })));
  const onFault = (what: string) => void faults.push(what);
  await createSimWatch({ documents, calendar, capPerWeek, onFault }).atEnd(seen);
  const lease = await documents.get(partitionOf.pump("teams"), "lease");
  const rows: Record<string, number> = {};
  for (const state of ["pending", "posting", "sent", "gone", "unknown", "needless"])
    rows[state] = await countAll(end, state);
  const term = lease ? pumpLeaseCodec.read(lease).term : 0;
  return { arrivedCount: seen.length, rows, term, faults };
};

const countAll = async ({ documents, partition }: PushChaosEnd, state: string): Promise<number> => {
  let count = 0;
  for await (const _ of allFound(documents, partition, { kind: "push", state })) count += 1;
  return count;
};
