import { expect, test } from "vitest";
import { judgeAbilities } from "../../../src/admin/doctor/check-abilities.ts";
import { judgeAudit } from "../../../src/admin/doctor/check-audit.ts";
import { judgeBackUp } from "../../../src/admin/doctor/check-back-up.ts";
import { judgeCalendar } from "../../../src/admin/doctor/check-calendar.ts";
import { judgeClock } from "../../../src/admin/doctor/check-clock.ts";
import { judgeConnector } from "../../../src/admin/doctor/check-connector.ts";
import { judgeCredential } from "../../../src/admin/doctor/check-credential.ts";
import { judgeDocuments, type KindFacts } from "../../../src/admin/doctor/check-documents.ts";
import { type ExpiryFacts, judgeExpiry } from "../../../src/admin/doctor/check-expiry.ts";
import { judgeJobs } from "../../../src/admin/doctor/check-jobs.ts";
import { judgeNode } from "../../../src/admin/doctor/check-node.ts";
import { isOfficer, judgeOfficers } from "../../../src/admin/doctor/check-officers.ts";
import { judgeOffices } from "../../../src/admin/doctor/check-offices.ts";
import { judgeOutbox } from "../../../src/admin/doctor/check-outbox.ts";
import { judgePlans } from "../../../src/admin/doctor/check-plans.ts";
import { judgePump } from "../../../src/admin/doctor/check-pump.ts";
import { judgeSettingFaults } from "../../../src/admin/doctor/check-settings.ts";
import { judgeSigningKeys } from "../../../src/admin/doctor/check-signing-keys.ts";
import { judgeStore } from "../../../src/admin/doctor/check-store.ts";
import { judgeTallies } from "../../../src/admin/doctor/check-tallies.ts";
import { judgeUnknown } from "../../../src/admin/doctor/check-unknown.ts";
import { judgeUnreachable } from "../../../src/admin/doctor/check-unreachable.ts";
import { exitCodeOf, type Finding } from "../../../src/admin/doctor/finding.ts";
import { toldOf } from "../../../src/admin/doctor/tell-findings.ts";
import { messagesIn } from "../../../src/messages/messages.ts";
import { StoreError, type StoreFlaw } from "../../../src/store/store-error.ts";
import { zaloCases } from "./zalo-cases.ts";

const minute = 60_000;
const day = 24 * 60 * minute;
const answer = (status: number, body = "") => ({ is: "answer", status, body, offMs: 0 }) as const;
const silent = { is: "silent", why: "timeout" } as const;
const single = { type: "SingleTenant", host: "h" } as const;
const entra = (code: string) => judgeCredential(answer(400, `{"error_description":"${code}: no"}`), single);
const token = answer(200, '{"access_token":"t"}');
const embedded = { name: "s", kind: "embedded" } as const;
const cosmos = { name: "s", kind: "cosmos" } as const;
const broken = (...flaws: StoreFlaw[]) => new StoreError("broken", "no", { flaws });
const kind = (over: Partial<KindFacts>): KindFacts => ({
  ...{ kind: "pledge", known: 2, readCount: 3 },
  newer: { count: 0, version: 0 },
  broken: { count: 0, id: "" },
  ...over,
});
const expiry = (over: Partial<ExpiryFacts>) =>
  judgeExpiry({ type: "SingleTenant", today: "2026-12-01", expiresOn: undefined, dayText: String, ...over });
const calendar = (today: string, lacks: Parameters<typeof judgeCalendar>[0]["lacks"], zoneMinutes = 420) =>
  judgeCalendar({ today, lacks, zoneMinutes });
const pump = (over: Partial<Parameters<typeof judgePump>[0]>) => [
  judgePump({
    ...{ channel: "teams", storeMs: 100 * minute, isStopped: false },
    lease: { untilMs: 100 * minute, stoppedUntilMs: 0 },
    ...over,
  }),
];
const lease = (untilMinute: number, stoppedUntilMinute = 0) => ({
  lease: { untilMs: untilMinute * minute, stoppedUntilMs: stoppedUntilMinute * minute },
});
const tenants = (allowed?: string[]) =>
  judgeAbilities({ MICROSOFT_APP_TENANT_ID: "own", ALLOWED_TENANTS: allowed });

