import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";

const [file = "", times = "0"] = process.argv.slice(2);
const documents = openEmbedded({ file, nowMs: Date.now });

/** Whether one was added to the sum; not where another was faster. */
const add = async (): Promise<boolean> => {
  const read = await documents.get("office:1", "sum");
  const entry = { id: "sum", kind: "sum", body: { sum: Number(read?.body["sum"] ?? 0) + 1 } };
  const operation = read
    ? ({ do: "replace", entry, etag: read.etag } as const)
    : ({ do: "create", entry } as const);
  return (await documents.batch("office:1", [operation])).ok;
};

let left = Number(times);
for (let attempt = 0; attempt < 100_000 && left > 0; attempt++) {
  if (await add()) left--;
}
await documents.close();
process.exitCode = left;
