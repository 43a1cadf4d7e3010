import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { secretOf } from "../../src/domain/secret.ts";
import { storePlace } from "../../src/open-store.ts";
import { officeCodec, personCodec } from "../../src/store/codecs.ts";
import { documentsContainer } from "../../src/store/cosmos/containers.ts";
import type { Documents } from "../../src/store/documents.ts";
import { openEmbedded } from "../../src/store/embedded/open-embedded.ts";
import { jobEntry } from "../../src/store/jobs/job-codec.ts";
import { moveMarkOperation } from "../../src/store/moving/move-mark.ts";
import { partitionOf } from "../../src/store/partition-of.ts";
import { allFound } from "../../src/store/pushes/join-people.ts";
import { newestFirstMs, pushEntry } from "../../src/store/pushes/push-codec.ts";
import { ownChatCodec, unreachableState } from "../../src/store/talk-codecs.ts";
import type { CosmosSettings } from "../support/cosmos/start-cosmos.ts";
import { useCosmos } from "../support/cosmos/use-cosmos.ts";
import { askDoctor, type Question } from "../support/doctor/ask-doctor.ts";
import {
  type Microsoft,
  type Mood,
  type Service,
  startMicrosoft,
} from "../support/doctor/start-microsoft.ts";
import {
  dropEntry,
  fillWell,
  putEntry,
  putLease,
  wellAuditId,
  wellPartition,
} from "../support/doctor/well-store.ts";
import { makePush } from "../support/push/make-push.ts";

let microsoft: Microsoft;
let folder = "";
let documents: Documents;
const cosmosOf = useCosmos();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "thidua-doctor-"));
  mkdirSync(at("back-ups"));
  writeFileSync(at("back-ups", "so.jsonl"), "{}\n");
  documents = openEmbedded({ file: at("store.db"), nowMs: Date.now });
  await fillWell(documents);
  microsoft = await startMicrosoft();
});
afterEach(async () => {
  await microsoft.close();
  await documents.close();
  rmSync(folder, { recursive: true, force: true });
});

const at = (...names: readonly string[]): string => join(folder, ...names);

const wellEnv = () => ({
  DATA_FILE: at("store.db"),
  MICROSOFT_APP_ID: "app",
  MICROSOFT_APP_TENANT_ID: "tenant",
  MICROSOFT_APP_TYPE: "SingleTenant",
  MICROSOFT_APP_PASSWORD: "s3cret-value",
  MICROSOFT_APP_PASSWORD_EXPIRES: "31/12/2099",
  BACKUP_FOLDER: at("back-ups"),
});

const ask = (env: Record<string, string | undefined> = {}, more: Partial<Question> = {}) =>
  askDoctor({ env: { ...wellEnv(), ...env }, outside: microsoft.outside, ...more });

const everyDocument = async (): Promise<readonly string[]> => {
  const all: string[] = [];
  for (const partition of [wellPartition, partitionOf.pump("teams")]) {
    let kind = await documents.nextKind(partition, "");
    while (kind !== undefined) {
      for await (const stored of allFound(documents, partition, { kind })) all.push(JSON.stringify(stored));
      kind = await documents.nextKind(partition, kind);
    }
  }
  return all;
};

test("where all is well nothing is wrong, the next reminders are told, and nothing is written", async () => {
  const before = await everyDocument();
  const { code, bad, findings } = await ask();
  expect(bad).toEqual([]);
  expect(code).toBe(0);
  const reminders = findings.filter(({ word }) => word === "reminderNext");
  expect(reminders.length).toBeGreaterThan(0);
  expect(reminders.length).toBeLessThanOrEqual(10);
  expect(reminders[0]?.details["when"]).toMatch(/\d{2}\/\d{2}\/\d{4}/);
  const well = findings.map(({ word }) => word);
  for (const word of [
    "tokenOk",
    "keysOk",
    "connectorOk",
    "clockOk",
    "plansOk",
    "talliesOk",
    "auditOk",
    "backUpOk",
  ])
    expect(well).toContain(word);
  expect(await everyDocument()).toEqual(before);
  expect(before.length).toBeGreaterThan(40);
});

