import type { EmulationPlan } from "../../../src/domain/plan/plan.ts";
import { officeCodec, personCodec, planCodec } from "../../../src/store/codecs.ts";
import type { Documents, Entry, Operation } from "../../../src/store/documents.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { planRevisionId } from "../../../src/store/repositories/repositories.ts";
import { standingEntry } from "../../../src/store/standing/standing-codec.ts";
import { ownChatCodec, talkCodec } from "../../../src/store/talk-codecs.ts";
import { ownChatId } from "../../../src/store/turn-ids.ts";
import { agreed } from "../agreed.ts";
import { botId, tenantId } from "../teams/activities.ts";

/** An office with one unit and one plan. */
export const seedPlainOffice = async (
  documents: Documents,
  officeId: string,
  plan: EmulationPlan,
): Promise<void> => {
  const office = officeCodec.write("office", {
    name: "Sở Công Thương (cơ quan mẫu)",
    units: [{ id: "cong-nghiep", name: "Phòng Công nghiệp" }],
    activePlans: [{ planId: plan.id, revision: 1 }],
  });
  await documents.batch(partitionOf.office(officeId), [
    { do: "create", entry: office },
    { do: "create", entry: planCodec.write(planRevisionId(plan.id, 1), plan) },
  ]);
};

/** The own chat of a person who was seeded. */
export const seededChat = (personId: string): string => `a:${personId}`;

export type SeededPeople = {
  readonly officeId: string;
  readonly count: number;
  readonly serviceUrl: string;
};

/** Staff who have done nothing yet, their own chats open, and their ids. */
export const seedPeople = async (
  documents: Documents,
  { officeId, count, serviceUrl }: SeededPeople,
): Promise<readonly string[]> => {
  const ids = Array.from({ length: count }, (_, index) => `${officeId}-p${String(index).padStart(6, "0")}`);
  for (let from = 0; from < count; from += 25) {
    const entries = ids.slice(from, from + 25).flatMap((personId) => entriesOf(personId, serviceUrl));
    const operations = entries.map((entry): Operation => ({ do: "create", entry }));
    const outcome = await documents.batch(partitionOf.office(officeId), operations);
    if (!outcome.ok) throw new Error(`Person ${from} of ${officeId} could not be made.`);
  }
  return ids;
};

const entriesOf = (personId: string, serviceUrl: string): readonly Entry[] => {
  const shared = {
    unitId: "cong-nghiep",
    staffKind: "cong_chuc" as const,
    grants: [{ role: "staff" as const, scope: "office" as const }],
  };
  const person = personCodec.write(`person:${personId}`, {
    name: personId,
    email: null,
    position: "Chuyên viên",
    language: null,
    consent: agreed,
    planId: null,
    code: null,
    objectId: null,
    joinedOn: null,
    leftOn: null,
    rosterHistory: [],
    ...shared,
  });
  const standing = standingEntry({
    personId,
    consent: { state: agreed.state, noticeVersion: agreed.noticeVersion },
    pledges: {},
    work: {},
    revision: 1,
    ...shared,
  });
  const talkId = `talk:teams:${personId}`;
  const reference = {
    serviceUrl,
    tenantId,
    conversationId: seededChat(personId),
    botId,
    userId: `29:${personId}`,
  };
  const talk = talkCodec.write(talkId, { reference, welcomed: true, bookmark: null });
  const ownChat = ownChatCodec.write(ownChatId("teams", personId), { talkId, unreachable: null });
  return [person, standing, talk, ownChat];
};
