import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DateTime } from "luxon";
import { pino } from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tellChannels } from "../../src/admin/doctor/tell-channels.ts";
import { takeGrant } from "../../src/channels/zalo-oa/token/take-grant.ts";
import { readSettings, serveSettingsSchema } from "../../src/config.ts";
import { reveal, secretOf } from "../../src/domain/secret.ts";
import { messagesIn } from "../../src/messages/messages.ts";
import { oaTokenDesk, openOaGrant } from "../../src/open-oa-grant.ts";
import { createMessageCount } from "../../src/store/create-message-count.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { askDoctor } from "../support/doctor/ask-doctor.ts";
import { type Microsoft, startMicrosoft } from "../support/doctor/start-microsoft.ts";
import { fillWell } from "../support/doctor/well-store.ts";
import { type Platform, platformSecret, startPlatform } from "../support/zalo-bot/start-platform.ts";
import { type OaServer, oaId, startOa } from "../support/zalo-oa/start-oa.ts";

let folder = "";
let documents: Documents;
let microsoft: Microsoft;
let platform: Platform;
let oa: OaServer;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-doctor-zalo-"));
  documents = openEmbedded({ file: join(folder, "store.db"), nowMs: Date.now });
  await fillWell(documents);
  [microsoft, platform, oa] = await Promise.all([startMicrosoft(), startPlatform(), startOa()]);
  platform.setWebhook("https://thidua.example.vn/api/zalo-bot");
});
afterEach(async () => {
  await documents.close();
  await Promise.all([microsoft.close(), platform.close(), oa.close()]);
  rmSync(folder, { recursive: true, force: true });
});

const key = Buffer.alloc(32, 3);
const teamsEnv = () => ({
  DATA_FILE: join(folder, "store.db"),
  MICROSOFT_APP_ID: "app",
  MICROSOFT_APP_TENANT_ID: "tenant",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "s3cret-value",
});
const botEnv = (): Record<string, string> => ({
  ...teamsEnv(),
  ZALO_BOT_TOKEN: platform.token,
  ZALO_BOT_SECRET: platformSecret,
  ZALO_BOT_API_BASE: platform.settings.apiBase,
});
const oaEnv = (): Record<string, string> => ({
  ...teamsEnv(),
  ZALO_OA_ID: oaId,
  ZALO_OA_APP_ID: oa.settings.appId,
  ZALO_OA_APP_SECRET: reveal(oa.settings.appSecret),
  ZALO_OA_SECRET_KEY: reveal(oa.settings.oaSecret),
  ZALO_OA_API_BASE: oa.base,
  ZALO_OA_OAUTH_BASE: oa.base,
  SECRET_KEYS: `a:${key.toString("base64")}`,
});

/** What is found of Zalo, as "state word". */
const ask = async (env: Record<string, string>, now?: string): Promise<readonly string[]> => {
  const { findings } = await askDoctor({ env, outside: microsoft.outside, ...(now && { now }) });
  return findings
    .filter(({ check }) => check === "zaloBot" || check === "zaloOa")
    .map(({ state, word }) => `${state} ${word}`);
};

/** Gives the account's grant, and has its first token. */
const grant = async (nowMs = Date.now()): Promise<void> => {
  const settings = { ...oa.settings, sealKeys: [{ id: "a", bytes: key }] };
  await takeGrant(oaTokenDesk(settings, documents), secretOf(oa.grant.refreshToken()), nowMs);
  const parts = { documents, nowMs: () => nowMs, newId: () => "1", random: () => 0, sendTimeoutMs: 1_000 };
  const opened = openOaGrant(settings)({ ...parts, log: pino({ level: "silent" }) });
  await opened.refreshed(secretOf(""));
};

test("where no Zalo is configured nothing is said of it", async () => {
  expect(await ask(teamsEnv())).toEqual([]);
});

test("a bot that is well is said so, with what a month has", async () => {
  expect(await ask(botEnv())).toEqual(["ok zaloBotOk", "ok zaloBotWebhookOk", "ok zaloBotMessages"]);
});

