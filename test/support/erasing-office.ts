import { randomUUID } from "node:crypto";
import { demoOfficeId, demoUsers } from "../../src/demo/seed-demo.ts";
import { accountRequestCodec } from "../../src/store/account-requests.ts";
import { awaitedEntry } from "../../src/store/awaited-people.ts";
import { createChoices } from "../../src/store/choices/create-choices.ts";
import { addressCodec, personCodec } from "../../src/store/codecs.ts";
import type { Documents, Entry } from "../../src/store/documents.ts";
import { erasingBegun, erasingEntry } from "../../src/store/erasing/erasing-codec.ts";
import { evidenceEntry } from "../../src/store/evidence-codec.ts";
import { stepsEntry } from "../../src/store/jobs/job-codec.ts";
import { kinds } from "../../src/store/kinds.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { rosterDraft } from "../../src/store/roster/draft-codec.ts";
import { talkCodec } from "../../src/store/talk-codecs.ts";
import { actForOffice } from "./erasing-acts.ts";
import { pagesOf } from "./store/use-store.ts";
import type { Office } from "./turn/start-office.ts";
import { createClient, toPreview } from "./turn/teams-client.ts";

/** Who is erased in these tests, and words that nothing but what is theirs holds. */
export const erasedPerson = {
  as: "chuyen-vien",
  name: "Nguyễn Thị Hạnh",
  email: "hanh.nt@example.gov.vn",
  code: "CB-0417",
  objectId: demoUsers.find(({ as }) => as === "chuyen-vien")?.objectId ?? "",
  userId: "29:chuyen-vien",
  zaloId: "6ede9afa66b88fe6d6a9",
} as const;

const partition = partitionOf.office(demoOfficeId);

/** The person's document, found by their name. */
export const personOf = async (documents: Documents, name: string) => {
  const { found } = await documents.query(partition, { kind: "person", limit: 1000 });
  const stored = found.find((one) => personCodec.read(one).name === name);
  if (!stored) throw new Error(`Nobody is called ${name}.`);
  return { stored, personId: stored.id.slice("person:".length), person: personCodec.read(stored) };
};

/** Lets them have answered on Zalo too, so that a message there offers what they typed. */
const chatOnZalo = async (documents: Documents, personId: string): Promise<void> => {
  const leads = addressCodec.write("address", { officeId: demoOfficeId, personId });
  await put(documents, leads, partitionOf.address("zalo-bot", erasedPerson.zaloId));
  const choices = createChoices({ documents, channel: "zalo-bot", newId: randomUUID });
  const press = { form: "register-pledge", verb: "form.confirm", answers: { initiative: "Sáng kiến 97" } };
  await choices.keep({
    ...{ conversationId: `bot:${erasedPerson.zaloId}`, userId: erasedPerson.zaloId, numbers: "these" },
    choices: [{ label: "Xác nhận", press, changes: true }],
  });
};

const put = async (documents: Documents, entry: Entry, where = partition): Promise<void> => {
  const { ok } = await documents.batch(where, [{ do: "create", entry }]);
  if (!ok) throw new Error(`${entry.id} is there already.`);
};

/**
 * Lets a person live in the demo office: a pledge, work, evidence, chats of their own and with others, reminders; and
 * lets what others have name them: a card, a question, a file, a job, a request of a stranger.
 * @returns their id
 */
