import { z } from "zod";
import { reveal, type Secret, secretOf } from "./domain/secret.ts";
import type { SealKey } from "./store/secrets/seal.ts";

const keyBytes = 32;

/** "name:base64", the first one first; undefined where a part is no key, or two have one name. */
const keysIn = (text: string): readonly SealKey[] | undefined => {
  const keys = text.split(",").map((part): SealKey | undefined => {
    const [, id, base64] = /^([\w.-]{1,40}):([A-Za-z0-9+/_-]+={0,2})$/.exec(part.trim()) ?? [];
    const bytes = Buffer.from(base64 ?? "", "base64");
    return id !== undefined && bytes.length === keyBytes ? { id, bytes } : undefined;
  });
  const good = keys.filter((key) => key !== undefined);
  return good.length === keys.length && new Set(good.map(({ id }) => id)).size === good.length
    ? good
    : undefined;
};

/** Keys that seal what the bot is given while it runs; the first seals, the others open what they sealed before. */
export const secretKeysSetting = {
  SECRET_KEYS: z
    .string()
    .trim()
    .refine((text) => keysIn(text) !== undefined, {
      message: "is a list such as 2026-01:BASE64 of 32 bytes each, as openssl rand -base64 32 makes them",
    })
    .transform(secretOf)
    .optional(),
};

/** The keys of a setting that was read. */
export const sealKeysIn = (keys: Secret): readonly SealKey[] => keysIn(reveal(keys)) ?? [];
