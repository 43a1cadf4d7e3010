import { publicCloud } from "../../channels/teams/outside.ts";

/** Where the doctor asks what the bot asks; a test puts its own there. */
export type DoctorOutside = {
  /** Entra, without the tenant. */
  readonly loginUrl: string;
  readonly audience: string;
  readonly metadataUrl: string;
  /** Where messages of Teams go, for a host. */
  readonly connectorUrl: (host: string) => string;
  /** The service that gives a managed identity its token, and the secret that App Service and Container Apps add. */
  readonly identity: { readonly url: string; readonly header: string | undefined };
};

/** Microsoft's public cloud, and the identity service that the environment names. */
export const outsideOf = (env: Readonly<Record<string, string | undefined>>): DoctorOutside => ({
  loginUrl: "https://login.microsoftonline.com",
  audience: publicCloud.audience,
  metadataUrl: publicCloud.openIdMetadataUrl,
  connectorUrl: (host) => `https://${host}/`,
  identity: {
    url: env["IDENTITY_ENDPOINT"] ?? "http://169.254.169.254/metadata/identity/oauth2/token",
    header: env["IDENTITY_HEADER"],
  },
});
