import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { startOaOffice } from "../support/zalo-oa/start-oa-office.ts";

/** A server that takes events: the bot, whose every turn takes 20 s, or a bare handler. Tells its port, then its CPU time. */
const [mode, turnMs = "20000"] = process.argv.slice(2);

const startBare = async (): Promise<number> => {
  const server = createServer((request, response) => {
    request.resume().once("end", () => response.end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
};

const startOurs = async (): Promise<number> => {
  const office = await startOaOffice({
    inMemory: false,
    budgets: () => ({ storeCallMs: 5_000 }),
    // A turn reads several documents one after the other.
    around: (documents) => ({
      ...documents,
      get: async (partition, id) => {
        if (id !== "inbox") await new Promise((resolve) => setTimeout(resolve, Number(turnMs) / 8));
        return documents.get(partition, id);
      },
    }),
  });
  return Number(new URL(office.bots[0].url).port);
};

const port = await (mode === "bare" ? startBare() : startOurs());
process.on("message", () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000 });
});
process.send?.({ port });
