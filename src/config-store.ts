import { z } from "zod";
import { secretText } from "./config-secret.ts";

const words = z.string().trim().min(1);

const embedded = z.object({
  STORE: z.literal("embedded").default("embedded"),
  DATA_FILE: words,
});

/** Where the documents lie in Cosmos DB. */
const place = {
  COSMOS_ENDPOINT: z.url({
    protocol: /^https?$/,
    error: "is an address such as https://name.documents.azure.com",
  }),
  COSMOS_DATABASE: words.default("thidua"),
  COSMOS_CONTAINER: words.default("documents"),
};

const cosmos = z.object({
  STORE: z.literal("cosmos"),
  ...place,
  /** An emulator's; an account in Azure knows the bot by its identity. */
  COSMOS_KEY: secretText.optional(),
  /** `any` for an emulator that knows no Strong consistency. */
  COSMOS_CONSISTENCY: z.enum(["Strong", "any"]).default("Strong"),
  /** Of the managed identity, where the machine has several. */
  AZURE_CLIENT_ID: words.optional(),
  /** Where Kubernetes puts the token of a workload identity. */
  AZURE_FEDERATED_TOKEN_FILE: words.optional(),
});

const isEmulators = ({ COSMOS_ENDPOINT }: { readonly COSMOS_ENDPOINT: string }): boolean =>
  !/\.(azure\.com|azure\.us|azure\.cn)$/.test(new URL(COSMOS_ENDPOINT).hostname);

/** Settings of the store: a file on this machine, or Azure Cosmos DB. */
export const storeSettingsSchema = z
  .discriminatedUnion("STORE", [embedded, cosmos], {
    error: ({ code }) => (code === "invalid_union" ? "is embedded or cosmos" : undefined),
  })
  .refine((env) => env.STORE !== "cosmos" || env.COSMOS_KEY === undefined || isEmulators(env), {
    path: ["COSMOS_KEY"],
    message: "is for an emulator; let the account in Azure know the bot by a managed identity",
  })
  .refine((env) => env.STORE !== "cosmos" || env.COSMOS_CONSISTENCY === "Strong" || isEmulators(env), {
    path: ["COSMOS_CONSISTENCY"],
    message: "may be any with an emulator alone",
  });

/** Settings of the command that makes database and container on an emulator. */
export const storeCreateSettingsSchema = z.object({ ...place, COSMOS_KEY: secretText }).refine(isEmulators, {
  path: ["COSMOS_ENDPOINT"],
  message: "is an account in Azure, which its template makes; this command is for an emulator",
});

export type StoreSettings = z.output<typeof storeSettingsSchema>;
