import type { Grant } from "../domain/person.ts";
import { ok, type Result, refused } from "../domain/result.ts";
import { messagesIn } from "../messages/messages.ts";
import { awaitedEntry, createAwaitedPeople } from "../store/awaited-people.ts";
import { addressCodec, officeCodec, personCodec } from "../store/codecs.ts";
import type { Documents, Entry, Operation } from "../store/documents.ts";
import { partitionOf } from "../store/partition-of.ts";
import { followFacts } from "../store/standing/follow-facts.ts";
import { readerOf } from "../store/standing/read-facts.ts";
import { StoreError } from "../store/store-error.ts";
import type { OfficerKey, OfficeWish } from "./office-wish.ts";

type Parts = { readonly documents: Documents; readonly newId: () => string };

/** Why an office is not made: one has this name, or its officer is somebody in an office already. */
export type OfficeFault = "same-name" | "officer-elsewhere";

/** An office that was made, and the name its officer goes by. */
export type MadeOffice = { readonly officeId: string; readonly officerName: string };

const grants: Grant[] = [
  { role: "staff", scope: "office" },
  { role: "officer", scope: "office" },
];

/** Makes an office with its first person, and what leads that person there. */
export const createOffice =
  ({ documents, newId }: Parts) =>
  async (wish: OfficeWish): Promise<Result<MadeOffice, OfficeFault>> => {
    const { name, officer } = wish;
    const sameName = wish.force ? undefined : await officeNamed(documents, name);
    if (sameName !== undefined) return refused("same-name", { office: sameName });
    const elsewhere = await officeOf(documents, officer);
    if (elsewhere !== undefined) return refused("officer-elsewhere", { office: elsewhere });
    const place = { officeId: newId(), personId: newId() };
    const unitId = newId();
    const officerName = wish.officerName ?? messagesIn("vi").data.role("officer", null);
    const units = [{ id: unitId, name: wish.unitName ?? name }];
    await written(documents, partitionOf.office(place.officeId), [
      officeCodec.write("office", { name, units, activePlans: [] }),
      personCodec.write(`person:${place.personId}`, {
        name: officerName,
        email: officer.is === "email" ? officer.email : null,
        unitId,
        position: wish.position,
        staffKind: "cong_chuc",
        grants,
        language: null,
        consent: null,
        planId: null,
        code: null,
        objectId: officer.is === "objectId" ? officer.objectId : null,
        joinedOn: null,
        leftOn: null,
        rosterHistory: [],
      }),
    ]);
    // Last, so that nothing ever leads to an office that is not there.
    await (officer.is === "email"
      ? written(documents, partitionOf.email(officer.email), [awaitedEntry(place)])
      : written(documents, partitionOf.address("teams", officer.objectId), [
          addressCodec.write("address", place),
        ]));
    return ok({ officeId: place.officeId, officerName });
  };

const written = async (documents: Documents, partition: string, entries: readonly Entry[]): Promise<void> => {
  const operations = entries.map((entry): Operation => ({ do: "create", entry }));
  const followed = (await followFacts(readerOf(documents, partition), operations)) ?? [];
  const outcome = await documents.batch(partition, [...operations, ...followed]);
  if (!outcome.ok)
    throw new StoreError("broken", `Somebody wrote to ${partition} at the same time; look there.`);
};

/** Pages of a thousand offices that are looked through. */
const mostPages = 100;

/** The name of an office that has the same but for letter case; undefined where none has. */
const officeNamed = async (documents: Documents, name: string): Promise<string | undefined> => {
  let after: string | undefined;
  for (let pages = 0; pages < mostPages; pages++) {
    const page = await documents.queryEverywhere({ kind: officeCodec.kind, limit: 1000, after });
    const names = page.found.map((stored) => officeCodec.read(stored).name);
    const same = names.find((other) => other.toLowerCase() === name.toLowerCase());
    if (same !== undefined || page.after === undefined) return same;
    after = page.after;
  }
  return undefined;
};

/** The name of the office that the officer leads to, or is awaited in, already; undefined where there is none. */
const officeOf = async (documents: Documents, officer: OfficerKey): Promise<string | undefined> => {
  const officeId =
    officer.is === "email"
      ? (await createAwaitedPeople(documents, "teams").withEmail(officer.email))[0]?.officeId
      : await addressedOffice(documents, officer.objectId);
  if (officeId === undefined) return undefined;
  const stored = await documents.get(partitionOf.office(officeId), "office");
  return stored ? officeCodec.read(stored).name : officeId;
};

const addressedOffice = async (documents: Documents, objectId: string): Promise<string | undefined> => {
  const stored = await documents.get(partitionOf.address("teams", objectId), "address");
  return stored && addressCodec.read(stored).officeId;
};
