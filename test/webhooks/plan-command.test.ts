import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { demoOfficeId, seedDemo } from "../../src/demo/seed-demo.ts";
import { planFiles } from "../../src/plans/plan-files.ts";
import { readyPlans } from "../../src/plans/ready-plans.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { createPlanDesk } from "../../src/store/repositories/planning.ts";
import { openUnitOfWork } from "../../src/store/unit-of-work.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-plan-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = join(folder, "store.db");
const [plan] = readyPlans();
if (!plan) throw new Error("There are no ready plans.");
const fileOf = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const good = fileOf("ke-hoach.yaml", planFiles.write(plan));

const run = (...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((done) => {
    const command = [join(root, "src/main.ts"), "plan:import", ...args];
    execFile(process.execPath, command, { cwd: root, env: { DATA_FILE: store } }, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });

const asked = (file: string, office = demoOfficeId) => ["--office", office, "--file", file];

test("the command makes a draft of a plan file while the bot has the store open, once however often it is run", async () => {
  expect(await run(...asked(good))).toMatchObject({
    code: 1,
    said: expect.stringContaining("office:create"),
  });
  const documents = openEmbedded({ file: store, nowMs: Date.now });
  await seedDemo(documents, { plans: [] });
  expect(await run(...asked(good, "Sở khác"))).toMatchObject({
    code: 1,
    said: expect.stringContaining("Sở khác"),
  });
  expect(await run(...asked(join(folder, "none.yaml")))).toMatchObject({ code: 1 });
  expect(await run("--office", demoOfficeId)).toMatchObject({
    code: 1,
    said: expect.stringContaining("--file"),
  });
  expect(await run("--file", good)).toMatchObject({ code: 1, said: expect.stringContaining("--office") });
  expect(await run(...asked(good), "--language", "fr")).toMatchObject({ code: 1 });
  expect(await run(...asked(good), "--other")).toMatchObject({
    code: 1,
    said: expect.stringContaining("--other"),
  });
  const bad = fileOf("sai.yaml", "id: Kế hoạch\nperiod: 2026\n");
  expect(await run(...asked(bad))).toMatchObject({
    code: 1,
    said: expect.stringContaining("Dòng 1, id: “Kế hoạch”; cần mã viết thường"),
  });
  expect(await run(...asked(bad), "--language", "en")).toMatchObject({
    code: 1,
    said: expect.stringContaining("Line 2, period: “2026”; needs a group of entries"),
  });
  const done = await run(...asked(good));
  expect(done).toMatchObject({ code: 0, said: expect.stringContaining(`(mã ${plan.id})`) });
  expect(await run(...asked(good))).toMatchObject({
    code: 0,
    said: expect.stringContaining("đã có từ trước"),
  });
  const other = fileOf("khac.yaml", planFiles.write({ ...plan, slogans: ["Thi đua"] }));
  expect(await run(...asked(other))).toMatchObject({
    code: 0,
    said: expect.stringContaining(`(mã ${plan.id}-2)`),
  });
  const work = openUnitOfWork(documents, partitionOf.office(demoOfficeId));
  const office = await work.get("office");
  if (!office) throw new Error("There is no office.");
  const drafts = await createPlanDesk(work, office, () => []).drafts();
  expect(drafts.map((draft) => [draft.plan.id, draft.changedByPersonId])).toEqual([
    [plan.id, null],
    [`${plan.id}-2`, null],
  ]);
  expect(drafts[0]?.plan).toEqual(plan);
  const { found } = await documents.query(partitionOf.office(demoOfficeId), { kind: "audit", limit: 10 });
  expect(found.map(({ body }) => [body["verb"], body["personId"], body["outcome"]])).toEqual([
    ["importPlan", null, "done"],
    ["importPlan", null, "done"],
  ]);
  await documents.close();
}, 120_000);