test("Entra is asked with the app's id, secret and tenant, and none of it is told", async () => {
  const { findings } = await ask();
  const asked = microsoft.asked.filter(({ service }) => service === "login");
  expect(asked.map(({ url }) => url)).toEqual(["/login/tenant/oauth2/v2.0/token"]);
  expect(Object.fromEntries(new URLSearchParams(asked[0]?.body))).toEqual({
    grant_type: "client_credentials",
    client_id: "app",
    client_secret: "s3cret-value",
    scope: "https://api.botframework.com/.default",
  });
  expect(JSON.stringify(findings)).not.toMatch(/s3cret|t0ken/);
});

test.each([
  ["Azure's machines", undefined, "2018-02-01"],
  ["Container Apps", "the-header", "2019-08-01"],
])("a managed identity is asked for as on %s", async (_where, header, version) => {
  const env = { MICROSOFT_APP_TYPE: "UserAssignedMSI", MICROSOFT_APP_PASSWORD: "" };
  const identity = { url: `${microsoft.origin}/identity`, header };
  const { bad } = await ask(env, { outside: { ...microsoft.outside, identity } });
  expect(bad).toEqual([]);
  const [asked] = microsoft.asked.filter(({ service }) => service === "identity");
  expect(asked?.url).toContain(`api-version=${version}`);
  expect(asked?.url).toContain("client_id=app");
});

const aadsts = (code: string): Mood => ({
  status: 401,
  body: JSON.stringify({ error_description: `${code}: no` }),
});

test.each<[string, Mood, Service | undefined, readonly string[]]>([
  ["a wrong secret", aadsts("AADSTS7000215"), "login", ["secretWrong"]],
  ["an expired secret", aadsts("AADSTS7000222"), "login", ["secretExpired"]],
  ["an unknown app", aadsts("AADSTS700016"), "login", ["appUnknown"]],
  ["an unknown tenant", aadsts("AADSTS90002"), "login", ["tenantUnknown"]],
  ["another refusal", aadsts("AADSTS50034"), "login", ["loginRefused"]],
  ["a login in trouble", { status: 500, body: "busy" }, "login", ["loginOdd"]],
  ["a page in the place of a token", { body: "<html>" }, "login", ["loginOdd"]],
  ["a login that hangs", { hangs: true }, "login", ["loginSilent"]],
  ["a connector that cuts", { cuts: true }, "connector", ["connectorSilent"]],
  ["a connector in trouble", { status: 503 }, "connector", ["connectorFailing"]],
  ["metadata that hang", { hangs: true }, "metadata", ["keysSilent"]],
  ["metadata of a proxy", { body: "<html>" }, "metadata", ["keysWrong"]],
  ["keys that are not over https", { body: '{"jwks_uri":"ftp://keys"}' }, "metadata", ["keysWrong"]],
  ["keys that hang", { hangs: true }, "keys", ["keysSilent"]],
  ["keys without end", { body: "x".repeat(300_000) }, "keys", ["keysSilent"]],
  ["a clock two minutes off", { aheadMs: 120_000 }, undefined, ["clockOff", "loginOdd", "keysWrong"]],
  ["a clock ten minutes off", { aheadMs: -600_000 }, undefined, ["clockOff", "loginOdd", "keysWrong"]],
])("of Microsoft, %s is found", async (_what, mood, service, expected) => {
  microsoft.is(service ? mood : { ...mood, body: "{}" }, service);
  const { bad, code, findings } = await ask();
  expect(bad).toEqual(expected);
  expect(code).toBe(findings.some(({ state }) => state === "fault") ? 2 : 1);
});

test.each<[string, Record<string, string | undefined>, readonly string[]]>([
  ["an expired secret, by its day", { MICROSOFT_APP_PASSWORD_EXPIRES: "2026-01-01" }, ["expiryPast"]],
  ["a day that is none", { MICROSOFT_APP_PASSWORD_EXPIRES: "31/02/2027" }, ["settingWrong"]],
  [
    "a folder beside a day that is none",
    { MICROSOFT_APP_PASSWORD_EXPIRES: "31/02/2027", BACKUP_FOLDER: "/nowhere/at/all" },
    ["settingWrong", "backUpFolderMissing"],
  ],
  ["the place of a file for a secret", { MICROSOFT_APP_PASSWORD: "/run/secrets/app" }, ["settingWrong"]],
  ["tenants that leave the own one out", { ALLOWED_TENANTS: "other" }, ["tenantLeftOut"]],
  ["no folder of back-ups", { BACKUP_FOLDER: "/nowhere/at/all" }, ["backUpFolderMissing"]],
])("of settings, %s is found", async (_what, env, expected) => {
  const { bad } = await ask(env);
  expect(bad).toEqual(expected);
});

