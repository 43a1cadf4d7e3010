import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { createFetchFile } from "../../src/channels/teams/fetch-file.ts";
import { fileUrlRule } from "../../src/channels/teams/file-url.ts";
import { type FileHost, type FileServed, startFileHost } from "../support/teams/file-host.ts";

let host: FileHost;
let elsewhere: FileHost;
const logged: string[] = [];

beforeEach(async () => {
  [host, elsewhere] = [await startFileHost(), await startFileHost()];
  logged.length = 0;
});
afterEach(() => Promise.all([host.close(), elsewhere.close()]));

const fetchFile = (
  source: Record<string, unknown>,
  mayFetch = (url: string) => url.startsWith(host.origin),
) =>
  createFetchFile({
    mayFetch,
    timeoutMs: 400,
    log: pino({}, { write: (line: string) => void logged.push(line) }),
  })(source as never);

const served = (how: FileServed) => fetchFile({ downloadUrl: host.put("ds.xlsx?tempauth=secret", how) });
const wordOf = async (fetched: ReturnType<typeof fetchFile>) => {
  const result = await fetched;
  return result.ok ? "fetched" : result.refusal.word;
};

test("a file comes whole, and nothing of the bot's goes there", async () => {
  const bytes = Buffer.from("Họ và tên;Đơn vị");
  const fetched = await served({ is: "file", bytes });
  expect(fetched.ok && Buffer.from(fetched.value)).toEqual(bytes);
  expect(host.requests[0]?.headers["authorization"]).toBeUndefined();
  expect(host.requests[0]?.headers["cookie"]).toBeUndefined();
});

test("a file is fetched from nowhere else, and nobody there is asked", async () => {
  const url = elsewhere.put("ds.xlsx", { is: "file", bytes: Buffer.from("x") });
  expect(await wordOf(fetchFile({ downloadUrl: url }))).toBe("file-elsewhere");
  expect(elsewhere.requests).toEqual([]);
});

test("a redirection is followed where files may come from, and nowhere else", async () => {
  const there = host.put("that.xlsx", { is: "file", bytes: Buffer.from("x") });
  expect(await wordOf(served({ is: "redirect", to: there }))).toBe("fetched");
  const away = elsewhere.put("that.xlsx", { is: "file", bytes: Buffer.from("x") });
  expect(await wordOf(served({ is: "redirect", to: away }))).toBe("file-elsewhere");
  expect(await wordOf(served({ is: "redirect", to: "file:///etc/passwd" }))).toBe("file-elsewhere");
  expect(elsewhere.requests).toEqual([]);
});

test("redirections that never end do end", async () => {
  const url = `${host.origin}/${encodeURIComponent("round")}`;
  host.put("round", { is: "redirect", to: url });
  expect(await wordOf(fetchFile({ downloadUrl: url }))).toBe("file-elsewhere");
  expect(host.requests.length).toBe(4);
});

test.each([401, 403, 404, 410])("%i: the address holds no longer", async (status) => {
  expect(await wordOf(served({ is: "status", status }))).toBe("file-gone");
});

test.each([204, 206, 400, 429, 500, 503])("%i: not to be had now", async (status) => {
  expect(await wordOf(served({ is: "status", status }))).toBe("file-unreachable");
});

test("five megabytes come, one byte more does not", async () => {
  expect(await wordOf(served({ is: "file", bytes: Buffer.alloc(5 * 1_048_576) }))).toBe("fetched");
  expect(await wordOf(served({ is: "file", bytes: Buffer.alloc(5 * 1_048_576 + 1) }))).toBe("file-too-large");
});

test("what never ends is left once it is too large", async () => {
  expect(await wordOf(served({ is: "endless" }))).toBe("file-too-large");
});

test.each(["nothing", "headers"] as const)("what hangs after %s is left in time", async (after) => {
  const beganMs = performance.now();
  expect(await wordOf(served({ is: "hang", after }))).toBe("file-slow");
  expect(performance.now() - beganMs).toBeLessThan(3_000);
});

test("where nobody listens, or nothing is said as Teams says it, there is no file", async () => {
  const all = () => true;
  expect(await wordOf(fetchFile({ downloadUrl: "http://127.0.0.1:1/x" }, all))).toBe("file-unreachable");
  expect(await wordOf(fetchFile({}))).toBe("file-unreachable");
  expect(await wordOf(fetchFile({ downloadUrl: 7 }))).toBe("file-unreachable");
});

test("the log tells the host and why, and never the address that opens the file", async () => {
  await served({ is: "status", status: 403 });
  expect(logged.join()).toContain("file-gone");
  expect(logged.join()).toContain(new URL(host.origin).host);
  expect(logged.join()).not.toContain("tempauth");
});

const production = {
  mode: "production",
  appId: "a",
  tenantId: "t",
  credential: { type: "managedIdentity" },
  allowedTenants: ["t"],
} as const;

test("files come from people's own storage, in national clouds too where the settings name them", () => {
  const plain = fileUrlRule(production);
  const national = fileUrlRule({ ...production, extraFileHosts: ["SharePoint.cn", ".files.example.gov.vn"] });
  expect(plain("https://contoso-my.sharepoint.com/a?tempauth=x")).toBe(true);
  expect(plain("https://contoso-my.sharepoint.cn/a")).toBe(false);
  expect(plain("http://127.0.0.1/a")).toBe(false);
  expect(national("https://contoso-my.sharepoint.cn/a")).toBe(true);
  expect(national("https://files.example.gov.vn/a")).toBe(true);
  expect(national("http://files.example.gov.vn/a")).toBe(false);
  expect(national("https://evilsharepoint.cn/a")).toBe(false);
  expect(national("https://contoso-my.sharepoint.com/a")).toBe(true);
});

test("the demo takes files from this machine alone", () => {
  const demo = fileUrlRule({ mode: "demo" });
  expect(demo("http://127.0.0.1:4000/ds.xlsx")).toBe(true);
  expect(demo("https://contoso-my.sharepoint.com/a")).toBe(false);
  expect(demo("http://user@127.0.0.1/a")).toBe(false);
  expect(demo("http://192.168.1.1/a")).toBe(false);
  expect(demo("no address")).toBe(false);
});
