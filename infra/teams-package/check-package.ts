import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { strFromU8, unzipSync } from "fflate";
import { iconFaults } from "./check-icons.ts";
import { localisationFaults } from "./check-localisation.ts";
import { menuFaults } from "./check-menu.ts";
import { readManifest } from "./read-manifest.ts";

/** Marks that a template leaves where nobody filled it in. */
const placeholder = /\$\{\{|\{\{|\[\[|<<|TODO|undefined/;

/**
 * What Microsoft would refuse of a package, as far as a program can tell without it: its schema, and of its rules of
 * validation those about files, icons, names, commands, languages. Nothing where all is well.
 * @see https://learn.microsoft.com/microsoftteams/platform/concepts/deploy-and-publish/appsource/prepare/teams-store-validation-guidelines
 */
export const checkPackage = async (zip: Uint8Array): Promise<readonly string[]> => {
  const files = unzipSync(zip);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  if (!files["manifest.json"]) return ["manifest.json: is not at the package's root"];
  const json: unknown = JSON.parse(text("manifest.json"));
  const schemaFaults = await AppManifestUtils.validateAgainstSchema(json as TeamsManifest);
  if (schemaFaults.length > 0) return schemaFaults.map((fault) => `manifest.json: ${fault}`);
  const manifest = readManifest(json);
  const languages = manifest.localizationInfo.additionalLanguages.map(({ file }) => file);
  const { color, outline } = manifest.icons;
  const meant = ["manifest.json", color, outline, ...languages];
  const missing = meant.filter((name) => !files[name]).map((name) => `${name}: is not in the package`);
  if (missing.length > 0) return missing;
  return [
    ...Object.keys(files)
      .filter((name) => !meant.includes(name))
      .map((name) => `${name}: nothing points to it`),
    ...[...languages, "manifest.json"]
      .filter((name) => placeholder.test(text(name)))
      .map((name) => `${name}: a place is not filled in`),
    ...nameFaults(manifest),
    ...menuFaults(manifest.bots[0].commandLists),
    ...localisationFaults(
      json,
      languages.map((name) => ({ name, json: JSON.parse(text(name)) as unknown })),
    ),
    ...iconFaults(files[color] ?? new Uint8Array(), files[outline] ?? new Uint8Array()),
  ];
};

const nameFaults = ({ description, developer }: ReturnType<typeof readManifest>): readonly string[] => [
  ...(description.short === description.full ? ["description: short and full must differ"] : []),
  ...[developer.websiteUrl, developer.privacyUrl, developer.termsOfUseUrl]
    .filter((url) => !url.startsWith("https://"))
    .map((url) => `developer: ${url} is not https`),
];
