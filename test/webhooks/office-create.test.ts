import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { DateTime } from "luxon";
import { pino } from "pino";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { runOfficeCreate } from "../../src/admin/run-office-create.ts";
import { type Bot, compose } from "../../src/compose.ts";
import { createCalendar } from "../../src/domain/calendar/calendar.ts";
import { storePlace } from "../../src/open-store.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { message, post, type TeamsPerson, tenantId } from "../support/teams/activities.ts";
import { type AuthHarness, createAuthHarness } from "../support/teams/auth-harness.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { memberOf } from "../support/teams/member-of.ts";

const root = resolve(import.meta.dirname, "../..");
let harness: AuthHarness;
let connector: Connector;
let folder: string;
const bots: Bot[] = [];

beforeAll(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  harness = await createAuthHarness();
});
afterAll(() => harness.close());
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-office-"));
  connector = await startConnector();
});
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.stop();
  await connector.close();
  rmSync(folder, { recursive: true, force: true });
});

type Said = { readonly code: number; readonly said: string };

/** `npm run office:create -- …` as npm runs it, on a file of its own. */
const officeCreate = (args: readonly string[], file = join(folder, "store.sqlite")): Promise<Said> =>
  new Promise((done) => {
    const words = [join(root, "src/main.ts"), "office:create", ...args];
    const env = { DATA_FILE: file };
    execFile(process.execPath, words, { cwd: root, env }, (error, out, err) =>
      done({ code: error ? Number(error.code) : 0, said: `${out}${err}` }),
    );
  });

/** The same within this process, which is faster; what it said, or why it made nothing. */
const officeMade = async (args: readonly string[]): Promise<string> => {
  const file = join(folder, "store.sqlite");
  const lines: string[] = [];
  const store = storePlace({ STORE: "embedded", DATA_FILE: file }, Date.now);
  const say = (line: string) => void lines.push(line);
  await runOfficeCreate({ args, store, newId: randomUUID, say }).catch((error: Error) => say(error.message));
  return lines.join("\n");
};

/** Production as `npm run serve` composes it, on the same file, with stand-ins for Microsoft's services. */
const serve = async (allowedTenants = [tenantId]) => {
  const bot = compose({
    documents: openEmbedded({ file: join(folder, "store.sqlite"), nowMs: Date.now }),
    calendar: createCalendar(),
    teams: { ...harness.settings, allowedTenants },
    teamsOutside: harness.outside,
    now: () => DateTime.fromISO("2026-06-22T08:00"),
    nowMs: Date.now,
    newId: randomUUID,
    random: Math.random,
    log: pino({ level: "silent" }),
    sendTimeoutMs: 1_500,
  });
  bots.push(bot);
  const { port } = await bot.start(0, "127.0.0.1");
  const hear = async (person: TeamsPerson, text: string): Promise<string> => {
    const authorization = harness.authorization({ serviceUrl: connector.serviceUrl });
    const url = `http://127.0.0.1:${port}/api/messages`;
    expect((await post(url, message(person, text), { authorization })).status).toBe(200);
    await bot.settled();
    return JSON.stringify(connector.messagesOf(person.conversationId ?? "").at(-1)?.card);
  };
  return { bot, hear };
};

const person = (name: string, number: number): TeamsPerson => ({
  serviceUrl: connector.serviceUrl,
  userId: `29:${name}`,
  aadObjectId: `0a1b2c3d-0000-4000-8000-00000000000${number}`,
  conversationId: `a:${name}`,
});
const setMember = (one: TeamsPerson, email: string, more = {}) =>
  connector.setMember(one.userId ?? "", memberOf(one, email, more));

const strange = "Anh/chị chưa có tên trong danh sách của cơ quan";
const sct = ["--name", "Sở Công Thương", "--officer", "Tam@sct.gov.vn", "--officer-name", "Lê Thị Tâm"];

test("an office made by command: its officer is known by their e-mail, and nobody else", async () => {
  const { code, said } = await officeCreate(sct);
  expect([code, said]).toEqual([0, expect.stringContaining("Made the office “Sở Công Thương” in ")]);
  expect(said).toContain("store.sqlite, a new file.");
  expect(said).toContain("Lê Thị Tâm, recognised by tam@sct.gov.vn");
  expect(said).toContain("npm run serve");
  expect(said).toContain('npm run roster:import -- --office "Sở Công Thương" --file');
  const { hear } = await serve();
  setMember(person("tam", 1), "tam@sct.gov.vn");
  setMember(person("la", 2), "la@sct.gov.vn");
  expect(await hear(person("tam", 1), "xin chào")).toContain(
    "Tôi nhận ra anh/chị là Lê Thị Tâm, Sở Công Thương.",
  );
  expect(await hear(person("la", 2), "xin chào")).toContain(strange);
  expect(connector.requests[0]).toMatchObject({
    method: "GET",
    path: "/v3/conversations/a%3Atam/members/29%3Atam",
    authorization: `Bearer ${harness.botToken}`,
  });
});

