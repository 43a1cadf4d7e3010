import type { CloudAdapter } from "botbuilder";

/** What botbuilder's adapter asks to check requests and to reach the service; the package does not export it. */
export type BotFrameworkAuthentication = NonNullable<ConstructorParameters<typeof CloudAdapter>[0]>;

/** What makes the clients of a service. */
export type ConnectorFactory = ReturnType<BotFrameworkAuthentication["createConnectorFactory"]>;

/** The client that writes to a service. */
export type ConnectorClient = Awaited<ReturnType<ConnectorFactory["create"]>>;

/** Who a request is from, as its token says. */
export type ClaimsIdentity = Parameters<BotFrameworkAuthentication["createConnectorFactory"]>[0];

/** What the adapter needs to know about a request that was let in. */
export type AuthenticateRequestResult = Awaited<
  ReturnType<BotFrameworkAuthentication["authenticateRequest"]>
>;
