import { afterEach, beforeEach, expect, test } from "vitest";
import { type Connector, startConnector } from "../support/teams/connector.ts";
import { refusals } from "../support/teams/connector-faults.ts";
import { createLimits } from "../support/teams/connector-limits.ts";

let connector: Connector;
beforeEach(async () => {
  connector = await startConnector();
});
afterEach(() => connector.close());

const call = (method: string, path: string, body: unknown): Promise<Response> =>
  fetch(`${connector.serviceUrl}v3/conversations${path === "" ? "" : `/${path}`}`, {
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

const codeOf = async (response: Response) => {
  const { error } = (await response.json()) as { error: { code?: string } };
  return [response.status, error.code];
};

test("refuses a person's chat in each documented way, until it is lifted", async () => {
  const ways = ["blockedByUser", "notInRoster", "disabledByAdmin", "writesBlocked", "forbidden"] as const;
  const codes = [];
  for (const way of ways) {
    connector.refuse("a:1", refusals[way]);
    codes.push(await codeOf(await call("POST", "a%3A1/activities", says("không"))));
  }
  expect(codes).toEqual([
    [403, "ConversationBlockedByUser"],
    [403, "BotNotInConversationRoster"],
    [403, "BotDisabledByAdmin"],
    [403, "MessageWritesBlocked"],
    [403, undefined],
  ]);
  expect((await call("POST", "b/activities", says("khác"))).status).toBe(201);
  connector.refuse("a:1", undefined);
  expect((await call("POST", "a%3A1/activities", says("lại"))).status).toBe(201);
});

test("does not know the bot anywhere while it says so", async () => {
  connector.refuse("everywhere", refusals.notRegistered);
  expect(await codeOf(await call("POST", "a/activities", says("không")))).toEqual([401, "BotNotRegistered"]);
  connector.refuse("everywhere", undefined);
  expect((await call("POST", "a/activities", says("được"))).status).toBe(201);
});

test("takes a message of a hundred kilobytes in UTF-16, and none larger", async () => {
  expect((await call("POST", "a/activities", says("đ".repeat(25_000)))).status).toBe(201);
  expect(await codeOf(await call("POST", "a/activities", says("đ".repeat(26_000))))).toEqual([
    413,
    "MessageSizeTooBig",
  ]);
});

test("opens the chat of whoever removed its history by their object id alone, as another", async () => {
  const open = async (id: string) =>
    ((await (await call("POST", "", { members: [{ id }] })).json()) as { id: string }).id;
  expect(await open("29:an")).toBe("a:an");
  const next = connector.removeHistory("29:an", "object-an");
  expect(await codeOf(await call("POST", "a%3Aan/activities", says("mất")))).toEqual([
    404,
    "ConversationNotFound",
  ]);
  expect([await open("29:an"), await open("object-an")]).toEqual(["a:an", next]);
  expect((await call("POST", `${encodeURIComponent(next)}/activities`, says("lại"))).status).toBe(201);
});

test("meets the next request to one conversation with a fault of its own", async () => {
  connector.failIn("a:1", refusals.preconditionFailed, refusals.unavailable(9));
  expect((await call("POST", "b/activities", says("khác"))).status).toBe(201);
  expect((await call("POST", "a%3A1/activities", says("không"))).status).toBe(412);
  const unavailable = await call("POST", "a%3A1/activities", says("không"));
  expect([unavailable.status, unavailable.headers.get("retry-after")]).toEqual([503, "9"]);
  expect((await call("POST", "a%3A1/activities", says("được"))).status).toBe(201);
  expect(connector.all().map(({ conversationId }) => conversationId)).toEqual(["b", "a:1"]);
});

test("keeps the documented limits by its own clock, and says when there is room again", async () => {
  let ms = 0;
  const limited = await startConnector({ nowMs: () => ms, isLimited: true });
  const send = async (to: string, count: number): Promise<readonly (readonly [number, string | null])[]> => {
    const answers = [];
    for (let one = 0; one < count; one++) {
      const response = await fetch(`${limited.serviceUrl}v3/conversations/${to}/activities`, {
        method: "POST",
        body: JSON.stringify(says("tin")),
      });
      answers.push([response.status, response.headers.get("retry-after")] as const);
    }
    return answers;
  };
  const took = (answers: readonly (readonly [number, string | null])[]) =>
    answers.filter(([status]) => status === 201).length;
  try {
    expect(await send("a", 8)).toEqual([...Array(7).fill([201, null]), [429, "1"]]);
    ms = 1_000;
    expect(await send("a", 3)).toEqual([
      [201, null],
      [429, "1"],
      [429, "1"],
    ]);
    for (ms = 2_000; ms < 30_000; ms += 500) await send("a", 2);
    expect(limited.messagesOf("a")).toHaveLength(60);
    expect(
      limited.messagesOf("a").every(({ atMs }, at, all) => (all[at + 8]?.atMs ?? 1e9) - atMs >= 2_000),
    ).toBe(true);
    ms = 100_000;
    let everywhere = 0;
    for (let one = 0; one < 60; one++) everywhere += took(await send(`c${one}`, 1));
    expect(everywhere).toBe(50);
    ms = 101_000;
    expect(took(await send("c59", 1))).toBe(1);
  } finally {
    await limited.close();
  }
});

test("takes no more than eighteen hundred messages an hour in one conversation", () => {
  let ms = 0;
  const limits = createLimits(() => ms);
  const take = () => limits.take({ tenantId: "t", threadId: "a", is: "write" });
  let taken = 0;
  for (; ms < 3_600_000; ms += 1_000) taken += Number(take() === 0);
  expect(taken).toBe(1_800);
  expect(take()).toBe(0);
});