test("all settings that are missing are told at once, and the rest is looked at", async () => {
  const env = { MICROSOFT_APP_ID: "", MICROSOFT_APP_PASSWORD: "", PORT: "s3cret-port" };
  const { findings, code } = await ask(env);
  const named = findings.filter(({ check, state }) => check === "settings" && state === "fault");
  expect(named.map(({ details }) => details["name"]).sort()).toEqual([
    ...["MICROSOFT_APP_ID", "MICROSOFT_APP_PASSWORD", "PORT"],
  ]);
  expect(JSON.stringify(findings)).not.toContain("s3cret");
  expect(findings.filter(({ word }) => word === "needsSettings").map(({ check }) => check)).toContain(
    "credential",
  );
  expect(findings.map(({ word }) => word)).toContain("storeOk");
  expect(code).toBe(2);
});

const running = { name: "roster-import", byPersonId: null, on: "2026-06-22", stepCount: 2, chunkCount: 2 };
const job = { ...running, cursor: 0, doneCount: 0, tries: 0, counts: {} };

const faults: Record<string, { spoil: () => Promise<unknown>; expected: readonly string[] }> = {
  "a pump that nobody has": { spoil: () => putLease(documents, -600_000), expected: ["pumpNobody"] },
  "a platform that does not know the bot": {
    spoil: () => putLease(documents, -600_000, 300_000),
    expected: ["pumpRefused"],
  },
  "a bot that never ran": {
    spoil: () => dropEntry(documents, partitionOf.pump("teams"), "lease"),
    expected: ["pumpNever"],
  },
  "reminders that wait": {
    spoil: () => putEntry(documents, wellPartition, pushEntry(makePush("p1"), Date.now() - 20 * 60_000)),
    expected: ["outboxOld"],
  },
  "messages of unknown fate": {
    spoil: async () => {
      for (const [personId, ago] of [
        ["p1", 1],
        ["p2", 30],
      ] as const) {
        const stateAt = new Date(Date.now() - ago * 86_400_000).toISOString();
        const push = makePush(personId, { state: "unknown", stateAt });
        await putEntry(documents, wellPartition, pushEntry(push, newestFirstMs(stateAt)));
      }
    },
    expected: ["unknownRows"],
  },
  "people out of reach": {
    spoil: async () => {
      for (const [personId, reason] of [
        ["p1", "blocked"],
        ["p2", "blocked"],
        ["p3", "removed"],
      ] as const) {
        const chat = { talkId: "t", unreachable: { reason, since: "2026-06-22T01:00:00.000Z" } };
        const entry = ownChatCodec.write(`own-chat:teams:${personId}`, chat, { state: unreachableState });
        await putEntry(documents, wellPartition, entry);
      }
    },
    expected: ["unreachable", "unreachable"],
  },
  "a job that is stuck": {
    spoil: () =>
      putEntry(
        documents,
        wellPartition,
        jobEntry("job:1", job, { state: "running", dueMs: Date.now() - 900_000 }),
      ),
    expected: ["jobStuck"],
  },
  "a job that failed": {
    spoil: () => putEntry(documents, wellPartition, jobEntry("job:1", job, { state: "failed" })),
    expected: ["jobsFailed"],
  },
  "an office half taken in": {
    spoil: () => {
      const mark = { sha256: "0".repeat(64), madeAt: "2026-06-22T01:00:00.000Z", line: 0 };
      return documents.batch(wellPartition, [moveMarkOperation(mark, undefined)]);
    },
    expected: ["officeArriving"],
  },
  "an office without an officer": {
    spoil: async () => {
      for await (const stored of allFound(documents, wellPartition, { kind: personCodec.kind })) {
        const person = personCodec.read(stored);
        const grants = person.grants.filter(({ role }) => role !== "officer");
        if (grants.length < person.grants.length)
          await putEntry(documents, wellPartition, personCodec.write(stored.id, { ...person, grants }));
      }
    },
    expected: ["officerMissing", "tallyDifferent"],
  },
  "an office without a plan": {
    spoil: () => setPlans([]),
    expected: ["planNone"],
  },
  "a plan that is gone": {
    spoil: () => setPlans([{ planId: "lost", revision: 1 }]),
    expected: ["planGone", "checkBroke"],
  },
  "documents of a newer program": {
    spoil: () => setBody("v", 99),
    expected: ["checkBroke", "documentsNewer", "checkBroke"],
  },
  "broken documents": {
    spoil: () => setBody("grants", "none"),
    expected: ["checkBroke", "documentsBroken", "checkBroke"],
  },
  "kinds of a newer program": {
    spoil: () => putEntry(documents, wellPartition, { id: "new:1", kind: "novelty", body: { v: 1 } }),
    expected: ["kindUnknown"],
  },
  "tallies never built": {
    spoil: () => dropEntry(documents, wellPartition, "tally:office"),
    expected: ["tallyUnbuilt"],
  },
  "a tampered audit": {
    spoil: () => dropEntry(documents, wellPartition, wellAuditId),
    expected: ["auditBroken"],
  },
};

