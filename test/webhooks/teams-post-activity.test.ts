import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { createPostActivity } from "../../src/channels/teams/post-activity.ts";
import { outcomeOfError } from "../../src/channels/teams/send-outcome.ts";

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const listen = async (server: Server): Promise<string> => {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

const posting = (serviceUrl: string) => ({
  ...{ serviceUrl, conversationId: "19:a/b@thread.tacv2;messageid=1", activity: { type: "message" } },
  token: "the-token",
});

test("a conversation's id is one part of the address, below whatever path the service has", async () => {
  const seen: unknown[] = [];
  const url = await listen(
    createServer((request, response) => {
      const { method, url: path, headers } = request;
      seen.push([method, path, headers.authorization, headers["content-type"]]);
      request.resume().once("end", () => response.writeHead(201).end('{"id":"m-1"}'));
    }),
  );
  const post = createPostActivity(1_000);
  expect(await post(posting(`${url}/apac/tenant`))).toBe("m-1");
  expect(await post({ ...posting(`${url}/apac/`), messageId: "1:2/3", isTargeted: true })).toBe("m-1");
  const json = "application/json; charset=utf-8";
  const conversation = "19%3Aa%2Fb%40thread.tacv2%3Bmessageid%3D1";
  expect(seen).toEqual([
    ["POST", `/apac/tenant/v3/conversations/${conversation}/activities`, "Bearer the-token", json],
    [
      "PUT",
      `/apac/v3/conversations/${conversation}/activities/1%3A2%2F3?isTargetedActivity=true`,
      "Bearer the-token",
      json,
    ],
  ]);
});

test("a fault is named by its code wherever it stands, and an answer without end is not kept", async () => {
  let answer = "";
  const url = await listen(
    createServer((request, response) => {
      request.resume().once("end", () => response.writeHead(answer === "" ? 200 : 403).end(answer));
    }),
  );
  const post = createPostActivity(1_000);
  expect(await post(posting(url))).toBeUndefined();
  for (const body of ['{"error":{"code":"A"}}', '{"code":"A"}']) {
    answer = body;
    await expect(post(posting(url))).rejects.toMatchObject({ statusCode: 403, code: "A" });
  }
  answer = `{"code":"A","message":"${"x".repeat(1_000_000)}"}`;
  await expect(post(posting(url))).rejects.toMatchObject({ statusCode: 403, code: undefined });
});

test("the way to Teams leads through the proxy that the environment names, that on this machine does not", async () => {
  const asked: unknown[] = [];
  const proxy = createServer((_request, response) => response.writeHead(500).end());
  proxy.on("connect", (request, socket) => {
    asked.push(request.url);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  const proxyUrl = await listen(proxy);
  const url = await listen(
    createServer((request, response) => request.resume().once("end", () => response.end("{}"))),
  );
  const post = createPostActivity(1_000, { HTTPS_PROXY: proxyUrl, HTTP_PROXY: proxyUrl });
  const error = await post(posting("https://smba.trafficmanager.net/apac/")).catch(
    (thrown: unknown) => thrown,
  );
  expect(outcomeOfError(error, 0)).toEqual({ is: "throttled", retryAfterMs: undefined });
  expect(asked).toEqual(["smba.trafficmanager.net:443"]);
  await post(posting(url));
  expect(asked).toHaveLength(1);
});
