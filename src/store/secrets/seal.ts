import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { StoreError } from "../store-error.ts";

/** A key that seals: 32 bytes, and the name it is found by. */
export type SealKey = { readonly id: string; readonly bytes: Uint8Array };

/** A text sealed by the key that it names; each part in base64url. */
export type Sealed = {
  readonly keyId: string;
  readonly nonce: string;
  readonly text: string;
  readonly tag: string;
};

/** Seals texts and opens them; `about` is where a text belongs, and opens nothing elsewhere. */
export type Sealer = {
  readonly seal: (text: string, about: string) => Sealed;
  /** @throws StoreError `broken` where the key is not there, or the text was changed or belongs elsewhere. */
  readonly open: (sealed: Sealed, about: string) => string;
  /** Whether it was sealed by the key that seals now. */
  readonly isCurrent: (sealed: Sealed) => boolean;
};

const algorithm = "aes-256-gcm";
const nonceBytes = 12;

/**
 * Seals by AES-256-GCM. The first key seals; the others open what was sealed before it took their place.
 * @throws RangeError for no key, a key that is not 32 bytes long, or two of one name
 */
export const createSealer = (keys: readonly SealKey[]): Sealer => {
  const [current] = keys;
  const known = new Map(keys.map((key) => [key.id, key]));
  if (current === undefined || known.size < keys.length || keys.some(({ bytes }) => bytes.length !== 32))
    throw new RangeError("Sealing needs keys of 32 bytes, each with a name of its own; the first one seals.");
  const bound = (keyId: string, about: string) => Buffer.from(JSON.stringify([keyId, about]));
  return {
    isCurrent: ({ keyId }) => keyId === current.id,
    seal: (text, about) => {
      const nonce = randomBytes(nonceBytes);
      const cipher = createCipheriv(algorithm, current.bytes, nonce).setAAD(bound(current.id, about));
      const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
      return {
        keyId: current.id,
        nonce: nonce.toString("base64url"),
        text: sealed.toString("base64url"),
        tag: cipher.getAuthTag().toString("base64url"),
      };
    },
    open: ({ keyId, nonce, text, tag }, about) => {
      const key = known.get(keyId);
      if (key === undefined)
        throw new StoreError("broken", `${about} is sealed by ${keyId}, which is not there.`);
      try {
        const decipher = createDecipheriv(algorithm, key.bytes, Buffer.from(nonce, "base64url"), {
          authTagLength: 16,
        });
        decipher.setAAD(bound(keyId, about)).setAuthTag(Buffer.from(tag, "base64url"));
        const opened = [decipher.update(Buffer.from(text, "base64url")), decipher.final()];
        return Buffer.concat(opened).toString("utf8");
      } catch (error) {
        throw new StoreError("broken", `${about} was changed, or is not what ${keyId} sealed.`, {
          cause: error,
        });
      }
    },
  };
};