test.each<[string, () => Promise<Record<string, string>>, string]>([
  [
    "a token that Zalo does not take",
    async () => ({ ...botEnv(), ZALO_BOT_TOKEN: "145:other" }),
    "fault zaloBotToken",
  ],
  [
    "no webhook",
    async () => {
      platform.setWebhook("");
      return botEnv();
    },
    "fault zaloBotNoWebhook",
  ],
  [
    "a webhook that is elsewhere",
    async () => {
      platform.setWebhook("https://other.example.vn/hook");
      return botEnv();
    },
    "warning zaloBotWebhookElsewhere",
  ],
  [
    "a month that is nearly used up",
    async () => {
      const count = createMessageCount({ documents, channel: "zalo-bot", nowMs: Date.now });
      count.add(2_400);
      await count.keep();
      return botEnv();
    },
    "warning zaloBotMessages",
  ],
  [
    "a server that can't be reached",
    async () => ({ ...botEnv(), ZALO_BOT_API_BASE: "http://127.0.0.1:9" }),
    "fault zaloSilent",
  ],
])("the Zalo bot with %s", async (_what, envOf, finding) => {
  expect(await ask(await envOf())).toContain(finding);
});

test("an account that is well is said so, with what its windows are", async () => {
  await grant();
  const well = ["ok zaloOaGrantOk", "ok zaloOaPackageOk", "ok zaloOaFree"];
  expect(await ask(oaEnv(), "2026-06-01T08:00:00+07:00")).toEqual(well);
  const paying = { ...oaEnv(), ZALO_OA_PAID_MESSAGES: "on" };
  expect(await ask(paying, "2026-06-01T08:00:00+07:00")).toContain("ok zaloOaPaid");
});

test.each<[string, () => Promise<Record<string, string>>, string]>([
  ["no grant yet", async () => oaEnv(), "fault zaloOaNoGrant"],
  [
    "a dead grant",
    async () => {
      oa.grant.revoke();
      await grant();
      return oaEnv();
    },
    "fault zaloOaGrantDead",
  ],
  [
    "a grant of two months ago",
    async () => {
      await grant(Date.now() - 61 * 24 * 3_600_000);
      return oaEnv();
    },
    "warning zaloOaConsentOld",
  ],
  [
    "tokens that another key sealed",
    async () => {
      await grant();
      return { ...oaEnv(), SECRET_KEYS: `b:${Buffer.alloc(32, 4).toString("base64")}` };
    },
    "fault zaloOaSealed",
  ],
  [
    "a token that Zalo took back",
    async () => {
      await grant();
      oa.grant.spoilAccessToken();
      return oaEnv();
    },
    "fault zaloOaRefused",
  ],
  [
    "a package without messages",
    async () => {
      await grant();
      oa.setVariant({ hasMessages: false });
      return oaEnv();
    },
    "warning zaloOaPackage",
  ],
  [
    "a template but nothing to send it by",
    async () => {
      await grant();
      return { ...oaEnv(), ZALO_OA_TEMPLATE_ID: "7895417a7d3f" };
    },
    "warning zaloOaNoZca",
  ],
  [
    "a server that can't be reached",
    async () => {
      await grant();
      return { ...oaEnv(), ZALO_OA_API_BASE: "http://127.0.0.1:9" };
    },
    "fault zaloSilent",
  ],
])("an Official Account with %s", async (_what, envOf, finding) => {
  expect(await ask(await envOf())).toContain(finding);
});

test.each([
  ["soon", "2026-12-10T08:00:00+07:00", "warning zaloOaPackageEnds"],
  ["past", "2027-01-02T08:00:00+07:00", "fault zaloOaPackageEnds"],
])("a package whose end is %s", async (_when, now, finding) => {
  await grant();
  expect(await ask(oaEnv(), now)).toContain(finding);
});

test("the same is said in the log at the start, in plain words and without a secret", async () => {
  const lines: string[] = [];
  const log = pino({ level: "info" }, { write: (line: string) => lines.push(line) });
  const env = { ...botEnv(), ...oaEnv() };
  await tellChannels(
    {
      settings: { serve: readSettings(serveSettingsSchema, env) },
      store: { open: async () => documents },
      ...{ now: () => DateTime.now(), nowMs: Date.now, timeoutMs: 1_000, messages: messagesIn("vi") },
    },
    log,
  );
  const text = lines.join("");
  expect(text).toContain("Zalo (Bot): thẻ của bot dùng được.");
  expect(text).toContain("chạy npm run zalo:grant");
  for (const name of ["ZALO_BOT_TOKEN", "ZALO_BOT_SECRET", "ZALO_OA_APP_SECRET", "SECRET_KEYS"])
    expect(text).not.toContain(env[name as keyof typeof env]);
});
