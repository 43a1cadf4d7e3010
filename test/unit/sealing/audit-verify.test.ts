import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runAuditVerify } from "../../../src/admin/run-audit-verify.ts";
import { storePlace } from "../../../src/open-store.ts";
import { officeCodec } from "../../../src/store/codecs.ts";
import { openEmbedded } from "../../../src/store/embedded/open-embedded.ts";
import { sealOffice } from "../../../src/store/sealing/seal-office.ts";
import { addAudits, auditNumber, sealedPartition } from "../../support/sealed-office.ts";

let folder = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-audit-"));
  const documents = open();
  for (const id of ["o1", "o2", "o3"]) {
    const name = id === "o1" ? "Sở Công Thương" : "Sở Hai";
    const entry = officeCodec.write("office", { name, units: [], activePlans: [] });
    await documents.batch(`office:${id}`, [{ do: "create", entry }]);
  }
  await addAudits(documents, { from: 0, count: 10 });
  await sealOffice(documents, sealedPartition);
  await documents.close();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = () => openEmbedded({ file: join(folder, "store.db"), nowMs: () => 0 });

const run = async (...args: readonly string[]) => {
  const said: string[] = [];
  const store = storePlace({ STORE: "embedded", DATA_FILE: join(folder, "store.db") }, () => 0);
  const code = await runAuditVerify({ args, store, say: (line) => said.push(line) });
  return { code, said: said.join("\n") };
};

test("a whole chain ends with 0, and says what to note; what was noted holds", async () => {
  const { code, said } = await run("--office", "sở công thương");
  expect(code).toBe(0);
  expect(said).toContain("10 entries in 1 blocks, 0 not sealed yet; all is as it was sealed.");
  const noted = /--noted (\S+)/.exec(said)?.[1] ?? "";
  expect(await run("--office", "o1", "--noted", noted)).toMatchObject({ code: 0 });
  const other = await run("--office", "o1", "--noted", `1:${"0".repeat(64)}`);
  expect(other.code).toBe(2);
  expect(other.said).toContain("not the one that was noted");
});

test("every office is looked at where none is named; one fault makes the exit code 2, and is named by its id", async () => {
  expect(await run()).toMatchObject({ code: 0 });
  const documents = open();
  const [id] = auditNumber(3);
  const etag = (await documents.get(sealedPartition, id))?.etag ?? "";
  await documents.batch(sealedPartition, [{ do: "remove", id, etag }]);
  await documents.close();
  const { code, said } = await run();
  expect(code).toBe(2);
  expect(said).toContain(`Office o1: an entry that was sealed is missing (${id}).`);
  expect(said).toContain("Office o2: 0 entries in 0 blocks");
});

test.each([
  [["--office", "nowhere"], "No office is “nowhere”"],
  [["--office", "Sở Hai"], "Several offices"],
  [["--office", " "], "Name the office"],
  [["--noted", "1:ab"], "name the office"],
  [["--office", "o1", "--noted", "one"], "is no block number and hash"],
  [["--office", "o1", "--noted", `0:${"0".repeat(64)}`], "is no block number and hash"],
  [["--repair"], "Unknown option"],
])("%j is refused, with the way to ask", async (args, why) => {
  await expect(run(...args)).rejects.toThrow(why);
});

test("where there is no store there is nothing to look at", async () => {
  const store = storePlace({ STORE: "embedded", DATA_FILE: join(folder, "none.db") }, () => 0);
  await expect(runAuditVerify({ args: [], store, say: () => {} })).rejects.toThrow("There is no store");
});