export const liveThere = async (office: Office): Promise<string> => {
  const { documents } = office;
  const { name, email, code, objectId, userId } = erasedPerson;
  const { stored, personId, person } = await personOf(documents, name);
  const known = personCodec.write(stored.id, { ...person, email, code, objectId });
  await documents.batch(partition, [{ do: "replace", entry: known, etag: stored.etag }]);
  await put(documents, awaitedEntry({ officeId: demoOfficeId, personId }, userId), partitionOf.email(email));
  await chatOnZalo(documents, personId);
  const client = createClient(office, erasedPerson.as);
  await client.say("chào");
  await toPreview(client, "97");
  await client.tap("Xác nhận");
  await client.say("tháng 5 xong 18/20 việc, 16 vừa tốt vừa đúng hạn");
  await client.say("xác nhận");
  await client.say("dữ liệu của tôi");
  const inGroup = createClient(office, erasedPerson.as, {
    conversationId: "19:nhom",
    conversationType: "groupChat",
  });
  await inGroup.say("<at>Thi Đua</at> lịch");
  const officer = createClient(office, "theo-doi-thi-dua");
  await officer.say(`minh chứng cho ${name}`);
  await actForOffice(office, { as: erasedPerson.as, personId, words: "Sáng kiến 97" });
  office.goTo("2026-06-25T08:05");
  await office.bots[0].bot.beat();
  const at = "2026-06-25T01:00:00.000Z";
  const provenance = { source: "Tự khai", on: null, decisionNumber: null } as const;
  const content = { kind: "rating", year: 2024, rating: "hoan_thanh_tot" } as const;
  const entered = { at, byPersonId: personId, did: "entered", content, reason: null } as const;
  const entry = (id: string, standing: "selfEntered" | "verified") => ({
    ...{ id, content, provenance: { ...provenance, standing }, removedAt: null },
    history: [{ ...entered, provenance: { ...provenance, standing } }],
  });
  await put(
    documents,
    evidenceEntry({ personId, entries: [entry("e1", "selfEntered"), entry("e2", "verified")] }),
  );
  const draft = rosterDraft.write("roster-draft:somebody", {
    ...{ stamp: at, fileName: "ds.csv", sheet: "", decided: new Map() },
    reading: { people: [{ name, email, code }] } as never,
  });
  if (draft) await put(documents, draft);
  await put(
    documents,
    stepsEntry("job-steps:job:gone:0", [
      {
        occasion: "x",
        at,
        told: [
          { personId, notice: { what: "planChanged", about: {} } },
          { personId: "p2", notice: {} },
        ],
      },
      { do: "update", personId, facts: { name } },
      { do: "update", personId: "p2", facts: { name: "Khác" } },
    ]),
  );
  await put(
    documents,
    accountRequestCodec.write(
      "account-request:x",
      { userId: "u", name, email, askedAt: at },
      { state: "open" },
    ),
  );
  const reference = { userId, objectId, conversationId: "a:old" };
  const lobby = talkCodec.write("talk:teams:lobby", { reference, welcomed: true, bookmark: null });
  await put(documents, lobby, partitionOf.lobby("teams"));
  const bookmark = {
    ...{
      form: "enter-rating",
      version: 1,
      subject: personId,
      etag: null,
      step: "year",
      answers: {},
      askedAtMs: 1,
    },
  };
  const others = talkCodec.write("talk:teams:other", {
    reference: { userId: "29:other" },
    welcomed: true,
    bookmark,
  });
  await put(documents, others);
  return personId;
};

/** Begins to erase somebody, as an officer decided. */
export const beginErasing = async (documents: Documents, scope: "all" | "entered"): Promise<void> => {
  const { personId, person } = await personOf(documents, erasedPerson.name);
  const { name, email, code, unitId } = person;
  const begun = erasingBegun({
    personId,
    scope,
    byPersonId: "officer",
    requestId: null,
    name,
    email,
    code,
    unitId,
  });
  await put(documents, erasingEntry(begun, await documents.storeTimeMs()));
};

/** Beats until no erasure is under way, store time going on. */
export const erased = async (office: Office): Promise<void> => {
  for (let beat = 0; beat < 20; beat++) {
    await office.bots[0].bot.beat();
    if ((await office.all("erasing")).length === 0) {
      await office.bots[0].bot.beat();
      return;
    }
    office.skip(61_000);
  }
  throw new Error("The erasure never ends.");
};

/** Kinds of the documents, wherever they stand, that hold a text. */
export const kindsWith = async (documents: Documents, text: string): Promise<readonly string[]> => {
  const found = new Set<string>();
  for (const { kind } of kinds)
    for (const one of await pagesOf(documents.queryEverywhere, { kind, limit: 1000 }))
      if (JSON.stringify(one).includes(text)) found.add(kind);
  return [...found].sort();
};
