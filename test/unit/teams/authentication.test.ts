import { expect, test } from "vitest";
import { createTeamsAuthentication } from "../../../src/channels/teams/authentication.ts";
import { Unauthorized } from "../../../src/channels/teams/unauthorized.ts";

const demo = () => createTeamsAuthentication({ mode: "demo" }, 1000);
const body = (serviceUrl: string) => ({ type: "message", channelId: "msteams", serviceUrl });

test("a service's client is made once, and the adapter gets the same", async () => {
  const authentication = demo();
  const url = "http://127.0.0.1:1/";
  const client = await authentication.connectorFor(url);
  expect(await authentication.connectorFor(url)).toBe(client);
  const { connectorFactory, claimsIdentity } = await authentication.authenticate("", body(url));
  expect(await connectorFactory?.create(url, "any")).toBe(client);
  expect(await authentication.connectorFor("http://127.0.0.1:2/")).not.toBe(client);
  const { forAdapter } = authentication;
  const tokens = await forAdapter.createUserTokenClient(claimsIdentity);
  expect(await forAdapter.createUserTokenClient(claimsIdentity)).toBe(tokens);
});

test("clients of services long not used are forgotten", async () => {
  const { connectorFor } = demo();
  const first = await connectorFor("http://127.0.0.1:1/");
  for (let port = 2; port <= 17; port += 1) await connectorFor(`http://127.0.0.1:${port}/`);
  expect(await connectorFor("http://127.0.0.1:1/")).not.toBe(first);
});

test("a client repeats nothing and follows no redirect", async () => {
  const client = await demo().connectorFor("http://127.0.0.1:1/");
  const { pipeline } = (
    client as unknown as { client: { pipeline: { getOrderedPolicies: () => { name: string }[] } } }
  ).client;
  const names = pipeline.getOrderedPolicies().map(({ name }) => name);
  expect(names).toContain("oneRequestInTime");
  expect(names).not.toContain("defaultRetryPolicy");
  expect(names).not.toContain("redirectPolicy");
});

test("no client is made for a service that is not allowed", async () => {
  await expect(demo().connectorFor("http://evil.example/")).rejects.toThrow(Unauthorized);
  await expect(demo().authenticate("", body("http://evil.example/"))).rejects.toThrow(Unauthorized);
});

test("skills, streaming and bare channel requests are closed", async () => {
  const { forAdapter } = demo();
  await expect(forAdapter.authenticateStreamingRequest("", "msteams")).rejects.toThrow(Unauthorized);
  await expect(forAdapter.authenticateChannelRequest("")).rejects.toThrow(Unauthorized);
  expect(() => forAdapter.createBotFrameworkClient()).toThrow(Unauthorized);
});

test("the demo takes Teams' channel only, and needs no header", async () => {
  const { authenticate } = demo();
  const good = body("http://localhost:56150/_connector");
  await expect(authenticate("", good)).resolves.toBeDefined();
  for (const bad of [{ ...good, channelId: "emulator" }, { ...good, serviceUrl: undefined }, [], "x", null]) {
    await expect(authenticate("", bad)).rejects.toThrow(Unauthorized);
  }
});
