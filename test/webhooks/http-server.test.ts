import { connect } from "node:net";
import { pino } from "pino";
import { afterEach, expect, test } from "vitest";
import {
  createHttpServer,
  type HttpServer,
  type HttpServerSettings,
} from "../../src/http/create-http-server.ts";
import type { Route, RouteRequest } from "../../src/http/route.ts";
import { rawRequest } from "../support/teams/raw-request.ts";

let server: HttpServer | undefined;
afterEach(() => server?.close(0));

const log = pino({ level: "silent" });
const start = async (receive: Route["receive"], settings: Partial<HttpServerSettings> = {}) => {
  const routes = [{ path: "/api/messages", receive }];
  server = createHttpServer({ routes, health: async () => true, log, ...settings });
  const { port } = await server.listen(0, "127.0.0.1");
  return { port, origin: `http://127.0.0.1:${port}`, url: `http://127.0.0.1:${port}/api/messages` };
};
const ok: Route["receive"] = async () => ({ status: 200 });
const json = { "content-type": "application/json" };
const post = (url: string, body: string, headers: Record<string, string> = json) =>
  fetch(url, { method: "POST", headers, body });
const statusLine = ({ said }: { said: string }): string | undefined => said.split("\r\n")[0];

test("a route gets the body parsed and as it came, and its answer goes back as JSON", async () => {
  const seen: RouteRequest[] = [];
  const { url } = await start(async (request) => {
    seen.push(request);
    return { status: 201, body: { chào: "anh" } };
  });
  const body = '{ "họ tên":"Nguyễn Văn A" }';
  const response = await post(url, body, { "content-type": "Application/JSON; charset=utf-8", "x-own": "1" });
  expect([response.status, await response.json()]).toEqual([201, { chào: "anh" }]);
  expect(seen[0]?.body).toEqual({ "họ tên": "Nguyễn Văn A" });
  expect(seen[0]?.raw.toString()).toBe(body);
  expect(seen[0]?.headers["x-own"]).toBe("1");
});

test("keys that every object has already never reach a route", async () => {
  const bodies: unknown[] = [];
  const { url } = await start(async ({ body }) => {
    bodies.push(body);
    return { status: 200 };
  });
  await post(url, '{"__proto__":{"isAdmin":true},"a":{"constructor":1,"b":[{"\\u005f_proto__":2}]}}');
  await post(url, '{"length":{"toString":1,"valueOf":2,"hasOwnProperty":3}}');
  expect(JSON.stringify(bodies)).toBe('[{"a":{"b":[{}]}},{"length":{}}]');
});

test("an answer without a body has none, and nothing says what serves it", async () => {
  const { url } = await start(ok);
  const response = await post(url, "{}");
  expect([response.status, await response.text()]).toEqual([200, ""]);
  expect([...response.headers.keys()].sort()).toEqual(["connection", "content-length", "date", "keep-alive"]);
});

test("a route that breaks is a bare 500, and the next request is served", async () => {
  let calls = 0;
  const { url } = await start(async () => {
    calls += 1;
    if (calls === 1) throw new Error("the store said no");
    return { status: 200 };
  });
  const response = await post(url, "{}");
  expect([response.status, await response.text()]).toEqual([500, ""]);
  expect((await post(url, "{}")).status).toBe(200);
});

test("an unknown path is a bare 404, a wrong method a bare 405", async () => {
  const { origin, url } = await start(ok);
  for (const [method, address, status] of [
    ["GET", `${origin}/`, 404],
    ["GET", `${origin}/api/messages/x`, 404],
    ["POST", `${origin}/api/notify`, 404],
    ["GET", `${origin}/<script>`, 404],
    ["GET", url, 405],
    ["PUT", url, 405],
    ["OPTIONS", url, 405],
    ["DELETE", url, 405],
  ] as const) {
    const response = await fetch(address, { method, headers: method === "POST" ? json : {} });
    expect([response.status, await response.text()], `${method} ${address}`).toEqual([status, ""]);
    expect(response.headers.get("server")).toBeNull();
  }
});

