import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readSettings } from "../src/config.ts";
import { readRootJson } from "./supply/lockfile.ts";
import { buildPackage } from "./teams-package/build-package.ts";
import { checkPackage } from "./teams-package/check-package.ts";
import { packageSettingsSchema } from "./teams-package/package-settings.ts";

/** `npm run teams:package -- --file thidua-teams.zip`: makes the package that Teams takes, out of the settings `TEAMS_…`. */
const makePackage = async (args: readonly string[]): Promise<void> => {
  const { values } = parseArgs({
    args: [...args],
    options: { file: { type: "string", default: "thidua-teams.zip" } },
  });
  const settings = readSettings(packageSettingsSchema, process.env);
  const zip = buildPackage(settings, readRootJson<{ version: string }>("package.json").version);
  const faults = await checkPackage(zip);
  if (faults.length > 0) throw new Error(`Teams would refuse this package:\n  ${faults.join("\n  ")}`);
  writeFileSync(values.file, zip);
  console.log(
    `${values.file}: ${zip.length} bytes, app ${settings.TEAMS_APP_ID ?? settings.MICROSOFT_APP_ID}.`,
  );
};

makePackage(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
