import { z } from "zod";
import { createCodec } from "../codec.ts";

/** That somebody was erased; who they were stands nowhere, only the id that older files may still know. */
export const erasedCodec = createCodec("erased", 1, z.strictObject({ personId: z.string(), at: z.string() }));