const cases: readonly [what: string, findings: readonly Finding[], expected: readonly string[]][] = [
  ["Node as it must be", judgeNode("v24.1.0"), ["ok nodeOk"]],
  ["Node that is too old", judgeNode("v22.9.0"), ["fault nodeOld"]],
  ["Node without a version", judgeNode("?"), ["fault nodeOld"]],
  ["settings that are complete", judgeSettingFaults([]), ["ok settingsOk"]],
  [
    "settings that lack some, each told once",
    judgeSettingFaults([
      { name: "A", problem: null },
      { name: "B", problem: "is odd" },
      { name: "A", problem: null },
    ]),
    ["fault settingMissing", "fault settingWrong"],
  ],
  ["no clock to compare with", judgeClock([]), ["unchecked clockUnknown"]],
  ["a clock 60 s off", judgeClock([-60_000]), ["ok clockOk"]],
  ["a clock over a minute off", judgeClock([-60_001, 90_000]), ["warning clockOff"]],
  ["a clock five minutes off", judgeClock([300_000]), ["warning clockOff"]],
  ["a clock over five minutes off", judgeClock([300_001, -400_000]), ["fault clockOff"]],
  ["one service that is off", judgeClock([900_000, 400]), ["ok clockOk"]],
  ["a known year", calendar("2026-06-01", { 2026: null, 2027: null }), ["ok zoneOk", "ok holidaysOk"]],
  [
    "a zone of other minutes",
    calendar("2026-06-01", { 2026: null }, 480),
    ["fault zoneUnknown", "ok holidaysOk"],
  ],
  ["a zone that is not there", calendar("2026-06-01", {}, Number.NaN), ["fault zoneUnknown"]],
  [
    "years without tables",
    calendar("2032-06-01", { 2032: "no-holiday-table", 2033: "no-holiday-table" }),
    ["ok zoneOk", "fault holidaysMissing", "warning holidaysMissing"],
  ],
  [
    "a next year that is not announced, in summer",
    calendar("2026-06-01", { 2026: null, 2027: "holidays-not-announced" }),
    ["ok zoneOk", "ok holidaysOk", "ok holidaysOpen"],
  ],
  [
    "a next year that is not announced, in November",
    calendar("2026-11-01", { 2026: null, 2027: "holidays-not-announced" }),
    ["ok zoneOk", "ok holidaysOk", "warning holidaysOpen"],
  ],
  [
    "this year not announced in full",
    calendar("2026-01-02", { 2026: "holidays-not-announced" }),
    ["ok zoneOk", "warning holidaysOpen"],
  ],
  ["a store that opens", judgeStore(embedded, undefined), ["ok storeOk"]],
  ["a file that is not there", judgeStore(embedded, broken("missing")), ["fault storeNotThere"]],
  ["a file that others hold", judgeStore(embedded, new StoreError("in-use", "")), ["fault storeInUse"]],
  ["a file that is busy", judgeStore(embedded, new StoreError("busy", "")), ["fault storeInUse"]],
  ["a damaged file", judgeStore(embedded, broken("damaged")), ["fault storeDamaged"]],
  ["a foreign file", judgeStore(embedded, broken("foreign")), ["fault storeForeign"]],
  ["a newer file", judgeStore(embedded, broken("newer")), ["fault storeNewer"]],
  ["a file that this user may not open", judgeStore(embedded, broken("no-access")), ["fault storeNoAccess"]],
  ["a store that is broken otherwise", judgeStore(embedded, broken()), ["fault storeBroken"]],
  ["anything else that is thrown", judgeStore(embedded, "odd"), ["fault storeBroken"]],
  ["an error of another sort", judgeStore(embedded, new Error("odd")), ["fault storeBroken"]],
  ["no container", judgeStore(cosmos, broken("missing")), ["fault cosmosMissing"]],
  ["no answer", judgeStore(cosmos, broken("silent")), ["fault cosmosSilent"]],
  ["a wrong key", judgeStore(cosmos, broken("credential")), ["fault cosmosCredential"]],
  ["an identity without rights", judgeStore(cosmos, broken("forbidden")), ["fault cosmosForbidden"]],
  [
    "all that may be wrong with an account, at once",
    judgeStore(cosmos, broken("consistency", "regions", "partition-key", "time-to-live", "index")),
    [
      ...["fault cosmosConsistency", "fault cosmosRegions", "fault cosmosPartitionKey"],
      ...["fault cosmosTimeToLive", "fault cosmosIndex"],
    ],
  ],
  ["documents that are read", judgeDocuments([kind({})], true), ["ok documentsOk"]],
  ["documents that are read in part", judgeDocuments([kind({})], false), ["unchecked documentsSome"]],
  [
    "documents of a newer program, and broken ones",
    judgeDocuments([kind({ newer: { count: 1, version: 3 }, broken: { count: 1, id: "x" } })], false),
    ["fault documentsNewer", "fault documentsBroken", "unchecked documentsSome"],
  ],
  ["a folder that nobody named", judgeBackUp({ is: "unset" }), ["unchecked backUpUnknown"]],
  ["an account's own back-up", judgeBackUp({ is: "account" }), ["unchecked backUpOfAccount"]],
  ["a folder that is not there", judgeBackUp({ is: "unreadable" }), ["fault backUpFolderMissing"]],
  ["a folder with nothing in it", judgeBackUp({ is: "none" }), ["fault backUpNone"]],
  ["a back-up of 36 hours", judgeBackUp({ is: "newest", ageMs: 1.5 * day }), ["ok backUpOk"]],
  ["a back-up of the day to come", judgeBackUp({ is: "newest", ageMs: -5 }), ["ok backUpOk"]],
  ["a back-up of two days", judgeBackUp({ is: "newest", ageMs: 2 * day }), ["warning backUpOld"]],
  ["a back-up of eight days", judgeBackUp({ is: "newest", ageMs: 8 * day }), ["fault backUpOld"]],
  ["a token", judgeCredential(token, single), ["ok tokenOk"]],
  ["a page in the place of a token", judgeCredential(answer(200, "<html>"), single), ["fault loginOdd"]],
  [
    "an identity that the machine does not have",
    judgeCredential(answer(400, '{"error":"invalid_request"}'), { type: "UserAssignedMSI", host: "h" }),
    ["fault identityRefused"],
  ],
  ["a wrong secret", entra("AADSTS7000215"), ["fault secretWrong"]],
  ["an expired secret", entra("AADSTS7000222"), ["fault secretExpired"]],
  ["an unknown app", entra("AADSTS700016"), ["fault appUnknown"]],
  ["an unknown tenant", entra("AADSTS90002"), ["fault tenantUnknown"]],
  ["a tenant that is no id", entra("AADSTS900023"), ["fault tenantUnknown"]],
  ["another refusal", entra("AADSTS50034"), ["fault loginRefused"]],
  ["a login that is silent", judgeCredential(silent, single), ["fault loginSilent"]],
  [
    "a machine without identities",
    judgeCredential(silent, { ...single, type: "UserAssignedMSI" }),
    ["fault identitySilent"],
  ],
  ["an identity's token", judgeCredential(token, { ...single, type: "UserAssignedMSI" }), ["ok tokenOk"]],
  ["a secret of unknown end", expiry({}), ["unchecked expiryUnknown"]],
  ["an identity without a secret", expiry({ type: "UserAssignedMSI" }), ["ok expiryNone"]],
  ["a secret for 31 days more", expiry({ expiresOn: "2027-01-01" }), ["ok expiryOk"]],
  ["a secret for 30 days more", expiry({ expiresOn: "2026-12-31" }), ["warning expirySoon"]],
  ["a secret of today", expiry({ expiresOn: "2026-12-01" }), ["warning expirySoon"]],
  ["a secret of yesterday", expiry({ expiresOn: "2026-11-30" }), ["fault expiryPast"]],
  ["a connector that knows nobody", [judgeConnector("h", answer(404))], ["ok connectorOk"]],
  ["a connector in trouble", [judgeConnector("h", answer(503))], ["warning connectorFailing"]],
  ["a connector that is silent", [judgeConnector("h", silent)], ["fault connectorSilent"]],
  ["signing keys", judgeSigningKeys(answer(200), answer(200, '{"keys":[{"kty":"RSA"}]}')), ["ok keysOk"]],
  ["metadata that is silent", judgeSigningKeys(silent, undefined), ["fault keysSilent"]],
  ["keys that are silent", judgeSigningKeys(answer(200), silent), ["fault keysSilent"]],
  ["metadata that names no keys", judgeSigningKeys(answer(200), undefined), ["fault keysWrong"]],
  [
    "keys refused",
    judgeSigningKeys(answer(200), answer(403, '{"keys":[{"kty":"RSA"}]}')),
    ["fault keysWrong"],
  ],
  [
    "keys of no use",
    judgeSigningKeys(answer(200), answer(200, '{"keys":[{"kty":"EC"}]}')),
    ["fault keysWrong"],
  ],
  ["the bot's own tenant alone", tenants(), ["ok abilityFiles", "ok abilityGroups", "ok abilityTargeted"]],
  [
    "other tenants alone",
    tenants(["other"]),
    ["ok abilityFiles", "ok abilityGroups", "ok abilityTargeted", "warning tenantLeftOut"],
  ],
  ["a pump with an owner", pump({}), ["ok pumpOk"]],
  ["a pump whose owner is late", pump(lease(95)), ["ok pumpOk"]],
  ["a pump without an owner", pump(lease(94)), ["fault pumpNobody"]],
  ["a pump that never was", pump({ lease: undefined }), ["warning pumpNever"]],
  ["a pump that the platform stopped", pump(lease(0, 105)), ["fault pumpRefused"]],
  ["a pump that was stopped before", pump(lease(100, 99)), ["ok pumpOk"]],
  ["a bot stopped on purpose", pump({ ...lease(0), isStopped: true }), ["unchecked pumpResting"]],
  ["reminders of a quarter of an hour", judgeOutbox(15 * 60), ["ok outboxOk"]],
  ["reminders of over a quarter", judgeOutbox(16 * 60), ["warning outboxOld"]],
  ["reminders of over an hour", judgeOutbox(61 * 60), ["fault outboxOld"]],
  ["no message of unknown fate", judgeUnknown(0), ["ok unknownNone"]],
  ["messages of unknown fate", judgeUnknown(3), ["warning unknownRows"]],
  ["nobody out of reach", judgeUnreachable([]), ["ok unreachableNone"]],
  [
    "people out of reach for two reasons",
    judgeUnreachable(["b", "a", "b"]),
    ["warning unreachable", "warning unreachable"],
  ],
  ["jobs that go on", judgeJobs({ stuck: [], failedCount: 0 }), ["ok jobsOk"]],
  [
    "jobs that are stuck or failed",
    judgeJobs({ stuck: [{ office: "o", job: "j", lateMs: minute }], failedCount: 2 }),
    ["fault jobStuck", "warning jobsFailed"],
  ],
  ["no office", judgeOffices({ asked: null, count: 0, arriving: [] }), ["warning officesNone"]],
  ["no such office", judgeOffices({ asked: "x", count: 0, arriving: [] }), ["fault officeUnknown"]],
  [
    "an office half taken in",
    judgeOffices({ asked: null, count: 1, arriving: ["o"] }),
    ["ok officesOk", "warning officeArriving"],
  ],
  ["offices with officers", judgeOfficers([]), ["ok officersOk"]],
  ["an office without an officer", judgeOfficers(["o"]), ["warning officerMissing"]],
  ["an office without a plan", judgePlans("o", []), ["warning planNone"]],
  ["a plan that is well", judgePlans("o", [{ plan: "p", isThere: true, yearWithout: null }]), []],
  [
    "a plan that is gone",
    judgePlans("o", [{ plan: "p", isThere: false, yearWithout: null }]),
    ["fault planGone"],
  ],
  [
    "a plan beyond the tables",
    judgePlans("o", [{ plan: "p", isThere: true, yearWithout: 2040 }]),
    ["warning planYear"],
  ],
  ["tallies that are right", judgeTallies("o", []), []],
  [
    "tallies never built",
    judgeTallies("o", [{ id: "tally:office", is: "missing" }]),
    ["warning tallyUnbuilt"],
  ],
  [
    "tallies and standings of an office that was just restored",
    judgeTallies("o", [
      { id: "standing:p", is: "missing" },
      { id: "tally:office", is: "missing" },
    ]),
    ["warning tallyUnbuilt"],
  ],
  [
    "a standing that is missing beside tallies that were built",
    judgeTallies("o", [{ id: "standing:p", is: "missing" }]),
    ["fault tallyDifferent"],
  ],
  [
    "tallies that are wrong",
    judgeTallies("o", [
      { id: "tally:office", is: "missing" },
      { id: "standing:p", is: "different" },
    ]),
    ["fault tallyDifferent"],
  ],
  ["an audit as it was sealed", judgeAudit("o", null), []],
  ["an audit that is not", judgeAudit("o", { id: "audit:1", is: "entryMissing" }), ["fault auditBroken"]],
  ...zaloCases,
];

