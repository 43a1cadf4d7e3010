import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import { createServer, plugins, type Request, type Response } from "restify";
import type { TeamsOutside } from "../../../src/channels/teams/outside.ts";
import { knownIssuersCount } from "./known-issuers.ts";

// The stack as its documentation shows it, with nothing of ours in it: proof of what the guards are for.
const { appId, outside, botToken } = JSON.parse(process.argv[2] ?? "{}") as {
  appId?: string;
  outside?: TeamsOutside;
  botToken?: string;
};

const endpoints = outside && {
  ToChannelFromBotLoginUrl: outside.loginUrl,
  ToChannelFromBotOAuthScope: outside.audience,
  ToBotFromChannelTokenIssuer: outside.issuer,
  OAuthUrl: outside.audience,
  ToBotFromChannelOpenIdMetadataUrl: outside.openIdMetadataUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: outside.emulatorMetadataUrl,
  CallerId: "urn:botframework:azure",
  ValidateAuthority: true,
};
const credentials =
  appId === undefined
    ? undefined
    : {
        isValidAppId: async (id: string) => id === appId,
        isAuthenticationDisabled: async () => false,
        createCredentials: async () => ({
          signRequest: async <Signed extends { headers: { set: (name: string, value: string) => void } }>(
            request: Signed,
          ) => {
            request.headers.set("authorization", `Bearer ${botToken}`);
            return request;
          },
        }),
      };
const authentication = new ConfigurationBotFrameworkAuthentication(
  endpoints ?? {},
  credentials as ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1],
);
const adapter = new CloudAdapter(authentication);
const server = createServer();
server.use(plugins.bodyParser({ maxBodySize: 256 * 1024 }));

let turns = 0;
server.post("/api/messages", async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context) => {
    turns += 1;
    if (context.activity.text === "echo") await context.sendActivity("echo");
  });
});
server.get("/state", async (_request: Request, response: Response) => {
  response.send(200, { turns, issuers: knownIssuersCount(), rssBytes: process.memoryUsage().rss });
});
server.listen(0, "127.0.0.1", () => process.stdout.write(`port ${server.address().port}\n`));
