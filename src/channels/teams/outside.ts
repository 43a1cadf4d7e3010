import type { PersonRate } from "../person-rate.ts";
import type { Pace } from "./pace.ts";

/** Where Microsoft's services are, as this bot knows them; a test puts its own there. */
export type TeamsOutside = {
  readonly issuer: string;
  readonly openIdMetadataUrl: string;
  readonly emulatorMetadataUrl: string;
  readonly loginUrl: string;
  readonly audience: string;
  /** Takes the place of the settings' rule on where replies may go. */
  readonly mayServe?: ((serviceUrl: string) => boolean) | undefined;
  /** Takes the place of the rule on where files may go. */
  readonly mayUpload?: ((url: string) => boolean) | undefined;
  /** Takes the place of the rule on where files may come from. */
  readonly mayFetch?: ((url: string) => boolean) | undefined;
  /** Takes the place of what Teams lets one bot send. */
  readonly pace?: Pace | undefined;
  /** Takes the place of what one person may ask of the bot. */
  readonly personRate?: PersonRate | undefined;
  /** Takes the place of the machine's clock, by which tokens end and keys age. */
  readonly nowMs?: (() => number) | undefined;
  /** Takes the place of the token that Entra gives; one that does not say when it ends is fetched for each use. */
  readonly fetchToken?: (() => Promise<string>) | undefined;
};

/**
 * Microsoft's public cloud.
 * @see https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication
 */
export const publicCloud: TeamsOutside = {
  issuer: "https://api.botframework.com",
  openIdMetadataUrl: "https://login.botframework.com/v1/.well-known/openidconfiguration",
  emulatorMetadataUrl: "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration",
  loginUrl: "https://login.microsoftonline.com/botframework.com",
  audience: "https://api.botframework.com",
};
