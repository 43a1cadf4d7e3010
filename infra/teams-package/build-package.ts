import { readFileSync } from "node:fs";
import { strToU8, zipSync } from "fflate";
import { buildLocalisation } from "./build-localisation.ts";
import { buildManifest, packageFiles } from "./build-manifest.ts";
import type { PackageSettings } from "./package-settings.ts";

const icon = (name: string): Uint8Array => readFileSync(new URL(`icon-${name}.png`, import.meta.url));
const json = (value: unknown): Uint8Array => strToU8(`${JSON.stringify(value, null, 2)}\n`);

/** The day that every file of the package carries, so that the same settings make the same bytes. */
const mtime = new Date(2026, 0, 1);

/** The app package as a .zip; `version` is the program's. */
export const buildPackage = (settings: PackageSettings, version: string): Uint8Array =>
  zipSync(
    {
      "manifest.json": json(buildManifest(settings, version)),
      [packageFiles.english]: json(buildLocalisation(settings)),
      [packageFiles.color]: icon("color"),
      [packageFiles.outline]: icon("outline"),
    },
    { mtime, level: 9 },
  );