test.each(cases)("%s", (_what, findings, expected) => {
  expect(findings.map(({ state, word }) => `${state} ${word}`)).toEqual(expected);
});

test("who left, or only stands in for somebody, is no officer", () => {
  const acting = { standsInForId: "p", from: "2026-01-01", to: "2026-02-01" };
  expect(isOfficer({ leftOn: null, grants: [{ role: "officer", scope: "office" }] })).toBe(true);
  expect(isOfficer({ leftOn: "2026-01-01", grants: [{ role: "officer", scope: "office" }] })).toBe(false);
  expect(isOfficer({ leftOn: null, grants: [{ role: "officer", scope: "office", acting }] })).toBe(false);
  expect(isOfficer({ leftOn: null, grants: [{ role: "staff", scope: "office" }] })).toBe(false);
});

test("the exit code is that of the worst; what could not be checked changes nothing", () => {
  const of = (...states: Finding["state"][]) =>
    exitCodeOf([
      { check: "node", findings: states.map((state) => ({ state, word: "settingsOk", details: {} })) },
    ]);
  expect([of("ok", "unchecked"), of("ok", "warning"), of("warning", "fault", "ok")]).toEqual([0, 1, 2]);
});

/** What only asking finds, not judging: see the tests of the doctor over real HTTP and stores. */
const foundByAsking = [
  ...["needsSettings", "needsStore", "tookTooLong", "checkBroke", "kindUnknown", "officesLeft"],
  ...["plansOk", "talliesOk", "auditOk", "reminderNext", "remindersNone"],
];

test("every finding that there are words for is among these, or found by asking", () => {
  const judged = cases.flatMap(([, findings]) => findings.map(({ word }) => word));
  const all = Object.keys(messagesIn("vi").doctor.findings);
  expect([...new Set([...judged, ...foundByAsking])].sort()).toEqual(all.sort());
});

test.each(["vi", "en"] as const)(
  "each is told whole in %s, and what is not well with what to do",
  (language) => {
    for (const [, findings] of cases) {
      for (const finding of findings) {
        const { means, todo } = toldOf(finding, messagesIn(language));
        expect(`${means} ${todo ?? ""}`).not.toMatch(/undefined|NaN|\$\{/);
        expect(means).toBe(means.normalize("NFC"));
        if (finding.state === "fault" || finding.state === "warning")
          expect(todo, finding.word).not.toBeNull();
      }
    }
  },
);
