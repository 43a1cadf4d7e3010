import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ConfigurationServiceClientCredentialFactory } from "botbuilder";
import { afterEach, expect, test, vi } from "vitest";
import { configurationOf, createCredentials } from "../../src/channels/teams/credentials.ts";
import { publicCloud } from "../../src/channels/teams/outside.ts";
import type { TeamsSettings } from "../../src/channels/teams/settings.ts";
import { secretOf } from "../../src/domain/secret.ts";
import { tenantId } from "../support/teams/activities.ts";
import { appId } from "../support/teams/auth-harness.ts";

afterEach(() => vi.unstubAllEnvs());

const settings = (credential: (TeamsSettings & { mode: "production" })["credential"]) =>
  ({ mode: "production", appId, tenantId, credential, allowedTenants: [tenantId] }) as const;
const { audience, loginUrl } = publicCloud;

test("an app of one tenant asks that tenant for its token, never Microsoft's tenant of bots of many", async () => {
  const configuration = configurationOf(settings({ type: "secret", secret: secretOf("s") }));
  expect(configuration).toMatchObject({ MicrosoftAppType: "SingleTenant", MicrosoftAppTenantId: tenantId });
  const factory = new ConfigurationServiceClientCredentialFactory(configuration);
  const credentials = await factory.createCredentials(appId, audience, loginUrl, true);
  expect(credentials).toMatchObject({ oAuthEndpoint: `https://login.microsoftonline.com/${tenantId}` });

  const stock = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: "s",
  });
  const ofMany = await stock.createCredentials(appId, audience, loginUrl, true);
  expect(ofMany).toMatchObject({ oAuthEndpoint: "https://login.microsoftonline.com/botframework.com" });
});

test("a managed identity gets its token from the machine, without a secret, once for all who wait", async () => {
  const asked: string[] = [];
  const exp = Math.floor(Date.now() / 1000) + 86_400;
  const token = `head.${Buffer.from(JSON.stringify({ exp })).toString("base64url")}.sign`;
  const machine = createServer((request, response) => {
    asked.push(`${request.headers["x-identity-header"]} ${request.url}`);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ access_token: token, expires_on: String(exp), token_type: "Bearer" }));
  });
  await new Promise<void>((resolve) => machine.listen(0, "127.0.0.1", resolve));
  vi.stubEnv("IDENTITY_ENDPOINT", `http://127.0.0.1:${(machine.address() as AddressInfo).port}/msi/token`);
  vi.stubEnv("IDENTITY_HEADER", "of-this-machine");

  const identity = settings({ type: "managedIdentity" });
  expect(configurationOf(identity)).not.toHaveProperty("MicrosoftAppPassword");
  const credentials = createCredentials(identity, publicCloud, Date.now);
  expect(await Promise.all([credentials.token(), credentials.token()])).toEqual([token, token]);
  expect(await credentials.token()).toBe(token);
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/^of-this-machine /);
  const query = new URL(asked[0]?.split(" ")[1] ?? "", "http://x").searchParams;
  expect([query.get("client_id"), query.get("resource")]).toEqual([appId, audience]);
  machine.closeAllConnections();
  machine.close();
});
