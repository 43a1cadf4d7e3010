import { en } from "../../src/messages/en/en.ts";
import { commandLists } from "./offered-commands.ts";
import type { PackageSettings } from "./package-settings.ts";
import { textsEn } from "./texts-en.ts";

/** The manifest's words in English, each by its place in the manifest. */
export const buildLocalisation = (settings: PackageSettings): Readonly<Record<string, string>> => ({
  $schema: "https://developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json",
  "name.short": settings.TEAMS_APP_NAME,
  "name.full": settings.TEAMS_APP_FULL_NAME,
  "description.short": textsEn.short,
  "description.full": textsEn.full.join("\n\n"),
  ...Object.fromEntries(
    commandLists.flatMap(({ commands }, list) =>
      commands.flatMap((command, index) => {
        const place = `bots[0].commandLists[${list}].commands[${index}]`;
        return [
          [`${place}.title`, en.commands[command]],
          [`${place}.description`, textsEn.commands[command]],
        ];
      }),
    ),
  ),
});