const setPlans = async (activePlans: { planId: string; revision: number }[]): Promise<void> => {
  const stored = await documents.get(wellPartition, "office");
  if (!stored) throw new Error("There is no office.");
  await putEntry(
    documents,
    wellPartition,
    officeCodec.write("office", { ...officeCodec.read(stored), activePlans }),
  );
};

/** Sets a field of everybody, as no codec would. */
const setBody = async (field: string, value: string | number): Promise<void> => {
  for await (const { etag: _etag, ...entry } of allFound(documents, wellPartition, {
    kind: personCodec.kind,
  }))
    await putEntry(documents, wellPartition, { ...entry, body: { ...entry.body, [field]: value } });
};

test.each(Object.entries(faults))("in the store, %s is found", async (_what, { spoil, expected }) => {
  await spoil();
  expect((await ask()).bad).toEqual(expected);
});

test("a bot that is stopped on purpose is no fault, where that is said", async () => {
  await putLease(documents, -600_000);
  const { bad, code } = await ask({}, { args: ["--stopped"] });
  expect([bad, code]).toEqual([[], 0]);
});

test("one office is looked at by name or id, and one that is not there is told", async () => {
  const count = async (office: string) => {
    const { findings, bad } = await ask({}, { args: ["--office", office] });
    return [findings.find(({ word }) => word === "documentsOk")?.details["count"], bad];
  };
  const [documentCount, bad] = await count("demo");
  expect(documentCount).toBeGreaterThan(40);
  expect(bad).toEqual([]);
  expect(await count("Sở Công Thương (cơ quan mẫu)")).toEqual([documentCount, []]);
  expect(await count("Sở Không Có")).toEqual([0, ["officeUnknown"]]);
});

test.each([
  ["is not there", () => at("none.db"), "storeNotThere"],
  ["is damaged", () => written("damaged.db", `SQLite format 3\0${"x".repeat(5000)}`), "storeDamaged"],
  ["is no store at all", () => written("foreign.db", "hello ".repeat(1000)), "storeDamaged"],
])("a store file that %s is told once, and nothing in it is looked at", async (_what, file, expected) => {
  const { bad, findings } = await ask({ DATA_FILE: file() });
  expect(bad).toEqual([expected]);
  expect(findings.filter(({ word }) => word === "needsStore").length).toBeGreaterThan(5);
});

const written = (name: string, content: string): string => {
  writeFileSync(at(name), content);
  return at(name);
};

test("the age of the newest back-up is told; one half written is none", async () => {
  const old = (Date.now() - 8 * 86_400_000) / 1000;
  utimesSync(at("back-ups", "so.jsonl"), old, old);
  expect((await ask()).bad).toEqual(["backUpOld"]);
  rmSync(at("back-ups", "so.jsonl"));
  writeFileSync(at("back-ups", "so.jsonl.part"), "{}");
  expect((await ask()).bad).toEqual(["backUpNone"]);
});