test("made while the bot runs, by object id: the officer is known at once, and nobody is asked", async () => {
  const { hear } = await serve();
  expect(await hear(person("tam", 1), "xin chào")).toContain(strange);
  const asked = connector.requests.length;
  const args = ["--name", "Sở Công Thương", "--officer", "0A1B2C3D-0000-4000-8000-000000000001"];
  const { said } = await officeCreate(args);
  expect(said).toContain("recognised by their Entra object id 0a1b2c3d-0000-4000-8000-000000000001");
  expect(await hear(person("tam", 1), "xin chào")).toContain("Anh/chị chọn một việc");
  expect(connector.requests.slice(asked).map(({ method }) => method)).toEqual(["POST"]);
});

test("two offices are strangers to each other", async () => {
  await officeMade(sct);
  await officeMade(["--name", "Sở Nội vụ", "--officer", "an@snv.gov.vn", "--officer-name", "Trần An"]);
  const { hear } = await serve();
  const [tam, an] = [person("tam", 1), person("an", 2)];
  setMember(tam, "tam@sct.gov.vn");
  setMember(an, "an@snv.gov.vn");
  const seenByTam = [
    await hear(tam, "trợ giúp"),
    await hear(tam, "dữ liệu của tôi"),
    await hear(tam, "lịch"),
  ];
  const seenByAn = [await hear(an, "trợ giúp"), await hear(an, "dữ liệu của tôi"), await hear(an, "lịch")];
  expect(seenByTam.join()).toContain("Sở Công Thương");
  expect(seenByTam.join()).not.toMatch(/Sở Nội vụ|Trần An/);
  expect(seenByAn.join()).toContain("Sở Nội vụ");
  expect(seenByAn.join()).not.toMatch(/Sở Công Thương|Lê Thị Tâm/);
});

test("where people of several tenants may come, only the user name counts", async () => {
  await officeMade(sct);
  const other = "22222222-0000-0000-0000-000000000000";
  const { hear } = await serve([tenantId, other]);
  const [forger, tam] = [{ ...person("forger", 2), tenantId: other }, person("tam", 1)];
  setMember(forger, "tam@sct.gov.vn", { userPrincipalName: "forger@other.vn" });
  setMember(tam, "tam@sct.gov.vn");
  expect(await hear(forger, "xin chào")).toContain(strange);
  expect(await hear(tam, "xin chào")).toContain("Tôi nhận ra anh/chị là Lê Thị Tâm, Sở Công Thương.");
});

test("a member of a tenant that is not allowed is nobody, whatever the activity says of its tenant", async () => {
  await officeMade(sct);
  const { hear } = await serve();
  setMember(person("tam", 1), "tam@sct.gov.vn", { tenantId: "22222222-0000-0000-0000-000000000000" });
  expect(await hear(person("tam", 1), "xin chào")).toContain(strange);
});

test("says what is wrong, and makes nothing", async () => {
  expect(await officeMade(sct)).toContain("Made the office “Sở Công Thương”");
  expect(await officeMade(["--name", "sở công thương", "--officer", "an@sct.gov.vn"])).toBe(
    "There is an office “Sở Công Thương” already. Nothing was made; --force makes another of this name.",
  );
  expect(await officeMade(["--name", "Sở Nội vụ", "--officer", "TAM@sct.gov.vn"])).toContain(
    "This officer is somebody in the office “Sở Công Thương” already",
  );
  const added = await officeMade(["--name", "Sở Công Thương", "--officer", "an@sct.gov.vn", "--force"]);
  expect(added).toContain("Made the office “Sở Công Thương” in ");
  expect(added).not.toContain("a new file");
});

test("without the store's file, or with an officer who can't be one, it ends with a word of what to do", async () => {
  const bad = ["--name", "Sở Nội vụ", "--officer", "tam@"];
  const [noFile, noOfficer] = await Promise.all([officeCreate(sct, ""), officeCreate(bad)]);
  expect([noFile.code, noFile.said]).toEqual([1, expect.stringContaining("DATA_FILE: is not set")]);
  expect([noOfficer.code, noOfficer.said]).toEqual([
    1,
    expect.stringContaining("“tam@” is neither an e-mail"),
  ]);
  expect(existsSync(join(folder, "store.sqlite"))).toBe(false);
});

test("a file that is no store is left as it is", async () => {
  writeFileSync(join(folder, "store.sqlite"), "not a store at all, but a letter".repeat(20));
  expect(await officeMade(sct)).toMatch(/store\.sqlite.*(damaged|another program)/);
});

test("while another program has the file to itself, says to stop the bot first", async () => {
  await officeMade(sct);
  const holder = new DatabaseSync(join(folder, "store.sqlite"));
  holder.exec("BEGIN EXCLUSIVE");
  const { code, said } = await officeCreate(["--name", "Sở Nội vụ", "--officer", "an@snv.gov.vn"]);
  holder.close();
  expect([code, said]).toEqual([
    1,
    expect.stringMatching(/^Another program holds the store .*Stop the bot first/),
  ]);
});
