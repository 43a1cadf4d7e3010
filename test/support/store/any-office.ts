import fc from "fast-check";
import type { JsonObject } from "../../../src/domain/json.ts";
import { auditCodec } from "../../../src/store/audit.ts";
import { awaitedEntry } from "../../../src/store/awaited-people.ts";
import { addressCodec, officeCodec, personCodec, pledgeCodec } from "../../../src/store/codecs.ts";
import type { Documents, Entry } from "../../../src/store/documents.ts";
import { jobEntry, stepsEntry } from "../../../src/store/jobs/job-codec.ts";
import { kinds } from "../../../src/store/kinds.ts";
import { erasedCodec } from "../../../src/store/moving/erased-codec.ts";
import { isMoved } from "../../../src/store/moving/stage-of.ts";
import { partitionOf } from "../../../src/store/partition-of.ts";
import { receiptEntry } from "../../../src/store/receipts.ts";
import { ownChatCodec, talkCodec } from "../../../src/store/talk-codecs.ts";
import { pagesOf } from "./use-store.ts";

/** A document, and where it is to stand. */
export type Placed = { readonly partition: string; readonly entry: Entry };

const at = "2026-06-22T01:00:00.000Z";
const word = fc.string({ unit: "binary", maxLength: 12 });
const json = fc.dictionary(word, fc.jsonValue({ maxDepth: 2 })) as unknown as fc.Arbitrary<JsonObject>;

const personEntry = (personId: string, name: string, unitId: string): Entry =>
  personCodec.write(`person:${personId}`, {
    ...{ name, unitId, email: null, position: name, staffKind: "cong_chuc", language: null, consent: null },
    grants: [{ role: "staff", scope: { unitId } }],
    ...{ planId: null, code: null, objectId: null, joinedOn: null, leftOn: null, rosterHistory: [] },
  });

/** All that is kept of one person, in chats and jobs of theirs too; more than their account where they are one. */
const ofPerson = (officeId: string, personId: string) =>
  fc
    .record({
      name: word,
      reference: json,
      targetRate: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      isUnsent: fc.boolean(),
      linked: fc.constantFrom("awaited", "taken", "object"),
    })
    .map(({ name, reference, targetRate, isUnsent, linked }): readonly Placed[] => {
      const inOffice = (entry: Entry) => ({ partition: partitionOf.office(officeId), entry });
      const content = { titles: [], targetRate, movements: [name], initiative: name };
      const talkId = `talk:teams:${personId}`;
      const card = { language: "vi", title: name } as const;
      const state = isUnsent ? "waiting" : "sent";
      const posted = [{ reply: { is: "message", card }, state, messageId: null, tries: 0 }] as const;
      const place = { officeId, personId };
      const address = addressCodec.write("address", place);
      const email = partitionOf.email(`${personId}@${officeId}.example.org`);
      return [
        inOffice(personEntry(personId, name, "a")),
        inOffice(
          pledgeCodec.write(`pledge:${personId}:p`, {
            ...{ personId, planId: "p", state: "registered", content },
            history: [{ at, byPersonId: personId, did: "registered", content, reason: null, late: false }],
          }),
        ),
        inOffice(talkCodec.write(talkId, { reference, welcomed: true, bookmark: null })),
        inOffice(ownChatCodec.write(`own-chat:teams:${personId}`, { talkId, unreachable: null })),
        inOffice(
          receiptEntry(`receipt:${personId}`, { channel: "teams", talkId, posted }, isUnsent ? 5 : undefined),
        ),
        inOffice(
          auditCodec.write(
            `audit:${at}-${personId}`,
            { at, personId, verb: "registerPledge", on: { is: "office" }, outcome: "done" },
            { state: "done" },
          ),
        ),
        ...(linked === "object"
          ? [{ partition: partitionOf.address("teams", `${officeId}-${personId}`), entry: address }]
          : [{ partition: email, entry: awaitedEntry(place, linked === "taken" ? `29:${personId}` : null) }]),
        ...(linked === "taken"
          ? [{ partition: partitionOf.address("zalo-bot", `29:${officeId}-${personId}`), entry: address }]
          : []),
      ];
    });

const job = { name: "roster-import", byPersonId: null, on: "2026-06-22", stepCount: 2, chunkCount: 2 };

/** An office with people, work under way and people who were erased; its documents in any order. */
export const anyOffice = (officeId: string): fc.Arbitrary<readonly Placed[]> =>
  fc
    .record({
      name: word,
      people: fc.integer({ min: 1, max: 15 }),
      erased: fc.integer({ min: 0, max: 3 }),
      step: json,
    })
    .chain(({ name, people, erased, step }) => {
      const inOffice = (entry: Entry) => ({ partition: partitionOf.office(officeId), entry });
      const units = [{ id: "a", name }];
      const begun = { ...job, cursor: 0, doneCount: 0, tries: 0, counts: {} };
      const fixed = [
        inOffice(officeCodec.write("office", { name, units, activePlans: [] })),
        inOffice(jobEntry("job:1", begun, { state: "running", dueMs: 7 })),
        inOffice(jobEntry("job:0", { ...begun, cursor: 2 }, { state: "done" })),
        inOffice(stepsEntry("job-steps:job:1:0", [step])),
        ...Array.from({ length: erased }, (_, index) =>
          inOffice(erasedCodec.write(`erased:gone${index}`, { personId: `gone${index}`, at })),
        ),
      ];
      const all = Array.from({ length: people }, (_, index) => ofPerson(officeId, `p${index}`));
      return fc.tuple(...all).map((each) => [...fixed, ...each.flat()]);
    });

/** An office with a document of every sort that any may have. */
export const sampleOffice = (officeId: string): readonly Placed[] => {
  const samples = fc.sample(anyOffice(officeId), { numRuns: 50, seed: 7 });
  const office = samples.find((placed) => {
    const told = placed.map(({ entry: { kind, state } }) => `${kind} ${state}`);
    return ["awaited open", "awaited taken", "address undefined", "receipt unsent", "erased undefined"].every(
      (one) => told.includes(one),
    );
  });
  if (!office) throw new Error("No sample holds everything.");
  return office;
};

/** Writes documents that are not there yet. */
export const putAll = async (documents: Documents, placed: readonly Placed[]): Promise<void> => {
  for (const { partition, entry } of placed)
    if (!(await documents.batch(partition, [{ do: "create", entry }])).ok)
      throw new Error(`${entry.id} is there already.`);
};

/** Everything in a store that moves with an office, and what a move leaves; each document a text, without etags and expiry. */
export const everythingIn = async (documents: Documents): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const { kind } of kinds.filter((one) => isMoved(one.kind) || one.kind === "moving"))
    for (const found of await pagesOf(documents.queryEverywhere, { kind, limit: 1000 })) {
      const { partition, id, state, dueMs, body } = found;
      all.push(JSON.stringify([partition, id, found.kind, state, dueMs, body]));
    }
  return all.sort();
};
