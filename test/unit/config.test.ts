import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { packageSettingsSchema } from "../../infra/teams-package/package-settings.ts";
import { demoSettingsSchema, readSettings, serveSettingsSchema } from "../../src/config.ts";
import { doctorSettingsSchema } from "../../src/config-doctor.ts";
import { storeCreateSettingsSchema, storeSettingsSchema } from "../../src/config-store.ts";
import { zaloBotIn } from "../../src/config-zalo-bot.ts";
import { reveal, secretOf } from "../../src/domain/secret.ts";

const complete = {
  DATA_FILE: "/data/thi-dua.sqlite",
  MICROSOFT_APP_ID: "app",
  MICROSOFT_APP_TENANT_ID: "tenant",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "s3cret-value",
};

const serveWith = (changes: Record<string, string | undefined>) => () =>
  readSettings(serveSettingsSchema, { ...complete, ...changes });

describe("production", () => {
  test("takes what is complete", () => {
    expect(serveWith({ ALLOWED_TENANTS: "a, b," })()).toMatchObject({
      PORT: 3978,
      HOST: "0.0.0.0",
      ALLOWED_TENANTS: ["a", "b"],
      EXTRA_SERVICE_HOSTS: [],
    });
  });

  test.each(Object.keys(complete))("refuses to start without %s, and with an empty one", (name) => {
    expect(serveWith({ [name]: undefined })).toThrow(name);
    expect(serveWith({ [name]: "  " })).toThrow(`${name}: is not set`);
  });

  test("names everything that is missing at once", () => {
    expect(() => readSettings(serveSettingsSchema, {})).toThrow(
      /MICROSOFT_APP_ID[\s\S]*MICROSOFT_APP_TYPE[\s\S]*DATA_FILE/,
    );
  });

  test("knows no multi-tenant mode", () => {
    expect(serveWith({ MICROSOFT_APP_TYPE: "MultiTenant" })).toThrow("MICROSOFT_APP_TYPE");
  });

  test("takes a managed identity only without a secret", () => {
    expect(serveWith({ MICROSOFT_APP_TYPE: "UserAssignedMSI" })).toThrow("MICROSOFT_APP_PASSWORD");
    expect(
      serveWith({ MICROSOFT_APP_TYPE: "UserAssignedMSI", MICROSOFT_APP_PASSWORD: "" })().MICROSOFT_APP_TYPE,
    ).toBe("UserAssignedMSI");
  });

  test("keeps a secret so that it is shown nowhere, and revealed where it is handed over", () => {
    const settings = serveWith({})();
    expect(JSON.stringify(settings)).not.toContain("s3cret");
    expect(reveal(settings.MICROSOFT_APP_PASSWORD ?? secretOf(""))).toBe("s3cret-value");
  });

  test.each([
    [
      "a Key Vault reference that nobody resolved",
      { MICROSOFT_APP_PASSWORD: "@Microsoft.KeyVault(SecretUri=https://s3cret.vault.azure.net/x)" },
      "MICROSOFT_APP_PASSWORD: is a Key Vault reference that nobody has resolved",
    ],
    [
      "the place of a file in the place of the secret",
      { MICROSOFT_APP_PASSWORD: " /run/secrets/s3cret" },
      "MICROSOFT_APP_PASSWORD: is the place of a file",
    ],
    [
      "the place of a file on Windows in the place of the secret",
      { MICROSOFT_APP_PASSWORD: "C:\\s3cret.txt" },
      "MICROSOFT_APP_PASSWORD: is the place of a file",
    ],
    [
      "a file of a secret",
      { MICROSOFT_APP_PASSWORD: undefined, MICROSOFT_APP_PASSWORD_FILE: "/run/s3cret" },
      "MICROSOFT_APP_PASSWORD_FILE: is not read; hand the secret over as MICROSOFT_APP_PASSWORD itself",
    ],
    ["a file beside the secret", { COSMOS_KEY_FILE: "/run/s3cret" }, "COSMOS_KEY_FILE: is not read"],
  ])("refuses %s, and says what to do", (_what, changes, said) => {
    expect(serveWith(changes)).toThrow(said);
    expect(serveWith(changes)).not.toThrow("s3cret");
  });

  test("is connected to a Zalo bot by its token and secret, both or neither", () => {
    const [token, secret] = ["1459232241:s3cret-abc", "s3cret-of-the-webhook"];
    expect(zaloBotIn(serveWith({})())).toBeUndefined();
    const settings = serveWith({ ZALO_BOT_TOKEN: token, ZALO_BOT_SECRET: secret })();
    expect(zaloBotIn(settings)?.apiBase).toBe("https://bot-api.zaloplatforms.com");
    expect(JSON.stringify(settings)).not.toContain("s3cret");
    expect(serveWith({ ZALO_BOT_TOKEN: token })).toThrow("ZALO_BOT_SECRET: is not set");
    expect(serveWith({ ZALO_BOT_SECRET: secret })).toThrow("ZALO_BOT_TOKEN: is not set");
    expect(serveWith({ ZALO_BOT_TOKEN_FILE: "/run/x" })).toThrow("ZALO_BOT_TOKEN_FILE: is not read");
  });

  test.each([
    ["ZALO_BOT_TOKEN", "s3cret", "is a bot's token"],
    ["ZALO_BOT_TOKEN", "1:s3cret/x", "is a bot's token"],
    ["ZALO_BOT_SECRET", "s3cret", "at least 8"],
    ["ZALO_BOT_SECRET", "s3cret".repeat(50), "at most 256"],
    ["ZALO_BOT_API_BASE", "http://s3cret.vn", "is an https address"],
    ["ZALO_BOT_API_BASE", "https://a.vn/?x=s3cret", "is an https address"],
    ["ZALO_BOT_API_BASE", "s3cret", "is an https address"],
  ])("refuses %s that can't be right, without saying it", (name, value, said) => {
    expect(serveWith({ [name]: value })).toThrow(said);
    expect(serveWith({ [name]: value })).not.toThrow("s3cret");
  });

  test("takes another place of the Zalo Bot Platform, without the slash at its end", () => {
    const changes = {
      ZALO_BOT_TOKEN: "1:a",
      ZALO_BOT_SECRET: "12345678",
      ZALO_BOT_API_BASE: "https://bot-api.zapps.me/",
    };
    expect(zaloBotIn(serveWith(changes)())?.apiBase).toBe("https://bot-api.zapps.me");
  });

  test("never says a value", () => {
    const spoken = () => {
      try {
        serveWith({ MICROSOFT_APP_TYPE: "s3cret-type", PORT: "s3cret-port" })();
      } catch (error) {
        return String(error);
      }
      return "";
    };
    expect(spoken()).toContain("PORT");
    expect(spoken()).not.toContain("s3cret");
  });
});

