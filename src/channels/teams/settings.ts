import { reveal, type Secret } from "../../domain/secret.ts";

/** How the bot proves itself to Microsoft: as an app of one tenant with a secret, or by its managed identity. */
export type TeamsCredential =
  | { readonly type: "secret"; readonly secret: Secret }
  | { readonly type: "managedIdentity" };

/** Production checks every request; the demo checks none and speaks with this machine only. */
export type TeamsSettings =
  | {
      readonly mode: "production";
      readonly appId: string;
      /** The tenant that the bot is registered in. */
      readonly tenantId: string;
      readonly credential: TeamsCredential;
      /** Whose people may talk to the bot. */
      readonly allowedTenants: readonly string[];
      /** Hosts that replies may go to beside Teams' own; a national cloud has another. */
      readonly extraServiceHosts?: readonly string[] | undefined;
      /** Hosts that people's files come from beside those of the public cloud, with all below them. */
      readonly extraFileHosts?: readonly string[] | undefined;
    }
  | { readonly mode: "demo" };

/**
 * The settings, found complete.
 * @throws where production lacks anything: with an empty app id botbuilder would check nothing
 */
export const requireComplete = (settings: TeamsSettings): TeamsSettings => {
  if (settings.mode === "demo") return settings;
  const { appId, tenantId, credential, allowedTenants } = settings;
  const required = {
    "app id": appId,
    "tenant id": tenantId,
    secret: credential.type === "secret" ? reveal(credential.secret) : "none needed",
    "allowed tenants": allowedTenants.length > 0 && allowedTenants.every((id) => id.trim()) ? "given" : "",
  };
  const missing = Object.entries(required).flatMap(([name, value]) => (value.trim() ? [] : [name]));
  if (missing.length > 0) throw new Error(`Teams in production needs ${missing.join(", ")}: set them`);
  return settings;
};
