import { z } from "zod";
import type { Answer } from "./ask.ts";
import { jsonIn } from "./ask-outside.ts";
import type { Check } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const keysSchema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

const host = "login.botframework.com";

/** Whether the keys can be had by which the Bot Connector signs; `keys` undefined: the metadata named none. */
export const judgeSigningKeys = (metadata: Answer, keys: Answer | undefined): readonly Finding[] => {
  const silent = [metadata, keys].find((answer) => answer?.is === "silent");
  if (silent?.is === "silent") return [found("fault", "keysSilent", { host, why: silent.why })];
  const body = keys?.is === "answer" && keys.status === 200 ? keys.body : "";
  const published = keysSchema.safeParse(jsonIn(body)).data?.keys ?? [];
  const count = published.filter(({ kty }) => kty === "RSA").length;
  return [count > 0 ? found("ok", "keysOk", { count }) : found("fault", "keysWrong", { host })];
};

export const checkSigningKeys: Check = {
  name: "signingKeys",
  run: async ({ answers }) => judgeSigningKeys(await answers.metadata(), await answers.keys()),
};
