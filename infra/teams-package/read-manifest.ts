import { z } from "zod";

const command = z.object({ title: z.string(), description: z.string() });

const commandList = z.object({ scopes: z.array(z.string()), commands: z.array(command) });

const manifestSchema = z.object({
  id: z.string(),
  version: z.string(),
  developer: z.object({ websiteUrl: z.string(), privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  description: z.object({ short: z.string(), full: z.string() }),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
  icons: z.object({ color: z.string(), outline: z.string() }),
  bots: z.tuple([
    z.object({
      botId: z.string(),
      scopes: z.array(z.string()),
      supportsFiles: z.boolean(),
      commandLists: z.array(commandList),
    }),
  ]),
});

export type MenuList = z.output<typeof commandList>;

/** What the checks want to know of a manifest that Microsoft's schema has let through. @throws where it has no bot or no languages */
export const readManifest = (json: unknown): z.output<typeof manifestSchema> => manifestSchema.parse(json);
