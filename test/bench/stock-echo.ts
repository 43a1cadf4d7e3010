import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from "botbuilder";
import { createServer, plugins, type Request, type Response } from "restify";
import { reportTo } from "./child.ts";

/** The echo bot of botbuilder's samples as it stands there: restify, its body parser, a plain CloudAdapter. */
const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
const server = createServer();
server.use(plugins.bodyParser());
server.post("/api/messages", async (request: Request, response: Response) => {
  await adapter.process(request, response, async (context: TurnContext) => {
    if (context.activity.type === "message") await context.sendActivity(`Echo: ${context.activity.text}`);
  });
});
server.listen(0, "127.0.0.1", () => reportTo(process, (server.address() as { port: number }).port));
