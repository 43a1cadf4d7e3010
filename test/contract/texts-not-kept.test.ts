import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { commandNames } from "../../src/bot/command-names.ts";
import { commandWords } from "../../src/bot/commands.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { startOffice } from "../support/turn/start-office.ts";
import { createClient } from "../support/turn/teams-client.ts";

const mark = "Zqxwv";

test("what people type to any command, or to none, stands nowhere in the store once it is answered", async () => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-texts-"));
  const file = join(folder, "store.db");
  const open = () => openEmbedded({ file, nowMs: Date.now });
  const office = await startOffice({ engine: { open: async () => open(), close: async () => {} } });
  const clients = ["chuyen-vien", "theo-doi-thi-dua"].map((as) => createClient(office, as));
  for (const client of clients)
    for (const name of commandNames) {
      await client.say(`${commandWords[name][0]} ${mark} ${name}`);
      await client.say("hủy");
    }
  const [client] = clients;
  await client?.say(`chuyện này ${mark} không phải lệnh`);
  await client?.say(`tháng 5 xong 18/20 việc ${mark}`);
  await client?.say("hủy");
  await office.close();
  // Pages of the log that were written while an answer waited are gone with its closing; the rest with this.
  const store = open();
  await store.scrub();
  await store.close();
  const text = readdirSync(folder)
    .map((one) => readFileSync(join(folder, one), "utf8"))
    .join("\n");
  const at = text.indexOf(mark);
  expect(at < 0 ? "" : text.slice(at - 200, at + 60)).toBe("");
  rmSync(folder, { recursive: true, force: true });
}, 60_000);
