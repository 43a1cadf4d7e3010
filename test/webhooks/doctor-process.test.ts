import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { type Microsoft, startMicrosoft } from "../support/doctor/start-microsoft.ts";
import { fillWell, putLease } from "../support/doctor/well-store.ts";

const root = resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "thidua-doctor-process-"));
let microsoft: Microsoft;

beforeAll(async () => {
  microsoft = await startMicrosoft();
  mkdirSync(join(folder, "back-ups"));
  writeFileSync(join(folder, "back-ups", "so.jsonl"), "{}\n");
  for (const name of ["well.db", "stopped.db"]) {
    const documents = openEmbedded({ file: join(folder, name), nowMs: Date.now });
    await fillWell(documents);
    if (name === "stopped.db") await putLease(documents, -3_600_000);
    await documents.close();
  }
});
afterAll(async () => {
  await microsoft.close();
  rmSync(folder, { recursive: true, force: true });
});

const wellEnv = {
  DATA_FILE: join(folder, "well.db"),
  MICROSOFT_APP_ID: "app",
  MICROSOFT_APP_TENANT_ID: "tenant",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "s3cret-value",
  MICROSOFT_APP_PASSWORD_EXPIRES: "31/12/2099",
  BACKUP_FOLDER: join(folder, "back-ups"),
};

type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** Somebody who owns nothing. */
const nobody = 65_534;

type As = { readonly uid?: number; readonly gid?: number };

const run = (
  script: string,
  args: readonly string[],
  { env, as = {} }: { readonly env: Record<string, string>; readonly as?: As },
): Promise<Ran> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, env, ...as });
    let [out, err] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => (out += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
    child.once("close", (code) => done({ code, out, err }));
  });

/** With Microsoft on this machine; that `main.ts` runs asks the real one. */
const doctor = (env: Record<string, string>, ...args: readonly string[]) =>
  run("test/support/doctor/doctor-child.ts", [microsoft.origin, ...args], { env });

test("a set-up that is well is told line by line, in Vietnamese and English, and ends with 0", async () => {
  const { code, out, err } = await doctor(wellEnv);
  expect(err).toBe("");
  expect(out).toMatch(/^Kiểm tra hệ thống, \d{2}:\d{2} \d{2}\/\d{2}\/\d{4}\n/);
  expect(out).toContain("[tốt] Thẻ của bot: Microsoft cấp được thẻ cho bot.");
  expect(out).toMatch(/\[tốt\] Nhắc hẹn sắp tới: Sở Công Thương \(cơ quan mẫu\), /);
  expect(out).toMatch(/\n0 lỗi, 0 cảnh báo, 0 mục không kiểm tra\.\n$/);
  expect(code).toBe(0);
  const english = await doctor(wellEnv, "--language", "en");
  expect(english.out).toContain("[ok] Credential: Microsoft gives the bot its token.");
  expect(english.code).toBe(0);
});

test("first broken set-up: settings half written and a folder that moved", async () => {
  const { code, out } = await doctor({
    DATA_FILE: join(folder, "moved", "well.db"),
    MICROSOFT_APP_TYPE: "MultiTenant",
    MICROSOFT_APP_PASSWORD: "s3cret-value",
  });
  expect(code).toBe(2);
  for (const name of ["MICROSOFT_APP_ID chưa được đặt", "MICROSOFT_APP_TENANT_ID chưa được đặt"])
    expect(out).toContain(`[LỖI] Thiết lập: ${name}.`);
  expect(out).toContain("MICROSOFT_APP_TYPE đã đặt nhưng không dùng được");
  expect(out).toContain(`[LỖI] Kho dữ liệu: Chưa có ${join(folder, "moved", "well.db")}.`);
  expect(out).toMatch(
    /\[không kiểm tra\] Gửi nhắc hẹn, .*: Không kiểm tra được vì chưa mở được kho dữ liệu\./,
  );
  expect(out).not.toContain("s3cret");
});

test("second broken set-up: a secret that expired, and a bot that stopped unseen", async () => {
  microsoft.is({ status: 401, body: '{"error_description":"AADSTS7000222: expired"}' }, "login");
  const { code, out } = await doctor({
    ...wellEnv,
    DATA_FILE: join(folder, "stopped.db"),
    MICROSOFT_APP_PASSWORD_EXPIRES: "01/01/2026",
  });
  microsoft.is({}, "login");
  expect(code).toBe(2);
  expect(out).toContain("[LỖI] Thẻ của bot: Mật khẩu của ứng dụng đã hết hạn");
  expect(out).toContain(
    "[LỖI] Hạn mật khẩu: Theo MICROSOFT_APP_PASSWORD_EXPIRES, mật khẩu của ứng dụng đã hết hạn ngày 01/01/2026.",
  );
  expect(out).toMatch(
    /\[LỖI\] Gửi nhắc hẹn: teams: đã 6[01] phút không tiến trình nào giữ việc gửi nhắc hẹn/,
  );
});

test("third broken set-up: a damaged store and a network that lets nothing out", async () => {
  const file = join(folder, "damaged.db");
  writeFileSync(file, "no database ".repeat(1000));
  microsoft.is({ cuts: true });
  const { code, out } = await doctor({ ...wellEnv, DATA_FILE: file }, "--json");
  microsoft.is({});
  expect(code).toBe(2);
  const { exitCode, findings } = JSON.parse(out);
  expect(exitCode).toBe(2);
  const faults = findings.filter((one: { state: string }) => one.state === "fault");
  expect(faults.map(({ word }: { word: string }) => word)).toEqual([
    ...["loginSilent", "connectorSilent", "keysSilent", "storeDamaged"],
  ]);
  for (const { means, todo } of faults) expect(`${means}${todo}`).not.toBe("");
});

test("fourth broken set-up: a store that whoever runs it may not open", async () => {
  const env = { ...wellEnv, DATA_FILE: join(folder, "denied.db") };
  writeFileSync(env.DATA_FILE, "whatever", { mode: 0o000 });
  for (const path of [folder, env.BACKUP_FOLDER]) chmodSync(path, 0o755);
  // Root may open everything.
  const as = process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
  const { code, out } = await run("test/support/doctor/doctor-child.ts", [microsoft.origin], { env, as });
  expect(out).toContain(
    `[LỖI] Kho dữ liệu: Tài khoản đang chạy lệnh này không có quyền đọc và ghi ${env.DATA_FILE}.`,
  );
  expect(out).not.toContain("EACCES");
  expect(code).toBe(2);
});

test("whoever reads no further, as head does, is told no error", async () => {
  const child = spawn(process.execPath, ["src/main.ts", "doctor"], { cwd: root, env: wellEnv });
  child.stdout.destroy();
  let err = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (err += text));
  await once(child, "close");
  expect(err).toBe("");
});

test("the command itself runs so, and says how to ask where it is asked wrongly", async () => {
  const asked = await run("src/main.ts", ["doctor", "--json", "--stopped"], {
    env: { ...wellEnv, PATH: process.env["PATH"] ?? "" },
  });
  const { findings } = JSON.parse(asked.out);
  expect(findings.map(({ word }: { word: string }) => word)).toContain("storeOk");
  const wrong = await run("src/main.ts", ["doctor", "--jsn"], { env: {} });
  expect(wrong).toMatchObject({ code: 3, out: expect.stringContaining("npm run doctor --") });
});
