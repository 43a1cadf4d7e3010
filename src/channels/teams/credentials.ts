import {
  type ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from "botbuilder";
import { reveal } from "../../domain/secret.ts";
import type { TeamsOutside } from "./outside.ts";
import type { TeamsSettings } from "./settings.ts";
import { createTokenKeeper } from "./token-keeper.ts";

type CredentialsFactory = NonNullable<
  ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]
>;

/** How the bot proves itself: botbuilder's factory, and the token it signs with. */
export type Credentials = {
  readonly factory: CredentialsFactory;
  /** The bot's token, fetched ahead of its end; undefined where none is needed. */
  readonly token: () => Promise<string | undefined>;
};

/** What botbuilder's own factory is told: of one tenant or of a managed identity, and of nothing else. */
export const configurationOf = (settings: TeamsSettings & { mode: "production" }) => ({
  MicrosoftAppId: settings.appId,
  MicrosoftAppTenantId: settings.tenantId,
  ...(settings.credential.type === "secret"
    ? { MicrosoftAppType: "SingleTenant", MicrosoftAppPassword: reveal(settings.credential.secret) }
    : { MicrosoftAppType: "UserAssignedMsi" }),
});

/** The credentials of these settings; a token is fetched once for all who wait for it. */
export const createCredentials = (
  settings: TeamsSettings,
  outside: TeamsOutside,
  nowMs: () => number,
): Credentials => {
  if (settings.mode === "demo") {
    return { factory: new ConfigurationServiceClientCredentialFactory(), token: async () => undefined };
  }
  const stock = new ConfigurationServiceClientCredentialFactory(configurationOf(settings));
  const made = stock.createCredentials(settings.appId, outside.audience, outside.loginUrl, true);
  const token = createTokenKeeper({
    fetchToken: outside.fetchToken ?? (async () => tokenOf(await made)),
    nowMs,
  });
  return {
    token,
    factory: {
      isValidAppId: (appId) => stock.isValidAppId(appId),
      isAuthenticationDisabled: async () => false,
      createCredentials: async () => ({
        signRequest: async (request) => {
          request.headers.set("authorization", `Bearer ${await token()}`);
          return request;
        },
      }),
    },
  };
};

const tokenOf = (credentials: object): Promise<string> => {
  // Forced: the keeper asks only when it wants another token than the one the SDK has kept.
  if ("getToken" in credentials && typeof credentials.getToken === "function")
    return credentials.getToken(true);
  throw new Error("these credentials give no token");
};
