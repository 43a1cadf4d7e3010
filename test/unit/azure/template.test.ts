import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { z } from "zod";
import { readSettings, serveSettingsSchema } from "../../../src/config.ts";
import { documentsContainer } from "../../../src/store/cosmos/containers.ts";
import { createVitals } from "../../../src/telemetry/create-vitals.ts";
import { quiet } from "../../../src/telemetry/telemetry.ts";
import { readBicep } from "../../support/bicep/read-bicep.ts";

const root = resolve(import.meta.dirname, "../../..");
const folder = join(root, "infra/azure");
const read = (name: string): string => readFileSync(join(folder, name), "utf8");
const templates = ["main.bicep", ...readdirSync(join(folder, "modules")).map((name) => `modules/${name}`)];

test.each(templates)("%s is Bicep, uses what it declares and declares what it uses", async (name) => {
  const { broken, params, names, used, modules, text } = await readBicep(join(folder, name));
  expect(broken).toEqual([]);
  const kept = new Set(["teams", "role", "rules", "board", "budget", "diagnostics", "zoneGroup", "database"]);
  const loose = [...params.keys(), ...names].filter(
    (one) => !used.has(one) && !kept.has(one) && !/Link$/.test(one) && one !== "bot",
  );
  expect(loose).toEqual([]);
  for (const { file, given } of modules) {
    expect(existsSync(join(folder, file)), file).toBe(true);
    const module = await readBicep(join(folder, file));
    expect([...given].sort(), file).toEqual([...module.params.keys()].sort());
  }
  for (const [, module, output] of text.matchAll(/(\w+)!?\.outputs\.(\w+)/g)) {
    const found = modules.find((one) => one.name === module);
    expect((await readBicep(join(folder, found?.file ?? ""))).outputs, `${module}.${output}`).toContain(
      output,
    );
  }
  for (const [, path = ""] of text.matchAll(/load(?:Json|Text)Content\('([^']+)'\)/g))
    expect(existsSync(join(folder, name, "..", path)), path).toBe(true);
});

test("every type of resource names a version that is a day", async () => {
  const types = (await Promise.all(templates.map((name) => readBicep(join(folder, name))))).flatMap(
    (file) => file.types,
  );
  expect(types.length).toBeGreaterThan(20);
  for (const type of types) expect(type).toMatch(/^Microsoft\.\w+(\/\w+)+@20\d\d-\d\d-\d\d(-preview)?$/);
});

test.each(["dev", "production"])(
  "%s.bicepparam gives what the template asks for, and nothing else",
  async (stage) => {
    const { params, text } = await readBicep(join(folder, "main.bicep"));
    const file = read(`${stage}.bicepparam`);
    const given = [...file.matchAll(/^param (\w+) = (.+)$/gm)];
    const names = given.map(([, name = ""]) => name);
    expect(names.filter((name) => !params.has(name))).toEqual([]);
    const needed = [...params].filter(([, hasDefault]) => !hasDefault).map(([name]) => name);
    expect(needed.filter((name) => !names.includes(name))).toEqual([]);
    for (const [, name = "", value = ""] of given) {
      const allowed = new RegExp(`@allowed\\(\\[([^\\]]*)\\]\\)\\s*param ${name} `).exec(text)?.[1];
      if (allowed) expect(allowed, name).toContain(value);
    }
  },
);

/** The environment that the template gives, by its branches. */
const environmentOf = (botType: "UserAssignedMSI" | "SingleTenant"): Record<string, string> => {
  const app = read("modules/app.bicep");
  const variables: Readonly<Record<string, string>> = {
    "string(port)": /^var port = (\d+)$/m.exec(app)?.[1] ?? "",
    cosmosEndpoint: "https://thidua.documents.azure.com:443/",
    ...{ cosmosDatabase: "thidua", cosmosContainer: "documents", identityClientId: "client", appId: "app" },
    ...{ "tenant().tenantId": "tenant", botType, allowedTenants: "one,two" },
    otlpEndpoint: "http://collector:4318",
  };
  return Object.fromEntries(
    [...app.matchAll(/\{ name: '([A-Z_]+)', (value|secretRef): ([^}]+) \}/g)].flatMap(
      ([, name = "", how, value = ""]) => {
        if (how === "secretRef") return botType === "SingleTenant" ? [[name, "hush"]] : [];
        const literal = /^'(.*)'$/.exec(value)?.[1];
        const given = literal ?? variables[value];
        if (given === undefined) throw new Error(`The test does not know what ${value} is.`);
        return [[name, given]];
      },
    ),
  );
};

test.each(["UserAssignedMSI", "SingleTenant"] as const)(
  "the program starts with what the template gives it as %s",
  (botType) => {
    const environment = environmentOf(botType);
    const settings = readSettings(serveSettingsSchema, environment);
    expect(settings.STORE).toBe("cosmos");
    expect(settings.MICROSOFT_APP_TYPE).toBe(botType);
    const known = new Set(readFileSync(join(root, ".env.example"), "utf8").match(/^[A-Z_]+(?==)/gm));
    expect(Object.keys(environment).filter((name) => !known.has(name))).toEqual([]);
  },
);

test("the store's container is the program's own, and nobody reaches it by a key", () => {
  const store = read("modules/store.bicep");
  expect(store).toContain("loadJsonContent('../../../src/store/cosmos/documents-container.json')");
  for (const part of Object.keys(documentsContainer))
    expect(store, part).toContain(`${part}: definition.${part}`);
  expect(store).toContain("disableLocalAuth: true");
  expect(store).toContain("defaultConsistencyLevel: 'Strong'");
  expect(store).toContain("'00000000-0000-0000-0000-000000000002'");
  expect(read("modules/vault.bicep")).toContain("'4633458b-17de-408a-b874-0445c86b69e6'");
});

test("probes and port are those that the program serves", () => {
  const app = read("modules/app.bicep");
  const server = readFileSync(join(root, "src/http/create-http-server.ts"), "utf8");
  const probed = [...app.matchAll(/httpGet: \{ path: '([^']+)', port: port \}/g)].map(([, path]) => path);
  expect(probed).toEqual(["/healthz", "/healthz", "/readyz"]);
  for (const path of probed) expect(server).toContain(`server.get("${path}"`);
  expect(readSettings(z.object({ PORT: z.string() }), environmentOf("UserAssignedMSI")).PORT).toBe("3978");
  expect(app).toContain("targetPort: port");
  expect(read("modules/bot.bicep")).toContain("isStreamingSupported: false");
});

const alertsSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    title: z.string().min(1),
    severity: z.int().min(0).max(4),
    query: z.string().startsWith("VITALS"),
    operator: z.enum(["GreaterThan", "LessThan"]),
    threshold: z.int(),
    windowMinutes: z.union([5, 10, 15, 30, 45, 60].map((minutes) => z.literal(minutes))),
  }),
);

test("every alert asks for figures that the log tells, and has its page in the runbook", () => {
  const alerts = alertsSchema.parse(JSON.parse(read("alerts.json")));
  const told = new Set(Object.keys(createVitals(quiet).take()));
  const runbook = readFileSync(join(root, "infra/operate.md"), "utf8");
  const headings = [...runbook.matchAll(/^### `([a-z-]+)`/gm)].map(([, id]) => id);
  expect(headings.sort()).toEqual(alerts.map(({ id }) => id).sort());
  for (const { id, query } of alerts)
    for (const [, name = ""] of query.matchAll(/\bv\.(\w+)/g)) expect(told, id).toContain(name);
});
