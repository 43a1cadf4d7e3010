import { afterEach, beforeEach, expect, test } from "vitest";
import { type Connector, startConnector } from "../support/teams/connector.ts";

let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

const call = (method: string, path: string, body: unknown): Promise<Response> =>
  fetch(`${connector.serviceUrl}v3/conversations/${path}`, {
    method,
    headers: { "content-type": "application/json", authorization: "Bearer x" },
    body: JSON.stringify(body),
  });
const says = (text: string) => ({ type: "message", text, attachments: [{ content: { title: text } }] });
const seen = (conversation: string) =>
  connector.messagesOf(conversation).map(({ card, edits }) => [card?.["title"], edits]);

test("shows each conversation as its person sees it, edits applied", async () => {
  const { id } = (await (await call("POST", "a%3A1/activities", says("một"))).json()) as { id: string };
  expect((await call("POST", `a%3A1/activities/${id}`, says("hai"))).status).toBe(201);
  expect((await call("POST", "b/activities", says("ba"))).status).toBe(201);
  expect((await call("PUT", `a%3A1/activities/${id}`, says("một nữa"))).status).toBe(200);
  expect((await call("PUT", "b/activities/m-none", says("x"))).status).toBe(404);
  expect([seen("a:1"), seen("b"), seen("c")]).toEqual([
    [
      ["một nữa", 1],
      ["hai", 0],
    ],
    [["ba", 0]],
    [],
  ]);
  expect(connector.requests.map(({ method }) => method)).toEqual(["POST", "POST", "POST", "PUT", "PUT"]);
  expect(connector.requests[0]).toMatchObject({ authorization: "Bearer x", body: says("một") });
});

test("meets one request with one fault, before or after it took the message", async () => {
  connector.failNext(
    { is: "status", when: "before", status: 429, headers: { "retry-after": "3" } },
    { is: "status", when: "after", status: 500 },
    { is: "reset", when: "after" },
  );
  const throttled = await call("POST", "a/activities", says("không"));
  expect([throttled.status, throttled.headers.get("retry-after")]).toEqual([429, "3"]);
  expect((await call("POST", "a/activities", says("một"))).status).toBe(500);
  await expect(call("POST", "a/activities", says("hai"))).rejects.toThrow();
  expect((await call("POST", "a/activities", says("ba"))).status).toBe(201);
  expect(seen("a").map(([title]) => title)).toEqual(["một", "hai", "ba"]);
});

test("waits for what is to come, and says when it does not", async () => {
  const arrived = connector.until(() => seen("a").length === 2);
  await call("POST", "a/activities", says("một"));
  await call("POST", "a/activities", says("hai"));
  await arrived;
  await expect(connector.until(() => false, 50)).rejects.toThrow("not so within 50 ms");
});