describe("the store", () => {
  const cosmos = { STORE: "cosmos", COSMOS_ENDPOINT: "https://office.documents.azure.com:443/" };
  const emulator = { STORE: "cosmos", COSMOS_ENDPOINT: "http://127.0.0.1:8081", COSMOS_KEY: "a2V5" };
  const read = (env: Record<string, string>) => () => readSettings(storeSettingsSchema, env);

  test("is a file, where nothing else is said", () => {
    expect(read({ DATA_FILE: "a.db" })()).toEqual({ STORE: "embedded", DATA_FILE: "a.db" });
    expect(read({})).toThrow("DATA_FILE: is not set");
    expect(read({ STORE: "redis" })).toThrow("STORE: is embedded or cosmos");
  });

  test("is an account in Azure, that knows the bot by its identity", () => {
    expect(read(cosmos)()).toMatchObject({
      COSMOS_DATABASE: "thidua",
      COSMOS_CONTAINER: "documents",
      COSMOS_CONSISTENCY: "Strong",
    });
    expect(read({ STORE: "cosmos" })).toThrow("COSMOS_ENDPOINT: is not set");
    expect(read({ ...cosmos, COSMOS_ENDPOINT: "ftp://a" })).toThrow("COSMOS_ENDPOINT: is an address");
  });

  test("takes a key and a weaker consistency from an emulator alone", () => {
    expect(read({ ...emulator, COSMOS_CONSISTENCY: "any" })()).toMatchObject({ COSMOS_CONSISTENCY: "any" });
    expect(read({ ...cosmos, COSMOS_KEY: "a2V5" })).toThrow("COSMOS_KEY: is for an emulator");
    expect(read({ ...cosmos, COSMOS_CONSISTENCY: "any" })).toThrow("COSMOS_CONSISTENCY: may be any with");
  });

  test("is made by command on an emulator alone", () => {
    expect(readSettings(storeCreateSettingsSchema, emulator)).toMatchObject({ COSMOS_DATABASE: "thidua" });
    const inAzure = { ...cosmos, COSMOS_KEY: "a2V5" };
    expect(() => readSettings(storeCreateSettingsSchema, inAzure)).toThrow("this command is for an emulator");
  });
});

describe("the demo", () => {
  test("needs nothing", () => {
    expect(readSettings(demoSettingsSchema, {})).toMatchObject({
      PORT: 3978,
      PLAYGROUND_PORT: 56_150,
      DATA_DIR: ".data",
    });
  });

  test("plays a moment that exists", () => {
    expect(readSettings(demoSettingsSchema, { NOW: "2022-06-20T08:00" }).NOW).toBe("2022-06-20T08:00");
    expect(() => readSettings(demoSettingsSchema, { NOW: "2022-02-30" })).toThrow("NOW");
  });
});

test(".env.example names every setting, and no other", () => {
  const file = readFileSync(resolve(import.meta.dirname, "../../.env.example"), "utf8");
  const named = file.match(/^[A-Z_]+(?==)/gm)?.toSorted();
  const known = new Set([
    ...Object.keys(serveSettingsSchema.def.left.shape),
    ...storeSettingsSchema.options.flatMap(({ shape }) => Object.keys(shape)),
    ...Object.keys(demoSettingsSchema.shape),
    ...Object.keys(packageSettingsSchema.shape),
    ...Object.keys(doctorSettingsSchema.shape),
  ]);
  expect(named).toEqual([...known].toSorted());
});
