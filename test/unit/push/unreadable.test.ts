import { expect, test } from "vitest";
import type { Entry } from "../../../src/store/documents.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { createPushStore } from "../../../src/store/pushes/create-push-store.ts";
import { pushEntry } from "../../../src/store/pushes/push-codec.ts";
import { makePush } from "../../support/push/make-push.ts";

const partition = "office:o";
const atMs = Date.parse("2026-12-03T01:00:00Z");

/** As a newer program writes it. */
const unreadable = (index: number): Entry => ({
  ...pushEntry(makePush(`new${String(index).padStart(4, "0")}`), atMs - 1_000),
  body: { v: 99 },
});

test("pushes that can't be read, however many are due first, hold no other up, and each is told of once", async () => {
  const documents = openEmbedded({ file: ":memory:", nowMs: () => atMs });
  const broken: unknown[] = [];
  const stamp = () => new Date(atMs).toISOString();
  const store = createPushStore({ documents, stamp, onBroken: (error) => broken.push(error) });
  const create = (entries: readonly Entry[]) =>
    documents.batch(
      partition,
      entries.map((entry) => ({ do: "create", entry })),
    );
  for (let from = 0; from < 900; from += 90)
    await create(Array.from({ length: 90 }, (_, index) => unreadable(from + index)));
  const people = Array.from({ length: 30 }, (_, index) => `p${index}`);
  await create(people.map((personId) => pushEntry(makePush(personId), atMs)));

  const due = await store.due(atMs, 400);
  expect(new Set(due.map(({ push }) => push.personId))).toEqual(new Set(people));
  expect(due).toHaveLength(people.length);
  expect(await store.due(atMs, 100)).toHaveLength(people.length);
  expect(broken).toHaveLength(900);
  await documents.close();
});