test("a body over the limit is refused, said or unsaid, and at the limit it is read", async () => {
  const { port, url } = await start(ok, { limits: { bodyBytes: 1000 } });
  const body = (length: number): string => JSON.stringify("x".repeat(length - 4).split("//")).padEnd(length);
  expect((await post(url, body(1000))).status).toBe(200);
  const head = "POST /api/messages HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\n";
  const said = await rawRequest(port, `${head}content-length: 1001\r\n\r\n`);
  expect(statusLine(said)).toBe("HTTP/1.1 413 Payload Too Large");
  const chunk = `fa\r\n${"x".repeat(250)}\r\n`;
  const unsaid = await rawRequest(port, `${head}transfer-encoding: chunked\r\n\r\n${chunk.repeat(5)}`);
  expect([statusLine(unsaid), unsaid.isClosed]).toEqual(["HTTP/1.1 413 Payload Too Large", true]);
});

test("JSON deeper than the limit is refused, at the limit it is read", async () => {
  const { url } = await start(ok, { limits: { jsonDepth: 5 } });
  const nested = (levels: number): string => "[".repeat(levels) + "]".repeat(levels);
  expect((await post(url, nested(5))).status).toBe(200);
  expect((await post(url, nested(6))).status).toBe(400);
});

test("bytes that are no UTF-8 are refused", async () => {
  const { port } = await start(ok);
  const head =
    "POST /api/messages HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\ncontent-length: 5\r\n\r\n";
  const bytes = Buffer.concat([Buffer.from(`${head}["`), Buffer.from([0xff]), Buffer.from('"]')]);
  expect(statusLine(await rawRequest(port, bytes))).toBe("HTTP/1.1 400 Bad Request");
});

test("health says no more than a status: alive by itself, ready while the store answers", async () => {
  let health = async (): Promise<boolean> => true;
  const { origin } = await start(ok, { health: () => health() });
  const look = async (path: string) => {
    const response = await fetch(`${origin}${path}`);
    return [response.status, await response.text()];
  };
  expect([await look("/healthz"), await look("/readyz")]).toEqual([
    [200, ""],
    [200, ""],
  ]);
  health = async () => false;
  expect([await look("/healthz"), await look("/readyz")]).toEqual([
    [200, ""],
    [503, ""],
  ]);
  health = () => Promise.reject(new Error("no store"));
  expect(await look("/readyz")).toEqual([503, ""]);
});

test("readiness asked for by many at once is checked once", async () => {
  let checks = 0;
  const { origin } = await start(ok, {
    health: async () => {
      checks += 1;
      await new Promise((resolve) => setTimeout(resolve, 100));
      return true;
    },
  });
  await Promise.all(Array.from({ length: 8 }, () => fetch(`${origin}/readyz`)));
  expect(checks).toBe(1);
});

test("more requests than may be answered at once are told to come back, and then served", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const { url } = await start(
    async () => {
      await held;
      return { status: 200 };
    },
    { limits: { inFlight: 3 } },
  );
  const first = [post(url, "{}"), post(url, "{}"), post(url, "{}")];
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await post(url, "{}")).status).toBe(503);
  release();
  expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200, 200]);
  expect((await post(url, "{}")).status).toBe(200);
});

test("many slow bodies keep out no request that comes whole, and give way to it, the oldest first", async () => {
  const { port, url } = await start(ok, { limits: { readAtOnce: 3, inFlight: 1 } });
  const head = "POST /api/messages HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\n";
  const slow = Array.from({ length: 3 }, async (_, index) => {
    await new Promise((resolve) => setTimeout(resolve, 40 * index));
    return rawRequest(port, `${head}content-length: 10\r\n\r\n{`, 700);
  });
  await new Promise((resolve) => setTimeout(resolve, 250));
  expect((await post(url, "{}")).status).toBe(200);
  const [oldest, ...others] = await Promise.all(slow);
  expect([statusLine(oldest ?? { said: "" }), oldest?.isClosed]).toEqual([
    "HTTP/1.1 408 Request Timeout",
    true,
  ]);
  expect(others.map(({ isClosed }) => isClosed)).toEqual([false, false]);
});

