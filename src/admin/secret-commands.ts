import { createInterface } from "node:readline";
import { z } from "zod";
import { readSettings } from "../config.ts";
import { secretKeysSetting } from "../config-secret-keys.ts";
import { zaloOaSettingsSchema } from "../config-zalo-oa.ts";
import { runSecretsReseal } from "./run-secrets-reseal.ts";
import { runZaloGrant, type ZaloGrantParts } from "./run-zalo-grant.ts";

/** What a command about secrets is given. */
export type SecretCommandParts = Omit<ZaloGrantParts, "settings" | "readInput" | "sendTimeoutMs"> & {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly input: NodeJS.ReadableStream;
};

const timeoutMs = 15_000;

/** Commands about what the bot keeps sealed, by their names; each gives its exit code. */
export const secretCommands: Readonly<Record<string, (parts: SecretCommandParts) => Promise<number>>> = {
  "zalo:grant": ({ env, input, ...parts }) =>
    runZaloGrant({
      ...parts,
      settings: readSettings(zaloOaSettingsSchema, env),
      readInput: () => firstLine(input),
      sendTimeoutMs: timeoutMs,
    }),
  "secrets:reseal": async ({ env, store, say }) => {
    const { SECRET_KEYS: keys } = readSettings(z.object(secretKeysSetting), env);
    await runSecretsReseal({ keys, store, say });
    return 0;
  },
};

const firstLine = async (input: NodeJS.ReadableStream): Promise<string> => {
  const lines = createInterface(input);
  try {
    for await (const line of lines) return line;
    return "";
  } finally {
    lines.close();
  }
};