const good = { id: "documents", ...documentsContainer };
const { indexingPolicy, partitionKey } = documentsContainer;

test.each<[string, CosmosSettings, Record<string, string>, readonly string[]]>([
  ["no container", { container: false }, {}, ["cosmosMissing"]],
  ["another database", {}, { COSMOS_DATABASE: "other" }, ["cosmosMissing"]],
  ["a wrong key", {}, { COSMOS_KEY: "d3Jvbmc=" }, ["cosmosCredential"]],
  ["nobody there", {}, { COSMOS_ENDPOINT: "http://127.0.0.1:1" }, ["cosmosSilent"]],
  ["weaker consistency", { consistency: "Session" }, {}, ["cosmosConsistency"]],
  [
    "another partition key, no time to live and no index, at once",
    {
      container: {
        id: "documents",
        partitionKey: { paths: ["/tenant"] },
        indexingPolicy: { ...indexingPolicy, compositeIndexes: [] },
      },
    },
    {},
    ["cosmosPartitionKey", "cosmosTimeToLive", "cosmosIndex"],
  ],
  [
    "no time to live",
    { container: { id: "documents", partitionKey, indexingPolicy } },
    {},
    ["cosmosTimeToLive"],
  ],
])("of Cosmos DB, %s is found", async (_what, settings, env, expected) => {
  const { endpoint, key } = await cosmosOf({ container: good, ...settings });
  const { bad } = await ask({ STORE: "cosmos", COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, ...env });
  expect(bad).toEqual(expected);
});

test("Cosmos DB as it must be is well, and its clock is compared", async () => {
  const cosmos = await cosmosOf({ container: good, anyDate: true });
  const env = {
    STORE: "cosmos",
    COSMOS_ENDPOINT: cosmos.endpoint,
    COSMOS_KEY: cosmos.key,
    BACKUP_FOLDER: "",
  };
  const place = storePlace({ ...parsed(env), STORE: "cosmos" }, Date.now);
  const filled = await place.open();
  await fillWell(filled);
  await filled.close();
  expect((await ask(env)).bad).toEqual([]);
  microsoft.is({ cuts: true });
  cosmos.skew(120_000);
  expect((await ask(env)).bad).toContain("clockOff");
});

const parsed = ({ COSMOS_ENDPOINT, COSMOS_KEY }: Record<string, string>) => ({
  ...{ COSMOS_ENDPOINT: COSMOS_ENDPOINT ?? "", COSMOS_DATABASE: "thidua", COSMOS_CONTAINER: "documents" },
  COSMOS_KEY: secretOf(COSMOS_KEY ?? ""),
  COSMOS_CONSISTENCY: "Strong" as const,
});

test("a store that hangs stops nobody: what else there is is told in time", async () => {
  const place = storePlace({ STORE: "embedded", DATA_FILE: at("store.db") }, Date.now);
  const hanging = { ...place, open: () => new Promise<never>(() => {}) };
  const startedAt = performance.now();
  const { findings, code } = await ask({}, { boundMs: 200, placeOf: () => hanging });
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect(findings.filter(({ word }) => word === "tookTooLong").length).toBeGreaterThan(10);
  expect(findings.map(({ word }) => word)).toContain("tokenOk");
  expect(code).toBe(2);
});

test("where there is no time for all offices, how many were left out is told", async () => {
  const place = storePlace({ STORE: "embedded", DATA_FILE: at("store.db") }, Date.now);
  const slow = {
    ...place,
    open: async (): Promise<Documents> => {
      const opened = await place.open();
      const queryEverywhere: Documents["queryEverywhere"] = async (query) => {
        await new Promise((done) => setTimeout(done, 60));
        return opened.queryEverywhere(query);
      };
      return { ...opened, queryEverywhere };
    },
  };
  const { findings } = await ask({}, { boundMs: 1_500, placeOf: () => slow });
  expect(findings.find(({ word }) => word === "officesLeft")).toMatchObject({
    state: "unchecked",
    details: { count: 1 },
  });
  expect(findings.find(({ word }) => word === "documentsSome")).toMatchObject({ state: "unchecked" });
});