test("health is told however much is under way", async () => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const receive: Route["receive"] = async () => {
    await held;
    return { status: 200 };
  };
  const { origin, url } = await start(receive, { limits: { inFlight: 1 } });
  const first = post(url, "{}");
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect((await post(url, "{}")).status).toBe(503);
  expect((await fetch(`${origin}/readyz`)).status).toBe(200);
  release();
  expect((await first).status).toBe(200);
});

test("a head beyond 16 KB is refused, and so is one that says two lengths", async () => {
  const { port } = await start(ok);
  const head = "POST /api/messages HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\n";
  const long = await rawRequest(port, `${head}x-long: ${"x".repeat(17_000)}\r\n\r\n`);
  expect([long.said, long.isClosed]).toEqual([
    "HTTP/1.1 431 Request Header Fields Too Large\r\nConnection: close\r\n\r\n",
    true,
  ]);
  const twice = `${head}content-length: 2\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`;
  expect((await rawRequest(port, twice)).said).toBe("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
});

test("heads and bodies that come too slowly are cut off", async () => {
  const limits = { headersTimeoutMs: 200, requestTimeoutMs: 400, connectionsCheckMs: 50 };
  const { port } = await start(ok, { limits });
  const head = await rawRequest(port, "POST /api/messages HTTP/1.1\r\nHost: x\r\n", 2000);
  expect([statusLine(head), head.isClosed]).toEqual(["HTTP/1.1 408 Request Timeout", true]);
  const type = "content-type: application/json\r\ncontent-length: 10\r\n\r\n{";
  const body = await rawRequest(port, `POST /api/messages HTTP/1.1\r\nHost: x\r\n${type}`, 2000);
  expect(body.isClosed).toBe(true);
});

test("a connection beyond the limit is dropped", async () => {
  const { port } = await start(ok, { limits: { connections: 2 } });
  const held = [connect(port, "127.0.0.1"), connect(port, "127.0.0.1")];
  await new Promise((resolve) => setTimeout(resolve, 100));
  const third = await rawRequest(port, "GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n");
  expect([third.said, third.isClosed]).toEqual(["", true]);
  for (const socket of held) socket.destroy();
});

test("a caller who leaves before the answer breaks nothing", async () => {
  const { port, url } = await start(async () => {
    await new Promise((resolve) => setTimeout(resolve, 100));
    return { status: 200, body: { a: 1 } };
  });
  const head =
    "POST /api/messages HTTP/1.1\r\nHost: x\r\ncontent-type: application/json\r\ncontent-length: 2\r\n\r\n{}";
  await rawRequest(port, head, 30);
  await rawRequest(port, head.slice(0, -1), 30);
  await new Promise((resolve) => setTimeout(resolve, 150));
  expect((await post(url, "{}")).status).toBe(200);
});

test("closing lets an answer under way go out, and ends what takes longer", async () => {
  const answerIn =
    (ms: number): Route["receive"] =>
    async () => {
      await new Promise((resolve) => setTimeout(resolve, ms));
      return { status: 200 };
    };
  const quick = post((await start(answerIn(150))).url, "{}");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server?.close(1000);
  expect((await quick).status).toBe(200);
  const slow = post((await start(answerIn(5000))).url, "{}").catch(() => "ended");
  await new Promise((resolve) => setTimeout(resolve, 50));
  await server?.close(100);
  expect(await slow).toBe("ended");
});

test("a route open to anybody listens on this machine only", async () => {
  const open = createHttpServer({
    routes: [{ path: "/api/messages", loopbackOnly: true, receive: ok }],
    health: async () => true,
    log,
  });
  for (const host of ["0.0.0.0", "::", "192.0.2.1", ""]) {
    await expect(open.listen(0, host)).rejects.toThrow(/listen on 127.0.0.1/);
  }
});

test("a port that is taken is said", async () => {
  const { port } = await start(ok);
  const second = createHttpServer({ routes: [], health: async () => true, log });
  await expect(second.listen(port, "127.0.0.1")).rejects.toThrow(/EADDRINUSE/);
});
