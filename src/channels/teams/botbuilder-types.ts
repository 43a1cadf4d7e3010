import type { CloudAdapter } from "botbuilder";

/** What botbuilder's adapter asks to check requests and to reach the service; the package does not export it. */
export type BotFrameworkAuthentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;

export type ConnectorFactory = ReturnType<BotFrameworkAuthentication["createConnectorFactory"]>;

export type ConnectorClient = Awaited<ReturnType<ConnectorFactory["create"]>>;

export type ClaimsIdentity = Parameters<BotFrameworkAuthentication["createConnectorFactory"]>[0];

export type AuthenticateRequestResult = Awaited<
  ReturnType<BotFrameworkAuthentication["authenticateRequest"]>
>;
