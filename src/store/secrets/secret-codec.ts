import { z } from "zod";
import { createCodec } from "../codec.ts";

const base64url = z.string().regex(/^[\w-]+$/);

/** A token that a channel gave, sealed; without its key it says nothing. */
export const secretCodec = createCodec(
  "secret",
  1,
  z.strictObject({ keyId: z.string().min(1), nonce: base64url, text: z.string(), tag: base64url }),
);
