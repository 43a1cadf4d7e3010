import { expect, test } from "vitest";
import { serviceUrlRule } from "../../../src/channels/teams/service-url.ts";
import type { TeamsSettings } from "../../../src/channels/teams/settings.ts";

const production: TeamsSettings = {
  mode: "production",
  appId: "app",
  tenantId: "tenant",
  credential: { type: "managedIdentity" },
  allowedTenants: ["tenant"],
};
const extra = { ...production, extraServiceHosts: ["smba.infra.gcc.teams.microsoft.com"] };

test.each([
  ["https://smba.trafficmanager.net/apac/", true],
  ["https://SMBA.trafficmanager.net/apac/", true],
  ["http://smba.trafficmanager.net/apac/", false],
  ["https://smba.trafficmanager.net:8443/", false],
  ["https://smba.trafficmanager.net.evil.example/", false],
  ["https://smba.trafficmanager.net@evil.example/", false],
  ["https://user@smba.trafficmanager.net/", false],
  ["https://evil.example/smba.trafficmanager.net/", false],
  ["https://smba.infra.gcc.teams.microsoft.com/teams", false],
  ["https://127.0.0.1/", false],
  ["smba.trafficmanager.net", false],
  ["", false],
])("in production the bot's token may go to %s: %s", (url, may) => {
  expect(serviceUrlRule(production)(url)).toBe(may);
});

test("a host that the settings add is served, over https only", () => {
  const mayServe = serviceUrlRule(extra);
  expect(mayServe("https://smba.infra.gcc.teams.microsoft.com/teams")).toBe(true);
  expect(mayServe("http://smba.infra.gcc.teams.microsoft.com/teams")).toBe(false);
});

test.each([
  ["http://127.0.0.1:56150/_connector", true],
  ["http://localhost:56150/_connector", true],
  ["http://[::1]:56150/", true],
  ["https://smba.trafficmanager.net/apac/", false],
  ["http://127.0.0.1.evil.example/", false],
  ["http://10.0.0.1/", false],
  ["http://169.254.169.254/metadata", false],
  ["file:///etc/passwd", false],
])("in the demo replies may go to %s: %s", (url, may) => {
  expect(serviceUrlRule({ mode: "demo" })(url)).toBe(may);
});
