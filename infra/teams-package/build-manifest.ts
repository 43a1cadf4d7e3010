import type { TeamsManifestV1D29 } from "@microsoft/app-manifest";
import { vi } from "../../src/messages/vi/vi.ts";
import { commandLists } from "./offered-commands.ts";
import type { PackageSettings } from "./package-settings.ts";
import { textsVi } from "./texts-vi.ts";

/** The names of the package's files, which the manifest points to. */
export const packageFiles = { color: "color.png", outline: "outline.png", english: "en.json" } as const;

/**
 * The app as Teams shall know it, with its words in Vietnamese.
 * @see https://learn.microsoft.com/microsoft-365/extensibility/schema/
 */
export const buildManifest = (
  settings: PackageSettings,
  version: string,
): TeamsManifestV1D29.TeamsManifestV1D29 => ({
  $schema: "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json",
  manifestVersion: "1.29",
  version: settings.TEAMS_APP_VERSION ?? version,
  id: settings.TEAMS_APP_ID ?? settings.MICROSOFT_APP_ID,
  developer: {
    name: settings.TEAMS_DEVELOPER_NAME,
    websiteUrl: settings.TEAMS_WEBSITE_URL,
    privacyUrl: settings.TEAMS_PRIVACY_URL,
    termsOfUseUrl: settings.TEAMS_TERMS_URL,
  },
  name: { short: settings.TEAMS_APP_NAME, full: settings.TEAMS_APP_FULL_NAME },
  description: { short: textsVi.short, full: textsVi.full.join("\n\n") },
  localizationInfo: {
    defaultLanguageTag: "vi",
    additionalLanguages: [{ languageTag: "en", file: packageFiles.english }],
  },
  icons: { color: packageFiles.color, outline: packageFiles.outline },
  accentColor: "#B3201F",
  bots: [
    {
      botId: settings.MICROSOFT_APP_ID,
      scopes: ["personal", "team", "groupChat"],
      supportsFiles: true,
      isNotificationOnly: false,
      // In a group people may ask so that nobody else sees it; the answer is for them alone too.
      supportsTargetedMessages: true,
      commandLists: commandLists.map(({ scopes, commands }) => ({
        scopes: [...scopes],
        commands: commands.map((command) => ({
          title: vi.commands[command],
          description: textsVi.commands[command],
        })),
      })),
    },
  ],
  defaultInstallScope: "personal",
  permissions: ["identity", "messageTeamMembers"],
  validDomains: [],
});
