import { z } from "zod";
import { type Secret, secretOf } from "./domain/secret.ts";

const unresolved = /^@Microsoft\.KeyVault\(/i;

/** A secret of the settings, as the environment hands it over: by its text, which is then shown nowhere. */
export const secretText: z.ZodType<Secret, string> = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !unresolved.test(text), {
    message:
      "is a Key Vault reference that nobody has resolved: App Service does where its identity may read the vault; in Container Apps make a secret with keyvaultref and hand it over with secretref",
  })
  .transform(secretOf);

/** The app's secret: Entra makes none with a slash or a drive, so such a text is the place of a file. */
export const appPassword: z.ZodType<Secret, string> = z
  .string()
  .refine((text) => !/^\s*(\.{0,2}\/|[A-Za-z]:\\)/.test(text), {
    message: "is the place of a file, which is not read; hand over the text of the secret itself",
  })
  .pipe(secretText);

/** Settings that are secrets. */
const secretNames = [
  "MICROSOFT_APP_PASSWORD",
  "COSMOS_KEY",
  "OTEL_EXPORTER_OTLP_HEADERS",
  "ZALO_BOT_TOKEN",
  "ZALO_BOT_SECRET",
  "ZALO_OA_APP_SECRET",
  "ZALO_OA_SECRET_KEY",
  "SECRET_KEYS",
];

/** What is wrong with settings that name files of secrets, which are not read. */
export const secretFileFaults = (
  given: Readonly<Record<string, unknown>>,
): readonly { readonly name: string; readonly problem: string }[] =>
  secretNames
    .filter((name) => Object.hasOwn(given, `${name}_FILE`))
    .map((name) => ({
      name: `${name}_FILE`,
      problem: `is not read; hand the secret over as ${name} itself`,
    }));
