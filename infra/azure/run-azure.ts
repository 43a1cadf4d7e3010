import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";

/** What one call of Azure's command line gave. */
export type AzAnswer = { readonly code: number; readonly out: string };

export type AzureParts = {
  readonly args: readonly string[];
  /** Runs Azure's own command line; `shown`: what it says goes to the terminal. */
  readonly az: (args: readonly string[], shown?: "shown") => Promise<AzAnswer>;
  /** All that comes in by the standard input. */
  readonly readInput: () => Promise<string>;
  readonly template: string;
  readonly say: (line: string) => void;
};

const usage = [
  "npm run azure:deploy -- --group <resource group> --params infra/azure/<stage>.bicepparam [--location <region>] [--secret] [--yes]",
  "npm run azure:remove -- --group <resource group> [--yes]",
].join("\n");

/** @throws where a step failed, naming it; what Azure said stands above. */
const step = (name: string, { code, out }: AzAnswer): string => {
  if (code !== 0) throw new Error(`${name} failed (exit code ${code}).`);
  return out;
};

const outputsSchema = z.object({
  botAppId: z.object({ value: z.string() }),
  tenantId: z.object({ value: z.string() }),
  vaultName: z.object({ value: z.string() }),
  address: z.object({ value: z.string() }),
});

type Outputs = z.output<typeof outputsSchema>;

const read = (args: readonly string[]) => {
  const { values } = parseArgs({
    args: [...args],
    options: {
      group: { type: "string" },
      params: { type: "string" },
      location: { type: "string", default: "southeastasia" },
      secret: { type: "boolean", default: false },
      yes: { type: "boolean", default: false },
    },
  });
  if (!values.group) throw new Error(`Name the resource group.\n${usage}`);
  return { ...values, group: values.group };
};

const signedIn = async ({ az, say }: AzureParts): Promise<void> => {
  const account = step("az account show (sign in first: az login)", await az(["account", "show"]));
  const { name } = z.object({ name: z.string() }).parse(JSON.parse(account));
  say(`Subscription: ${name}`);
};

/**
 * Deploys the template: shows what would change, and changes it with `--yes` alone. A secret comes by the standard
 * input, goes to the vault before the bot is there, and stands on no command line.
 */
export const deploy = async (parts: AzureParts): Promise<void> => {
  const { az, say, template } = parts;
  const { group, params, location, secret, yes } = read(parts.args);
  if (!params) throw new Error(`Name the file of parameters.\n${usage}`);
  await signedIn(parts);
  const exists = step("az group exists", await az(["group", "exists", "--name", group])).trim() === "true";
  if (!exists && !yes) {
    say(
      `The resource group ${group} would be made in ${location}, with all that ${params} says. Go on with --yes.`,
    );
    return;
  }
  if (!exists)
    step("az group create", await az(["group", "create", "--name", group, "--location", location], "shown"));
  const target = ["--resource-group", group, "--template-file", template, "--parameters", params];
  step("what-if", await az(["deployment", "group", "what-if", ...target], "shown"));
  if (!yes) return say("Nothing was changed. Go on with --yes.");
  if (secret) {
    const value = (await parts.readInput()).trim();
    if (value === "") throw new Error("No secret came by the standard input.");
    const { vaultName } = await created(parts, [...target, "deployBot=false"]);
    await keepSecret(parts, vaultName.value, value);
  }
  const outputs = await created(parts, target);
  if (outputs.address.value === "")
    return say(
      "\nEverything is there but the bot itself: take deployBot = false out of the parameters for it.",
    );
  say(`\nThe bot is at ${outputs.address.value} (ready: ${outputs.address.value}/readyz).`);
  say(`MICROSOFT_APP_ID=${outputs.botAppId.value}`);
  say(`MICROSOFT_APP_TENANT_ID=${outputs.tenantId.value}`);
  say("Next: put both into .env, run npm run teams:package, and upload the package in Teams' admin centre.");
};

const created = async ({ az }: AzureParts, target: readonly string[]): Promise<Outputs> => {
  const args = [
    "deployment",
    "group",
    "create",
    ...target,
    "--query",
    "properties.outputs",
    "--output",
    "json",
  ];
  return outputsSchema.parse(JSON.parse(step("az deployment group create", await az(args))));
};

/** By a file of this user's alone: command lines are seen by everybody on a machine. */
const keepSecret = async ({ az }: AzureParts, vault: string, value: string): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "thidua-secret-"));
  try {
    const file = join(folder, "value");
    writeFileSync(file, value, { mode: 0o600 });
    const args = ["keyvault", "secret", "set", "--vault-name", vault, "--name", "microsoft-app-password"];
    step(
      "az keyvault secret set (who deploys must be Key Vault Secrets Officer there)",
      await az([...args, "--file", file, "--output", "none"]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Removes everything of a resource group, with `--yes` alone. */
export const remove = async (parts: AzureParts): Promise<void> => {
  const { az, say } = parts;
  const { group, yes } = read(parts.args);
  await signedIn(parts);
  const resources = ["resource", "list", "--resource-group", group, "--query", "[].id", "--output", "tsv"];
  say(step("az resource list", await az(resources)).trim());
  if (!yes)
    return say(
      `All of this would be removed, with every document. Take a back-up first (npm run store:export). Go on with --yes.`,
    );
  step("az group delete", await az(["group", "delete", "--name", group, "--yes"], "shown"));
  say(
    "Removed. Azure keeps the vault's name for 7 to 90 days (az keyvault list-deleted), and the app registration of a",
  );
  say(
    "SingleTenant bot stays in Entra: remove it there. The package stays in Teams' admin centre until it is taken out.",
  );
};
