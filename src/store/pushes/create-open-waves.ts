import { DateTime } from "luxon";
import type { Logger } from "pino";
import { z } from "zod";
import type { ChannelName } from "../../bot/inbound.ts";
import type { PumpLease, PumpTerm } from "../../bot/push/push-store.ts";
import { type Day, officeZone, stampOf } from "../../domain/day.ts";
import { addMissing, missingOf } from "../../domain/reminder/missing-of.ts";
import type { OfficeFacts } from "../../domain/reminder/reminded-person.ts";
import { type Slot, slotAt } from "../../domain/reminder/slots.ts";
import { createCodec } from "../codec.ts";
import { officeCodec } from "../codecs.ts";
import { beginSilent } from "../confirming/begin-silent.ts";
import { createWaitingTeller } from "../confirming/tell-waiting.ts";
import type { Stored } from "../documents.ts";
import { readStanding, standingCodec, standingId } from "../standing/standing-codec.ts";
import { unreachableState } from "../talk-codecs.ts";
import { ownChatId } from "../turn-ids.ts";
import { writeDigest } from "./digest-push.ts";
import { allFound, type JoinedPerson, joinPeople } from "./join-people.ts";
import { type OpenSlot, planPersonPush } from "./plan-person-push.ts";
import type { ReminderOffice, ReminderOfficeParts, ReminderOffices } from "./reminder-office.ts";
import { ownHourState, remindersKind } from "./reminders-codec.ts";
import { type PushFor, peopleInBatch, writePushes } from "./write-pushes.ts";

export const waveCodec = createCodec("wave", 1, z.strictObject({ pushCount: z.int(), at: z.string() }));

/** A slot is opened once; that it was is kept 90 days. */
const ttlSeconds = 90 * 86_400;

export type WaveParts = ReminderOfficeParts & {
  readonly offices: ReminderOffices;
  /** Those by which people are reminded. */
  readonly channels: readonly ChannelName[];
  readonly lease: Pick<PumpLease, "take">;
  readonly log: Logger;
};

/** The lease is asked for anew when so much of the term is left. */
const renewMs = 30_000;

/** Hours of one's own are full or half ones. */
const ownHourEveryMs = 1_800_000;

/**
 * Makes the pushes of every slot that has opened and was not yet, office after office. A slot that was begun and not
 * ended is begun anew: whoever was given a push is not given it again.
 * @returns the term that holds then; undefined where it was lost
 */
export const createOpenWaves = (parts: WaveParts) => {
  const opened = new Set<string>();
  const lookedIn = new Map<string, number>();
  return async (given: PumpTerm): Promise<PumpTerm | undefined> => {
    const now = parts.now();
    const hours = ownHoursAt(now.toMillis());
    const minute = Math.floor(now.toMillis() / 60_000);
    let term: PumpTerm | undefined = given;
    const openOffice = async (partition: string): Promise<void> => {
      for (const hour of [null, ...hours]) {
        const office = await parts.offices(partition);
        const slot = slotAt(now, { ...office, zone: officeZone, hour });
        const name = slot && `${partition} ${waveId(slot, hour !== null)}`;
        if (!slot || !name || !term || opened.has(name)) continue;
        term = await openOne({ parts, office, slot, isOwnHour: hour !== null, term });
        if (!term) return;
        if (opened.size > 100_000) opened.clear();
        opened.add(name);
      }
    };
    for await (const { partition } of everyOffice(parts)) {
      // Slots and hours open at full minutes: an office is looked into once in each.
      if (lookedIn.get(partition) === minute) continue;
      try {
        await openOffice(partition);
        if (term) lookedIn.set(partition, minute);
      } catch (error) {
        // An office of which something can't be read, or written now, holds no other up; it is opened anew.
        parts.log.error({ err: error, partition }, "a slot could not be opened");
      }
      if (!term) return undefined;
    }
    return term;
  };
};

/** The full and half hours that began within the last hour, `HH:mm`. */
const ownHoursAt = (nowMs: number): readonly string[] => {
  const begin = Math.floor(nowMs / ownHourEveryMs) * ownHourEveryMs;
  return [begin - ownHourEveryMs, begin].map((ms) =>
    DateTime.fromMillis(ms, { zone: officeZone }).toFormat("HH:mm"),
  );
};

