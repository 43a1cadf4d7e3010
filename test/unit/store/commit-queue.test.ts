import { DatabaseSync } from "node:sqlite";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createCommitQueue } from "../../../src/store/embedded/create-commit-queue.ts";

const database = new DatabaseSync(":memory:");
beforeAll(() => database.exec("CREATE TABLE written (at INTEGER)"));
afterAll(() => database.close());

const writtenIn = (from: number): readonly unknown[] =>
  database
    .prepare("SELECT at FROM written WHERE at >= ? ORDER BY at")
    .all(from)
    .map(({ at }) => at);

const queue = createCommitQueue<number, string>(database, {
  file: ":memory:",
  write: (at) => {
    database.prepare("INSERT INTO written VALUES (?)").run(at);
    if (at % 100 === 13) throw new Error("the thirteenth");
    return `wrote ${at}`;
  },
});

it("answers each batch with what became of it, in the order they came", async () => {
  const outcomes = await Promise.all(Array.from({ length: 200 }, (_, at) => queue.submit(1000 + (at % 10))));
  expect(outcomes).toEqual(Array.from({ length: 200 }, (_, at) => `wrote ${1000 + (at % 10)}`));
});

it("fails the one batch that fails, and none beside it", async () => {
  const attempts = Array.from({ length: 20 }, (_, at) => queue.submit(2000 + at));
  const settled = await Promise.allSettled(attempts);
  expect(settled.flatMap(({ status }, at) => (status === "rejected" ? [at] : []))).toEqual([13]);
  expect(settled[13]).toMatchObject({ reason: { name: "StoreError", word: "broken" } });
  expect(writtenIn(2000)).toEqual(
    Array.from({ length: 20 }, (_, at) => 2000 + at).filter((at) => at !== 2013),
  );
});

it("is drained when all that waited is written", async () => {
  void queue.submit(3000);
  await queue.drained();
  expect(writtenIn(3000)).toEqual([3000]);
});
