import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";

const [file = ""] = process.argv.slice(2);
const documents = openEmbedded({ file, nowMs: Date.now });

/** Each batch raises the lane's number and adds the row of that number; said aloud once it is acknowledged. */
const writeLane = async (lane: string): Promise<void> => {
  for (let round = 0; round < 1_000_000; round++) {
    const read = await documents.get("office:1", lane);
    const count = Number(read?.body["count"] ?? 0) + 1;
    const raised = { id: lane, kind: "lane", body: { count } };
    const row = {
      id: `${lane}:${count}`,
      kind: "row",
      state: lane,
      dueMs: count,
      body: { text: "x".repeat(500) },
    };
    const outcome = await documents.batch("office:1", [
      read ? { do: "replace", entry: raised, etag: read.etag } : { do: "create", entry: raised },
      { do: "create", entry: row },
    ]);
    if (!outcome.ok) throw new Error(`Lane ${lane} is no longer alone: ${outcome.why}.`);
    process.stdout.write(`${lane} ${count}\n`);
  }
};

await Promise.all(["lane:a", "lane:b", "lane:c"].map(writeLane));