/** Pages of a thousand offices. */
const mostPages = 100;

async function* everyOffice({ documents }: WaveParts): AsyncGenerator<{ readonly partition: string }> {
  let after: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const read = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    yield* read.found;
    after = read.after;
    if (after === undefined) return;
  }
}

const waveId = ({ day, time }: { day: Day; time: string }, isOwnHour: boolean): string =>
  `wave:${day}:${time}${isOwnHour ? ":own" : ""}`;

type Opening = {
  readonly parts: WaveParts;
  readonly office: ReminderOffice;
  readonly slot: Slot;
  readonly isOwnHour: boolean;
  readonly term: PumpTerm;
};

const openOne = async (opening: Opening): Promise<PumpTerm | undefined> => {
  const { parts, office, slot, isOwnHour } = opening;
  const { documents, log } = parts;
  const { partition } = office;
  const id = waveId(slot, isOwnHour);
  if (await documents.get(partition, id)) return opening.term;
  const stamp = stampOf(parts.now());
  const people = isOwnHour
    ? ofHour(parts, partition, slot.time)
    : joinPeople(documents, partition, parts.channels);
  const waiting = createWaitingTeller(documents, { office, slot, stamp });
  let missing: OfficeFacts["missing"] | undefined;
  let term: PumpTerm | undefined = opening.term;
  let pushCount = 0;
  let group: PushFor[] = [];
  const writeGroup = async (open: OpenSlot): Promise<void> => {
    pushCount += await writePushes(documents, open, group);
    group = [];
  };
  for await (const person of people) {
    waiting.add(person, isReached(person));
    if (!isReached(person)) continue;
    pushCount += await writeDigest(documents, { office, slot, isOwnHour, stamp }, person);
    missing ??= await missingIn(parts, office);
    const open: OpenSlot = { office, slot, isOwnHour, missing, stamp };
    const planned = planPersonPush(open, person.standing, person.reminders);
    if (planned) group.push({ ...person, planned });
    if (group.length >= peopleInBatch) await writeGroup(open);
    if (parts.nowMs() > term.untilMs - renewMs) term = await parts.lease.take();
    if (!term) return undefined;
  }
  if (group.length > 0) await writeGroup({ office, slot, isOwnHour, missing: missing ?? {}, stamp });
  if (!isOwnHour) {
    pushCount += await waiting.tell();
    await beginSilent(documents, waiting.people(), { office, slot, stamp });
  }
  const entry = waveCodec.write(id, { pushCount, at: stamp }, { ttlSeconds });
  await documents.batch(partition, [{ do: "create", entry }]);
  if (pushCount > 0) log.info({ partition, day: slot.day, slot: slot.time, pushCount }, "pushes were made");
  return term;
};

/** Those who never opened their own chat, or whom nothing reaches there, are not written to. */
const isReached = ({ ownChats }: JoinedPerson): boolean =>
  ownChats.some(({ state }) => state !== unreachableState);

/** Those who chose the hour, one by one: they are few. */
async function* ofHour(
  { documents, channels }: WaveParts,
  partition: string,
  hour: string,
): AsyncGenerator<JoinedPerson> {
  for await (const reminders of allFound(documents, partition, {
    kind: remindersKind,
    state: ownHourState(hour),
  })) {
    const personId = reminders.id.slice(reminders.id.indexOf(":") + 1);
    const [stored, ...chats] = await Promise.all([
      documents.get(partition, standingId(personId)),
      ...channels.map((channel) => documents.get(partition, ownChatId(channel, personId))),
    ]);
    const ownChats = chats.filter((chat) => chat !== undefined);
    if (stored) yield { standing: readStanding(stored), reminders, ownChats };
  }
}

/** Who of the office has not done what, counted. */
const missingIn = async (
  { documents }: WaveParts,
  { partition, week: { today }, closedDuties }: ReminderOffice,
): Promise<OfficeFacts["missing"]> => {
  let missing: OfficeFacts["missing"] = {};
  let page: Stored[] = [];
  const count = () => {
    const people = page.map(readStanding);
    missing = addMissing(missing, missingOf(people, { ...today, closedDuties }));
    page = [];
  };
  for await (const stored of allFound(documents, partition, { kind: standingCodec.kind })) {
    page.push(stored);
    if (page.length >= 500) count();
  }
  count();
  return missing;
};
