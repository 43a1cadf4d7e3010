import { expect, test } from "vitest";
import { judgeSettings, serveSettingsSchema } from "../../../src/config.ts";
import { doctorSettingsSchema } from "../../../src/config-doctor.ts";
import { settingProblem } from "../../../src/messages/vi/setting-problems.ts";

const well = {
  MICROSOFT_APP_ID: "app",
  MICROSOFT_APP_TENANT_ID: "tenant",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "s3cret-value",
  DATA_FILE: "thidua.sqlite",
};
const emulator = { STORE: "cosmos", COSMOS_ENDPOINT: "http://127.0.0.1:8081" };
const account = { STORE: "cosmos", COSMOS_ENDPOINT: "https://name.documents.azure.com" };
const zalo = { ZALO_BOT_TOKEN: "1459232241:abc", ZALO_BOT_SECRET: "long-enough" };

test.each<[name: string, env: Readonly<Record<string, string>>, told: string]>([
  ["MICROSOFT_APP_TYPE", { MICROSOFT_APP_TYPE: "MultiTenant" }, "một trong: SingleTenant, UserAssignedMSI"],
  ["MICROSOFT_APP_PASSWORD", { MICROSOFT_APP_TYPE: "UserAssignedMSI" }, "khi dùng UserAssignedMSI"],
  ["MICROSOFT_APP_PASSWORD", { MICROSOFT_APP_PASSWORD: "/run/secrets/app" }, "đường dẫn của một tệp"],
  ["MICROSOFT_APP_PASSWORD", { MICROSOFT_APP_PASSWORD: "@Microsoft.KeyVault(x)" }, "tham chiếu Key Vault"],
  ["COSMOS_KEY_FILE", { COSMOS_KEY_FILE: "/run/key" }, "đặt thẳng giá trị vào COSMOS_KEY"],
  ["MICROSOFT_APP_PASSWORD_EXPIRES", { MICROSOFT_APP_PASSWORD_EXPIRES: "mai" }, "như 31/12/2027 hoặc"],
  ["STORE", { STORE: "sqlite" }, "embedded hoặc cosmos"],
  ["COSMOS_ENDPOINT", { ...emulator, COSMOS_ENDPOINT: "name" }, "như https://name.documents.azure.com"],
  ["COSMOS_KEY", { ...account, COSMOS_KEY: "YWJj" }, "bản giả lập; Azure nhận ra"],
  ["COSMOS_CONSISTENCY", { ...account, COSMOS_CONSISTENCY: "any" }, "được là any"],
  ["PORT", { PORT: "nhà" }, "phải là một số"],
  ["PORT", { PORT: "80.5" }, "số nguyên"],
  ["PORT", { PORT: "-1" }, "nhỏ hơn 0"],
  ["PORT", { PORT: "70000" }, "lớn hơn 65535"],
  ["LOG_LEVEL", { LOG_LEVEL: "loud" }, "một trong: fatal, error"],
  ["OTEL_EXPORTER_OTLP_ENDPOINT", { OTEL_EXPORTER_OTLP_ENDPOINT: "there" }, "như http://127.0.0.1:4318"],
  ["ZALO_BOT_TOKEN", { ...zalo, ZALO_BOT_TOKEN: "abc" }, "thẻ của bot, dạng 12345689:abc-xyz"],
  ["ZALO_BOT_SECRET", { ...zalo, ZALO_BOT_SECRET: "abc" }, "ít nhất 8 ký tự"],
  ["ZALO_BOT_SECRET", { ...zalo, ZALO_BOT_SECRET: "x".repeat(300) }, "nhiều nhất 256 ký tự"],
  ["ZALO_BOT_API_BASE", { ...zalo, ZALO_BOT_API_BASE: "http://elsewhere" }, "địa chỉ https"],
])("what is wrong with %s is said in Vietnamese: %o", (name, env, told) => {
  const given = { ...well, ...env };
  const faults = [serveSettingsSchema, doctorSettingsSchema].flatMap(
    (schema) => judgeSettings<unknown>(schema, given).faults,
  );
  const problems = faults.flatMap((one) => (one.name === name && one.problem ? [one.problem] : []));
  expect(problems.length, JSON.stringify(faults)).toBeGreaterThan(0);
  for (const problem of problems) expect(settingProblem(problem)).toContain(told);
});

test("what no wording is known for is told as it came", () => {
  expect(settingProblem("is odd")).toBe("is odd");
});
