import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { loadRoster } from "../../src/store/roster/load-roster.ts";
import { addOffice } from "../support/roster-office.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-roster-command-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const store = join(folder, "store.db");
const file = join(folder, "roster.csv");
writeFileSync(file, "Họ và tên,Đơn vị,Đối tượng,Vai trò\nNguyễn Văn An,Phòng A,công chức,theo dõi thi đua");

const run = (...args: readonly string[]): Promise<{ readonly code: unknown; readonly said: string }> =>
  new Promise((done) => {
    const command = [join(root, "src/main.ts"), "roster:import", ...args];
    execFile(process.execPath, command, { cwd: root, env: { DATA_FILE: store } }, (error, out, err) =>
      done({ code: error ? error.code : 0, said: out + err }),
    );
  });

const asked = ["--office", "o1", "--file", file];

test("the command takes a roster in while the bot has the store open, and says so by its exit code", async () => {
  const documents = openEmbedded({ file: store, nowMs: Date.now });
  await addOffice(documents, "o1");
  expect(await run(...asked)).toMatchObject({ code: 2, said: expect.stringContaining("--yes") });
  expect(await run(...asked, "--yes")).toMatchObject({
    code: 0,
    said: expect.stringContaining("Đã nhập xong."),
  });
  expect((await loadRoster(documents, "o1"))?.people.map(({ name }) => name)).toEqual(["Nguyễn Văn An"]);
  await documents.close();
  const other = new DatabaseSync(store);
  other.exec("BEGIN EXCLUSIVE");
  const more = join(folder, "more.csv");
  writeFileSync(more, "Họ và tên,Đơn vị,Đối tượng,Vai trò\nTrần Thị Bình,Phòng A,công chức,theo dõi thi đua");
  expect(await run("--office", "o1", "--file", more, "--yes")).toMatchObject({
    code: 1,
    said: expect.stringContaining("Stop the bot first"),
  });
  other.close();
}, 60_000);
