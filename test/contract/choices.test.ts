import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Choice } from "../../src/channels/choices.ts";
import { createChoices } from "../../src/store/choices/create-choices.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { type Engine, startCosmosEngine } from "../support/store/start-engine.ts";

const here = { conversationId: "bot:an", userId: "an" };
const elsewhere = { conversationId: "bot:binh", userId: "binh" };
const day = 86_400_000;

const change = (label: string): Choice => ({
  label,
  press: { verb: label, key: randomUUID() },
  changes: true,
});
const opening = (label: string): Choice => ({ label, press: { open: label }, changes: false });
const law: Choice = { label: "Luật", url: "https://vanban.chinhphu.vn/a" };

const engines: readonly [string, (nowMs: () => number) => Promise<Engine>][] = [
  [
    "the embedded store",
    async (nowMs) => {
      const documents = openEmbedded({ file: ":memory:", nowMs });
      return { open: async () => documents, close: async () => {} };
    },
  ],
  ["Cosmos DB's stand-in", startCosmosEngine],
];

describe.each(engines)("choices, in %s", (_name, start) => {
  let engine: Engine;
  let documents: Documents;
  let skippedMs = 0;
  beforeEach(async () => {
    skippedMs = 0;
    engine = await start(() => Date.now() + skippedMs);
    documents = await engine.open();
  });
  afterEach(async () => {
    await documents.close();
    await engine.close();
  });

  const choices = (store = documents) =>
    createChoices({ documents: store, channel: "zalo-bot", newId: randomUUID });
  const keep = (...all: Choice[]) => choices().keep({ ...here, choices: all, numbers: "these" });
  const keepAside = (...all: Choice[]) => choices().keep({ ...here, choices: all, numbers: "before" });
  const take = (text: string, eventKey: string = randomUUID(), place = here) =>
    choices().take({ ...place, text, eventKey });
  const pressed = (choice: Choice) => ({ is: "press", data: "press" in choice ? choice.press : {} });

  test("a number, a title and a token take the same choice of the newest message", async () => {
    const [pledge, help] = [opening("Đăng ký"), opening("Trợ giúp")];
    await keep(opening("Cũ"));
    const { tokens } = await keep(pledge, help, law);
    expect(tokens).toEqual([expect.stringMatching(/^#a:/), expect.stringMatching(/^#a:/), ""]);
    for (const text of ["2", "2.", "số 2", "hai", "TRỢ GIÚP", "tro giup", tokens[1] ?? ""])
      expect(await take(text)).toEqual(pressed(help));
  });

  test("a number that is none of them is told from those there are; any other text is a text", async () => {
    await keep(opening("A"), opening("B"), opening("C"));
    expect(await take("7")).toEqual({ is: "outOfRange", count: 3 });
    expect(await take("0")).toEqual({ is: "outOfRange", count: 3 });
    for (const text of ["18/20 việc", "tiến độ", "2 việc", ""])
      expect(await take(text)).toEqual({ is: "none" });
  });

  test("before anything was offered, a number is a number, letters of a message and a token are old", async () => {
    expect(await take("1")).toEqual({ is: "none" });
    expect(await take("KA 1")).toEqual({ is: "stale" });
    expect(await take("#a:0123456789")).toEqual({ is: "stale" });
  });

  test("two titles that read alike without marks are told apart by their marks, and by nothing less", async () => {
    const [one, other] = [opening("Bộ phận"), opening("Bồ phán")];
    await keep(one, other);
    expect(await take("bồ phán")).toEqual(pressed(other));
    expect(await take("bo phan")).toEqual({ is: "none" });
    expect(await take("Bộ phận".normalize("NFD"))).toEqual(pressed(one));
  });

  test("what changes something is taken once: the same event again passes, another one is told so", async () => {
    const confirm = change("Xác nhận");
    const { tokens } = await keep(confirm, opening("Xem"));
    expect(await take("1", "event-1")).toEqual(pressed(confirm));
    expect(await take("1", "event-1")).toEqual(pressed(confirm));
    expect(await take(tokens[0] ?? "", "event-2")).toEqual({ is: "used" });
    expect(await take("2", "event-3")).toEqual(pressed(opening("Xem")));
    expect(await take("2", "event-4")).toEqual(pressed(opening("Xem")));
  });

  test("two events at once, by two instances: one takes it, the other is told so", async () => {
    const stores = [documents, await engine.open()];
    for (let round = 0; round < 10; round++) {
      await keep(change("Xác nhận"));
      const taken = await Promise.all(
        stores.map((store, index) =>
          choices(store).take({ ...here, text: "1", eventKey: `${round}-${index}` }),
        ),
      );
      expect(taken.map(({ is }) => is).toSorted()).toEqual(["press", "used"]);
    }
  });

  test("nobody else takes it, and nobody in another conversation, not even by its token", async () => {
    const { tokens } = await keep(change("Xác nhận"));
    for (const place of [elsewhere, { ...here, userId: "binh" }, { ...here, conversationId: "bot:binh" }]) {
      expect(await take("1", "x", place)).toEqual({ is: "none" });
      expect(await take(tokens[0] ?? "", "x", place)).toEqual({ is: "stale" });
    }
    expect(await take("1")).toMatchObject({ is: "press" });
  });

  test("a message without choices makes numbers plain text again; what was offered before is still taken by its letters", async () => {
    const [first] = [opening("A")];
    const { tag } = await keep(first);
    await keep();
    expect(await take("1")).toEqual({ is: "none" });
    expect(await take("A")).toEqual({ is: "none" });
    expect(await take(`${tag} 1`)).toEqual(pressed(first));
  });

  test("what came unasked is taken by its letters alone, and leaves numbers to the answer before it", async () => {
    const [asked, unasked] = [opening("A"), opening("B")];
    await keep(asked);
    const { tag } = await keepAside(unasked);
    expect(tag).toMatch(/^K[A-Z]$/);
    expect(await take("1")).toEqual(pressed(asked));
    expect(await take(`${tag.toLowerCase()}1`)).toEqual(pressed(unasked));
    expect(await take(`${tag} 2`)).toEqual({ is: "outOfRange", count: 1 });
    expect(await take("B")).toEqual({ is: "none" });
  });

  test("while a question is open, numbers are its answers, and what is offered beside it is taken by its letters", async () => {
    const [before, beside] = [opening("A"), opening("B")];
    await keep(before);
    const offered = { ...here, choices: [beside], numbers: "free" } as const;
    const { tag } = await choices().keep(offered);
    expect(await choices().keep(offered)).toMatchObject({ tag });
    expect(await take("1")).toEqual({ is: "none" });
    expect(await take("A")).toEqual({ is: "none" });
    expect(await take(`${tag} 1`)).toEqual(pressed(beside));
    await keep(before);
    await choices().keep({ ...here, choices: [], numbers: "free" });
    expect(await take("1")).toEqual({ is: "none" });
    expect(await take(`${tag} 1`)).toEqual(pressed(beside));
  });

  test("what is aside and offers nothing changes nothing", async () => {
    await keep(opening("A"));
    expect(await keepAside(law)).toEqual({ tag: "", tokens: [""] });
    expect(await take("1")).toEqual(pressed(opening("A")));
  });

  test("the same choices kept again, as before another try to send them, are the same", async () => {
    const confirm = change("Xác nhận");
    const first = await keep(confirm, law);
    expect(await keep(confirm, law)).toEqual(first);
    await keep();
    const empty = await documents.query(partitionOf.ofAccount("choices", "zalo-bot", "an"), {
      kind: "choices",
      limit: 9,
    });
    await keep();
    expect(
      await documents.query(partitionOf.ofAccount("choices", "zalo-bot", "an"), {
        kind: "choices",
        limit: 9,
      }),
    ).toEqual(empty);
  });

  test("what did not go out is forgotten, and the message before it counts again", async () => {
    await keep(opening("A"));
    const { tag } = await keep(change("Xóa hết"));
    await choices().drop(here, tag);
    await choices().drop(here, tag);
    expect(await take("1")).toEqual(pressed(opening("A")));
    expect(await take(`${tag} 1`)).toEqual({ is: "stale" });
  });

  test("the last six messages are kept, for seven days", async () => {
    const kept = [];
    for (let count = 0; count < 8; count++) kept.push(await keep(opening(`A${count}`)));
    expect(await take(`${kept[1]?.tag} 1`)).toEqual({ is: "stale" });
    expect(await take(`${kept[2]?.tag} 1`)).toMatchObject({ is: "press" });
    skippedMs = 7 * day - 60_000;
    expect(await take("1")).toMatchObject({ is: "press" });
    await keep(opening("mới"));
    skippedMs = 7 * day + 60_000;
    expect(await take(`${kept[7]?.tag} 1`)).toEqual({ is: "stale" });
    expect(await take("1")).toEqual(pressed(opening("mới")));
  });
});

test("a store in which others are always first gives up with a word, and takes nothing", async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: Date.now });
  const lost: Documents = { ...documents, batch: async () => ({ ok: false, at: 0, why: "changed" }) };
  const choices = createChoices({ documents: lost, channel: "zalo-oa", newId: randomUUID });
  await expect(choices.keep({ ...here, choices: [opening("A")], numbers: "these" })).rejects.toThrow(
    "changed by others",
  );
  await documents.close();
});
