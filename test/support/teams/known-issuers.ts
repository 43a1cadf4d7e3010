import { createRequire } from "node:module";

type Parameters = { ToBotFromBotOrEmulatorTokenValidationParameters: { issuer: string[] } };

/** How many issuers the SDK trusts in this process by now; it only ever grows. */
export const knownIssuersCount = (): number => {
  const fromBotbuilder = createRequire(createRequire(import.meta.url).resolve("botbuilder"));
  const path = "botframework-connector/lib/auth/tokenValidationParameters";
  const parameters = fromBotbuilder(path) as Parameters;
  return parameters.ToBotFromBotOrEmulatorTokenValidationParameters.issuer.length;
};
