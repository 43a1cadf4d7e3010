import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type AuthHarness, createAuthHarness } from "../support/teams/auth-harness.ts";
import { type StartedBot, startBot } from "../support/teams/bot.ts";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { memberOf } from "../support/teams/member-of.ts";

let harness: AuthHarness;
let connector: Connector;
let bot: StartedBot;
beforeEach(async () => {
  vi.spyOn(console, "error").mockReturnValue();
  [harness, connector] = await Promise.all([createAuthHarness(), startConnector()]);
  const outside = { ...harness.outside, mayServe: (url: string) => url === connector.serviceUrl };
  bot = await startBot({ settings: harness.settings, outside });
});
afterEach(() => Promise.all([bot.close(), harness.close(), connector.close()]));

const reference = () => ({
  serviceUrl: connector.serviceUrl,
  conversationId: "a:tam",
  botId: "28:thi-dua",
  userId: "29:tam",
});
const says = (more = {}) => {
  const person = { serviceUrl: connector.serviceUrl, userId: "29:tam", aadObjectId: "tam" };
  connector.setMember("29:tam", memberOf(person, "tam@soct.gov.vn", more));
};

test("the account is what the service says, with the bot's own token", async () => {
  says({ userPrincipalName: "TamLT@soct.gov.vn" });
  expect(await bot.channel.accountOf?.(reference())).toEqual({
    userId: "tam",
    name: "Lê Thị Tâm",
    emails: ["tamlt@soct.gov.vn", "tam@soct.gov.vn"],
  });
  expect(connector.requests[0]?.authorization).toBe(`Bearer ${harness.botToken}`);
});

test("of a tenant that is not allowed nobody is known, though nothing says where they wrote from", async () => {
  says({ tenantId: "22222222-0000-0000-0000-000000000000" });
  expect(await bot.channel.accountOf?.(reference())).toBeUndefined();
});

test.each([
  [
    "a service that is not Teams",
    { conversationId: "a", botId: "b", userId: "29:tam", serviceUrl: "http://127.0.0.1:1/" },
  ],
  ["nothing that can be read", { conversationId: 1 }],
])("%s is not asked", async (_what, of) => {
  expect(await bot.channel.accountOf?.(of)).toBeUndefined();
  expect(connector.requests).toEqual([]);
});
