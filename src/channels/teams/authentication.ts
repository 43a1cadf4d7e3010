import { type Activity, ConfigurationBotFrameworkAuthentication } from "botbuilder";
import type {
  AuthenticateRequestResult,
  BotFrameworkAuthentication,
  ClaimsIdentity,
  ConnectorClient,
} from "./botbuilder-types.ts";
import { checkSignature } from "./check-signature.ts";
import { tameConnector } from "./connector.ts";
import { createCredentials } from "./credentials.ts";
import { readEnvelope } from "./envelope.ts";
import { giveStockKeys } from "./give-stock-keys.ts";
import { inTime } from "./in-time.ts";
import { keepRecent } from "./keep-recent.ts";
import { createKeyRing } from "./key-ring.ts";
import { publicCloud, type TeamsOutside } from "./outside.ts";
import { serviceUrlRule } from "./service-url.ts";
import { requireComplete, type TeamsSettings } from "./settings.ts";
import { guardToken } from "./token-guard.ts";
import { Unauthorized } from "./unauthorized.ts";

/** Who may come in, and the way out. */
export type TeamsAuthentication = {
  /** The same checks and clients as botbuilder's adapter asks for them. */
  readonly forAdapter: BotFrameworkAuthentication;
  /**
   * What botbuilder needs to know about a request that is really from Teams and from an allowed tenant.
   * @throws Unauthorized in every other case, whatever went wrong
   */
  readonly authenticate: (header: string, body: unknown) => Promise<AuthenticateRequestResult>;
  readonly mayServe: (serviceUrl: string) => boolean;
  /** The client that asks a service: one request per call, in time. */
  readonly connectorFor: (serviceUrl: string) => Promise<ConnectorClient>;
  /** The bot's own token, undefined where none is needed: had before, so that a send does nothing but send. */
  readonly prepareToken: () => Promise<string | undefined>;
};

// Microsoft's own tenants, which the SDK knows from the start.
const microsoftTenants = ["d6d49420-f39b-4df7-a1dc-d59a935871db", "f8cdef31-a31e-4b4a-93e4-5f571e91255a"];
const mostServices = 16;

const closed = async (): Promise<never> => {
  throw new Unauthorized("closed path");
};

/**
 * Checks of Teams' requests and clients for its service.
 * @param timeoutMs of one outgoing request, be it for keys or with a message
 * @throws where production settings are incomplete
 */
export const createTeamsAuthentication = (
  given: TeamsSettings,
  timeoutMs: number,
  outside: TeamsOutside = publicCloud,
): TeamsAuthentication => {
  const settings = requireComplete(given);
  const mayServe = outside.mayServe ?? serviceUrlRule(settings);
  const nowMs = outside.nowMs ?? Date.now;
  const credentials = createCredentials(settings, outside, nowMs);
  const keyRing = createKeyRing({ metadataUrl: outside.openIdMetadataUrl, nowMs, timeoutMs });
  giveStockKeys(outside.openIdMetadataUrl, keyRing);
  const stock = new ConfigurationBotFrameworkAuthentication(
    {
      ToChannelFromBotLoginUrl: outside.loginUrl,
      ToChannelFromBotOAuthScope: outside.audience,
      ToBotFromChannelTokenIssuer: outside.issuer,
      OAuthUrl: outside.audience,
      ToBotFromChannelOpenIdMetadataUrl: outside.openIdMetadataUrl,
      ToBotFromEmulatorOpenIdMetadataUrl: outside.emulatorMetadataUrl,
      CallerId: "urn:botframework:azure",
      ValidateAuthority: true,
    },
    credentials.factory,
  );
  const identity = identityOf(settings.mode === "production" ? settings.appId : "");
  const stockFactory = stock.createConnectorFactory(identity);
  // The service's URL is all that differs: app id and audience are the same for every client here.
  const makeConnector = async (serviceUrl: string) => {
    if (!mayServe(serviceUrl)) throw new Unauthorized("service url");
    const client = await stockFactory.create(serviceUrl, outside.audience);
    return tameConnector(client, { serviceUrl, timeoutMs, token: credentials.token });
  };
  const connectorFor = keepRecent(mostServices, makeConnector);
  const connectorFactory = { create: connectorFor };
  const userTokenClient = keepRecent(1, () => stock.createUserTokenClient(identity));

  const authenticate = async (header: string, body: unknown): Promise<AuthenticateRequestResult> => {
    const { serviceUrl, tenantIds } = readEnvelope(body);
    if (!mayServe(serviceUrl)) throw new Unauthorized("service url");
    if (settings.mode === "production") {
      const tokenTenants = new Set([...microsoftTenants, ...settings.allowedTenants]);
      const token = guardToken(header, {
        issuer: outside.issuer,
        appId: settings.appId,
        serviceUrl,
        tenantIds: tokenTenants,
        nowMs: nowMs(),
      });
      const isAllowed = tenantIds.length > 0 && tenantIds.every((id) => settings.allowedTenants.includes(id));
      if (!isAllowed) throw new Unauthorized("tenant");
      await checkSignature(token, keyRing);
    }
    const result = await checkedByStock(header, body);
    return { ...result, connectorFactory };
  };
  const checkedByStock = async (header: string, body: unknown): Promise<AuthenticateRequestResult> => {
    try {
      return await inTime(stock.authenticateRequest(body as Activity, header), timeoutMs);
    } catch (error) {
      throw new Unauthorized(error instanceof Error ? error.message : "unknown");
    }
  };

  const forAdapter: BotFrameworkAuthentication = Object.assign(
    Object.create(stock) as ConfigurationBotFrameworkAuthentication,
    {
      authenticateRequest: (activity: unknown, header: string) => authenticate(header, activity),
      authenticateChannelRequest: closed,
      authenticateStreamingRequest: closed,
      createBotFrameworkClient: () => {
        throw new Unauthorized("closed path");
      },
      createConnectorFactory: () => connectorFactory,
      createUserTokenClient: () => userTokenClient("one"),
    },
  );
  return {
    forAdapter,
    authenticate,
    mayServe,
    connectorFor,
    prepareToken: credentials.token,
  };
};

const identityOf = (appId: string): ClaimsIdentity =>
  ({
    claims: [],
    isAuthenticated: true,
    getClaimValue: (type: string) => (type === "aud" || type === "appid" ? appId : null),
  }) as unknown as ClaimsIdentity;
