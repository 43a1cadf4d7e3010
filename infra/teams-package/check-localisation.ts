import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { z } from "zod";
import { menuFaults } from "./check-menu.ts";
import { localised, textsOf } from "./localised.ts";
import { readManifest } from "./read-manifest.ts";

export type LanguageFile = { readonly name: string; readonly json: unknown };

const limit = z.object({ maxLength: z.number().optional() });
const schemaOfWords = z.object({
  properties: z.record(z.string(), limit),
  patternProperties: z.record(z.string(), limit),
});

/** Microsoft's schema of a language's file, out of its package. */
const readSchema = () => {
  const home = createRequire(import.meta.url).resolve("@microsoft/app-manifest/package.json");
  const file = "build/json-schemas/teams/v1.29/MicrosoftTeams.Localization.schema.json";
  return schemaOfWords.parse(JSON.parse(readFileSync(join(home, "..", file), "utf8")));
};

/** Texts that people read, and that each language says in its own words. */
const isRead = (place: string): boolean =>
  /^(name|description)\.|^bots\[0\]\.commandLists\[\d\]\.commands\[\d+\]\.(title|description)$/.test(place);

/** What is wrong with the languages beside the manifest's own; nothing where all is well. */
export const localisationFaults = (manifest: unknown, files: readonly LanguageFile[]): readonly string[] => {
  const schema = readSchema();
  const limits = [
    ...Object.entries(schema.properties).map(([key, { maxLength }]) => ({
      isIt: (place: string) => place === key,
      maxLength,
    })),
    ...Object.entries(schema.patternProperties).map(([pattern, { maxLength }]) => ({
      isIt: (place: string) => new RegExp(pattern).test(place),
      maxLength,
    })),
  ];
  const own = textsOf(manifest);
  return files.flatMap(({ name, json }) => {
    const words = new Map(Object.entries(z.record(z.string(), z.string()).parse(json)));
    words.delete("$schema");
    const wordFaults = [...words].flatMap(([place, word]) => {
      const known = limits.find(({ isIt }) => isIt(place));
      if (!known || !own.has(place)) return [`${name}: there is no ${place} to say`];
      return word.trim() === "" || word.length > (known.maxLength ?? Number.POSITIVE_INFINITY)
        ? [`${name}: ${place} has ${word.length} characters`]
        : [];
    });
    const unsaid = [...own.keys()]
      .filter((place) => isRead(place) && !words.has(place))
      .map((place) => `${name}: ${place} is not said`);
    const menu = menuFaults(readManifest(localised(manifest, words)).bots[0].commandLists);
    return [...wordFaults, ...unsaid, ...menu.map((fault) => `${name}: ${fault}`)];
  });
};
