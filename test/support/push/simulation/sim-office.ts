import { type Day, plusDays } from "../../../../src/domain/day.ts";
import type { Grant } from "../../../../src/domain/person.ts";
import type { EmulationPlan } from "../../../../src/domain/plan/plan.ts";
import { readPlan } from "../../../../src/domain/plan/read-plan.ts";
import { defaultOwnReminders } from "../../../../src/domain/reminder/own-reminder-settings.ts";
import { officeCodec, personCodec, planCodec } from "../../../../src/store/codecs.ts";
import type { Documents, Entry } from "../../../../src/store/documents.ts";
import { planLogCodec } from "../../../../src/store/plan-codecs.ts";
import { remindersEntry } from "../../../../src/store/pushes/reminders-codec.ts";
import { planLogId } from "../../../../src/store/repositories/planning.ts";
import { planRevisionId } from "../../../../src/store/repositories/repositories.ts";
import { standingEntry } from "../../../../src/store/standing/standing-codec.ts";
import { ownChatCodec, talkCodec } from "../../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../../src/store/turn-ids.ts";
import type { SimRandom } from "./sim-random.ts";

export const simPlanId = "any";

/** An office whose plan has something to do on most days after a day. */
export type SimOffice = { readonly partition: string; readonly peopleIds: readonly string[] };

export type SimOfficeParts = {
  readonly name: string;
  readonly first: Day;
  readonly peopleCount: number;
  readonly random: SimRandom;
};

const staff: Grant = { role: "staff", scope: "office" };

const grantsAt = (index: number): Grant[] => {
  if (index === 0) return [staff, { role: "officer", scope: "office" }];
  return index === 1 ? [staff, { role: "unitHead", scope: { unitId: "a" } }] : [staff];
};

const simPlan = (first: Day, random: SimRandom): EmulationPlan => {
  const soon = () => plusDays(first, random.below(12));
  const reading = readPlan({
    id: simPlanId,
    document: { kind: "plan", issuer: "Sở A", title: "Kế hoạch" },
    period: { kind: "multiYear", fromYear: 2021, toYear: 2031 },
    phases: ["regular", "thematic"].map((kind, index) => {
      const on = soon();
      return { id: `p-${index}`, name: "Đợt", kind, start: { on }, end: { on: plusDays(on, 9) } };
    }),
    deadlines: [null, "09:30", "15:00", null].map((at, index) => ({
      id: `d-${index}`,
      name: "Việc",
      dueOn: soon(),
      dueInclusive: true,
      who: index === 3 ? "Các phòng chuyên môn" : null,
      ...(at ? { at } : {}),
    })),
    duties: [
      {
        id: "report",
        role: "reporter",
        actor: "Các phòng, đơn vị",
        tasks: ["Báo cáo"],
        frequency: "eachPhase",
      },
    ],
    pledging: { deadline: { id: "p", name: "Đăng ký", dueOn: soon(), dueInclusive: true } },
  });
  if (!reading.ok) throw new Error(JSON.stringify(reading.mistakes));
  return reading.plan;
};

const personEntries = (id: string, index: number, random: SimRandom): readonly Entry[] => {
  const unitId = index % 3 === 2 ? "b" : "a";
  const grants = grantsAt(index);
  const talkId = `talk:teams:${id}`;
  const hour = random.below(6) === 0 ? "19:30" : null;
  const person = {
    ...{ name: id, email: null, unitId, position: "", staffKind: "cong_chuc" as const, grants },
    ...{ language: null, consent: null, planId: null, code: null, objectId: null },
    ...{ joinedOn: null, leftOn: null, rosterHistory: [] },
  };
  const standing = {
    ...{ personId: id, unitId, staffKind: "cong_chuc" as const, grants },
    ...{ consent: null, pledges: {}, work: {}, revision: 1 },
  };
  return [
    personCodec.write(`person:${id}`, person),
    standingEntry(standing),
    talkCodec.write(talkId, { reference: { id }, welcomed: true, bookmark: null }),
    ownChatCodec.write(ownChatId("teams", id), { talkId, unreachable: null }),
    ...(hour === null
      ? []
      : [remindersEntry(id, { settings: { ...defaultOwnReminders, hour }, history: [] })]),
  ];
};

/** Writes the office; its people have all opened their own chats. */
export const seedSimOffice = async (
  documents: Documents,
  { name, first, peopleCount, random }: SimOfficeParts,
): Promise<SimOffice> => {
  const partition = `office:${name}`;
  const at = `${plusDays(first, -20)}T02:00:00.000Z`;
  const event = { at, byPersonId: `${name}-0`, did: "activated" as const, revision: 1, note: null };
  const office: readonly Entry[] = [
    officeCodec.write("office", {
      name,
      units: ["a", "b"].map((id) => ({ id, name: id })),
      activePlans: [{ planId: simPlanId, revision: 1 }],
    }),
    planCodec.write(planRevisionId(simPlanId, 1), simPlan(first, random)),
    planLogCodec.write(planLogId(simPlanId), {
      ...{ planId: simPlanId, revision: 1, state: "active" },
      history: [event],
    }),
  ];
  const peopleIds = Array.from({ length: peopleCount }, (_, index) => `${name}-${index}`);
  const entries = [...office, ...peopleIds.flatMap((id, index) => personEntries(id, index, random))];
  for (let at = 0; at < entries.length; at += 100) {
    const batch = entries.slice(at, at + 100).map((entry) => ({ do: "create" as const, entry }));
    await documents.batch(partition, batch);
  }
  return { partition, peopleIds };
};
