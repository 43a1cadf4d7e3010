import type { Logger } from "pino";
import { z } from "zod";
import { readEmail } from "../../domain/read-email.ts";
import type { Account } from "../../usecases/link-account.ts";
import type { Channel } from "../channel.ts";
import { clampText, cleanLine } from "../text/clean-text.ts";
import type { TeamsAuthentication } from "./authentication.ts";
import { inTime } from "./in-time.ts";
import { referenceSchema, type TeamsReference } from "./reference.ts";
import type { TeamsSettings } from "./settings.ts";

type AccountSettings = {
  readonly authentication: TeamsAuthentication;
  readonly settings: TeamsSettings;
  readonly timeoutMs: number;
  readonly log: Logger;
};

const word = z.string().max(1000).nullish().catch(undefined);

const memberSchema = z.object({
  id: z.string(),
  name: word,
  aadObjectId: word,
  /** Teams' older name for the same. */
  objectId: word,
  tenantId: z.string(),
  email: word,
  userPrincipalName: word,
  userRole: word,
});

/** Letters of a name that are kept. */
const mostLetters = 100;

/** A turn waits for it, and so may whoever pressed a button. */
const mostMs = 2_000;

/**
 * Asks the service who the person of a reference is. Guests have their e-mail from elsewhere, so nothing is said of
 * them; where people of several tenants may come, only the user name counts: its domain is proven by the tenant, while
 * the e-mail is whatever an administrator there typed.
 * @see https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context#get-single-member-details
 */
export const createAccountOf =
  ({ authentication, settings, timeoutMs, log }: AccountSettings): NonNullable<Channel["accountOf"]> =>
  async (of) => {
    const parsed = referenceSchema.safeParse(of);
    if (!parsed.success || !authentication.mayServe(parsed.data.serviceUrl)) return undefined;
    try {
      const answer = await inTime(asked(authentication, parsed.data), Math.min(timeoutMs, mostMs));
      return readMember(answer, parsed.data, settings);
    } catch (error) {
      const { statusCode, name } = error as { statusCode?: number; name?: string };
      log.info({ status: statusCode, error: name }, "the service did not say who somebody is");
      return undefined;
    }
  };

const asked = async (
  authentication: TeamsAuthentication,
  { serviceUrl, conversationId, userId }: TeamsReference,
): Promise<unknown> => {
  const { conversations } = await authentication.connectorFor(serviceUrl);
  return conversations.getConversationMember(conversationId, userId);
};

const readMember = (
  answer: unknown,
  { userId, tenantId }: TeamsReference,
  settings: TeamsSettings,
): Account | undefined => {
  const parsed = memberSchema.safeParse(answer);
  if (!parsed.success || parsed.data.id !== userId) return undefined;
  const { data: member } = parsed;
  const tenants = settings.mode === "production" ? settings.allowedTenants : [member.tenantId];
  const isOurs =
    tenants.includes(member.tenantId) && (tenantId === undefined || tenantId === member.tenantId);
  if (!isOurs || isGuest(member)) return undefined;
  const objectId = member.aadObjectId ?? member.objectId;
  if (!objectId) return undefined;
  const said = [member.userPrincipalName, ...(tenants.length === 1 ? [member.email] : [])];
  const emails = said.flatMap((text) => readEmail(text ?? "") ?? []);
  const name = clampText(cleanLine(member.name ?? ""), mostLetters);
  return { userId: objectId, name, emails: [...new Set(emails)] };
};

const isGuest = ({ userRole, userPrincipalName }: z.infer<typeof memberSchema>): boolean =>
  (userRole ?? "user").toLowerCase() !== "user" || (userPrincipalName ?? "").toUpperCase().includes("#EXT#");
