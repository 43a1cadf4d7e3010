import { z } from "zod";
import type { ServeSettings } from "../../config.ts";
import type { Answer } from "./ask.ts";
import { jsonIn } from "./ask-outside.ts";
import { withSettings } from "./check.ts";
import { type Finding, found } from "./finding.ts";

const tokenSchema = z.object({ access_token: z.string().min(1) });

/** @see https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
const words = {
  AADSTS7000215: "secretWrong",
  AADSTS7000222: "secretExpired",
  AADSTS700016: "appUnknown",
  AADSTS90002: "tenantUnknown",
  AADSTS900023: "tenantUnknown",
} as const;

/** Whether the bot gets its token; why not, as Entra's codes say. */
export const judgeCredential = (
  answer: Answer,
  { type, host }: { readonly type: ServeSettings["MICROSOFT_APP_TYPE"]; readonly host: string },
): readonly Finding[] => {
  if (answer.is === "silent")
    return type === "SingleTenant"
      ? [found("fault", "loginSilent", { host, why: answer.why })]
      : [found("fault", "identitySilent", { why: answer.why })];
  const { status, body } = answer;
  if (status === 200 && tokenSchema.safeParse(jsonIn(body)).success) return [found("ok", "tokenOk")];
  const code = /AADSTS\d+/.exec(body)?.[0] ?? "";
  if (isKnown(code)) return [found("fault", words[code])];
  if (code !== "") return [found("fault", "loginRefused", { status, code })];
  return type === "SingleTenant"
    ? [found("fault", "loginOdd", { host, status })]
    : [found("fault", "identityRefused", { status })];
};

const isKnown = (code: string): code is keyof typeof words => Object.hasOwn(words, code);

export const checkCredential = withSettings("credential", async (serve, { answers }) =>
  judgeCredential(await answers.token(serve), {
    type: serve.MICROSOFT_APP_TYPE,
    host: "login.microsoftonline.com",
  }),
);
