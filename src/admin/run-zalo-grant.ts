import { takeGrant } from "../channels/zalo-oa/token/take-grant.ts";
import { zaloOaIn } from "../config-zalo-oa.ts";
import { secretOf } from "../domain/secret.ts";
import { type GrantParts, oaTokenDesk, openOaGrant } from "../open-oa-grant.ts";
import type { StorePlace } from "./store-place.ts";
import { withStore } from "./with-store.ts";

export type ZaloGrantParts = Omit<GrantParts, "documents"> & {
  readonly settings: Parameters<typeof zaloOaIn>[0];
  readonly store: StorePlace;
  /** What was typed or piped in: the refresh token, which is never an argument, for others could read it there. */
  readonly readInput: () => Promise<string>;
  readonly say: (line: string) => void;
};

/** What it ends with: the account can be written from, or Zalo does not take what was given. */
const exitCodes = { good: 0, refused: 2 } as const;

/** Takes the refresh token of a new consent, uses it at once, and gives the exit code. @throws saying why nothing was kept */
export const runZaloGrant = async (parts: ZaloGrantParts): Promise<number> => {
  const { store, say } = parts;
  const settings = zaloOaIn(parts.settings);
  if (!settings) throw new Error("No Official Account is configured: see ZALO_OA_ID in .env.example.");
  if (!store.isThere())
    throw new Error(`There is no store ${store.name}; make an office first: npm run office:create`);
  say("The refresh token that Zalo's API Explorer or the consent page shows, on one line:");
  const token = (await parts.readInput()).trim();
  if (!/^[\x21-\x7e]{10,4000}$/.test(token)) throw new Error("That is no token; nothing was changed.");
  return withStore(store, async (documents) => {
    await takeGrant(oaTokenDesk(settings, documents), secretOf(token), parts.nowMs());
    const grant = openOaGrant(settings)({ ...parts, documents });
    const access = await grant.refreshed(secretOf(""));
    if (access === "dead") {
      say("Zalo does not take it. A refresh token is good once and for three months: have a new one shown.");
      return exitCodes.refused;
    }
    say("Taken: the Official Account can be written from, and the bot keeps its tokens from now on.");
    return exitCodes.good;
  });
};
